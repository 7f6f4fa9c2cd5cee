// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/random.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::test {

/// A person, a log and a wish for a plan that nobody would think up: every seed another one, the same on any machine.
struct RandomRequestOptions {
    bool withPins = true;
    int days = 7;  ///< 0: 1 to 28
};
[[nodiscard]] PlanRequest randomRequest(Seed seed, const Catalogue& catalogue, RandomRequestOptions options);
[[nodiscard]] inline PlanRequest randomRequest(Seed seed, const Catalogue& catalogue) {
    return randomRequest(seed, catalogue, {});
}

}  // namespace limber::test
