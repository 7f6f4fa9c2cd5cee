// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "limber/storage/data_file.h"
#include "support/builders.h"
#include "support/temp_folder.h"
#include "support/test_sources.h"

namespace limber::test {

inline const Date kToday = day(2026y / 11 / 23);
inline const DateRange kAllDates{day(1900y / 1 / 1), day(2200y / 12 / 31)};

[[nodiscard]] inline std::unique_ptr<DataFile> open(const std::filesystem::path& file, std::uint64_t seed = 1) {
    auto opened = DataFile::open({file, aClock(), someIds(seed)});
    EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().detail);
    return opened ? std::move(*opened) : nullptr;
}

[[nodiscard]] inline std::unique_ptr<DataFile> inMemory() { return open(":memory:"); }

/// Writes as one undoable step.
template <class Work>
[[nodiscard]] Result<Touched> write(DataFile& file, Work work) {
    auto touched = file.write(kToday, true, [&](Transaction& t) -> Result<void> {
        work(t);
        return {};
    });
    if (!touched) ADD_FAILURE() << nameOf(touched.error().code) << ": " << touched.error().detail;
    return touched;
}

/// What `query(Transaction&)` reads.
template <class Query>
[[nodiscard]] auto read(DataFile& file, Query query) {
    decltype(query(std::declval<Transaction&>())) result{};
    EXPECT_TRUE(file.read(kToday, [&](Transaction& t) { result = query(t); }));
    return result;
}

}  // namespace limber::test
