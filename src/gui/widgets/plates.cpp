// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plates.h"

namespace limber::inline gui {

namespace {

constexpr int kMostPerSide = 12;

std::vector<Mass> masses(std::initializer_list<double> numbers, Units units) {
    std::vector<Mass> all;
    for (const double number : numbers)
        all.push_back(units == Units::imperial ? Mass::fromPounds(number) : Mass::fromKilograms(number));
    return all;
}

std::vector<Mass> usualPlates(Units units) {
    return units == Units::imperial ? masses({45, 35, 25, 10, 5, 2.5}, units)
                                    : masses({25, 20, 15, 10, 5, 2.5, 1.25}, units);
}

}  // namespace

std::vector<Mass> usualBars(Units units) {
    return units == Units::imperial ? masses({45, 35, 15}, units) : masses({20, 15, 10}, units);
}

Plates platesFor(Mass load, Mass bar, Units units) {
    // Pounds are whole grams only after rounding: half a gram a plate does not decide.
    constexpr std::int64_t kSlackGrams = 10;
    Plates plates{.perSide = {}, .total = bar};
    for (const Mass plate : usualPlates(units))
        while (plates.total.grams() + 2 * plate.grams() <= load.grams() + kSlackGrams &&
               plates.perSide.size() < kMostPerSide) {
            plates.perSide.push_back(plate);
            plates.total = plates.total + plate + plate;
        }
    return plates;
}

}  // namespace limber::inline gui
