// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/session.h"

#include <algorithm>

namespace limber::inline domain {

bool Session::hasTag(Tag tag) const { return tags && std::find(tags->begin(), tags->end(), tag) != tags->end(); }

}  // namespace limber::inline domain
