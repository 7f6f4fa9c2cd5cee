# SPDX-License-Identifier: GPL-3.0-or-later
# How a folder becomes a target.

set(kCoreHeaders <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <numeric> <optional> <set> <span>
    <string> <string_view> <unordered_map> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)

# limber_precompile(target owner headers...): `headers`, precompiled once in `owner` for every target that shares them.
# clang-tidy reads the core without them, so that an include that only they bring is found.
function(limber_precompile target owner)
    if(NOT LIMBER_PCH)
        return()
    endif()
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# limber_core_module(name [PUBLIC deps...] [PRIVATE deps...])
# include/limber/<name> + src/core/<name> -> limber_<name>
function(limber_core_module name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/core/${name}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_library(limber_${name} STATIC ${sources})
    target_include_directories(limber_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(limber_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    limber_precompile(limber_${name} limber_base ${kCoreHeaders})
endfunction()

# limber_embed(target folder pattern symbol): the files of resources/<folder> that match, as
# `limber::embedded::<symbol>()`, declared in the generated header embedded/<symbol>.h.
function(limber_embed target folder pattern symbol)
    if(NOT TARGET ${target})
        return()
    endif()
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/${pattern})
    set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded/${symbol})
    add_custom_command(
        OUTPUT ${out}.cpp ${out}.h
        COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DSYMBOL=${symbol} -DROOT=${PROJECT_SOURCE_DIR}/resources/${folder}
                "-DFILES=${files}" -P ${PROJECT_SOURCE_DIR}/src/embed.cmake
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/src/embed.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${out}.cpp ${out}.h)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
