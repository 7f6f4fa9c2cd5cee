# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT.h and OUT.cpp: the FILES below ROOT as raw string literals with their length: clang does
# not count so many bytes in a constant.
get_filename_component(folder ${OUT} DIRECTORY)
file(MAKE_DIRECTORY ${folder})
file(WRITE ${OUT}.h "#pragma once
#include <span>
#include \"limber/base/embedded_file.h\"
namespace limber::embedded { std::span<const EmbeddedFile> ${SYMBOL}(); }
")
set(entries "")
foreach(path IN LISTS FILES)
    file(RELATIVE_PATH name ${ROOT} ${path})
    file(READ ${path} text)
    string(APPEND entries "    EmbeddedFile{\"${name}\", R\"~limber~(${text})~limber~\"sv},\n")
endforeach()
list(LENGTH FILES count)
file(WRITE ${OUT}.cpp "#include \"${OUT}.h\"
#include <array>
#ifdef __clang__
#pragma clang diagnostic ignored \"-Woverlength-strings\"
#endif
namespace limber::embedded {
namespace {
using namespace std::string_view_literals;
constexpr std::array<EmbeddedFile, ${count}> kFiles{{
${entries}}};
}
std::span<const EmbeddedFile> ${SYMBOL}() { return kFiles; }
}
")
