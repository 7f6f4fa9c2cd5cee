// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stable_id.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace limber::inline exchange {

std::string stableId(std::string_view text) {
    static const auto space = boost::uuids::string_generator()("6c1e5b34-9a3c-4d8e-8f21-3f0f6f7a1b02");
    return boost::uuids::to_string(boost::uuids::name_generator_sha1(space)(text.data(), text.size()));
}

}  // namespace limber::inline exchange
