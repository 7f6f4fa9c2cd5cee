// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_frames.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/storage/page_sum.h"

namespace limber::inline storage {
namespace {

constexpr std::size_t kHeader = 32;
constexpr std::size_t kFrameHeader = 24;
constexpr std::size_t kCommitInFrame = 4;
constexpr std::size_t kSaltsInHeader = 16;
constexpr std::size_t kSaltsInFrame = 8;
constexpr std::size_t kSumInHeader = 24;
constexpr std::size_t kSumInFrame = 16;
constexpr std::uint64_t kLittleEndianSums = 0x377f0682;
constexpr std::uint64_t kBigEndianSums = 0x377f0683;

bool isAt(const PageSum& sum, std::string_view bytes, std::size_t at) {
    return bigEndian(bytes, at, 4) == sum.first() && bigEndian(bytes, at + 4, 4) == sum.second();
}

/// Of most of the frames.
std::uint64_t commonSalts(std::string_view log, std::size_t frameSize) {
    std::map<std::uint64_t, int> counts;
    for (std::size_t at = kHeader; at + frameSize <= log.size(); at += frameSize)
        ++counts[bigEndian(log, at + kSaltsInFrame, 8)];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

}  // namespace

std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size) {
    if (at > bytes.size() || bytes.size() - at < size) return 0;
    std::uint64_t number = 0;
    for (const char c : bytes.substr(at, size)) number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

std::vector<LogFrame> framesOf(std::string_view log, std::size_t pageSize) {
    const auto frameSize = kFrameHeader + pageSize;
    const auto magic = bigEndian(log, 0, 4);
    PageSum sum(magic == kBigEndianSums ? PageSum::Words::bigEndian : PageSum::Words::littleEndian);
    sum.add(log.substr(0, kSumInHeader));
    bool sound = (magic == kLittleEndianSums || magic == kBigEndianSums) && isAt(sum, log, kSumInHeader);
    const auto salts = sound ? bigEndian(log, kSaltsInHeader, 8) : commonSalts(log, frameSize);
    std::vector<LogFrame> frames;
    for (std::size_t at = kHeader; at + frameSize <= log.size(); at += frameSize) {
        const auto frame = log.substr(at, frameSize);
        const bool ofThisGeneration = bigEndian(frame, kSaltsInFrame, 8) == salts;
        sum.add(frame.substr(0, kSaltsInFrame));
        sum.add(frame.substr(kFrameHeader));
        sound = sound && ofThisGeneration && isAt(sum, frame, kSumInFrame);
        if (ofThisGeneration)
            frames.push_back({static_cast<std::uint32_t>(bigEndian(frame, 0, 4)),
                              bigEndian(frame, kCommitInFrame, 4) != 0, sound, frame.substr(kFrameHeader)});
    }
    return frames;
}

std::vector<LogFrame>::const_iterator afterLastWhole(const std::vector<LogFrame>& frames) {
    return std::find_if(frames.rbegin(), frames.rend(),
                        [](const LogFrame& frame) { return frame.sound && frame.commits; })
        .base();
}

bool hidesTransactions(const std::vector<LogFrame>& frames) {
    std::set<std::uint32_t> pages;
    int ends = 0;
    bool hasPageTwice = false;
    bool endsWithPageTwice = false;
    for (auto frame = afterLastWhole(frames); frame != frames.end(); ++frame) {
        hasPageTwice |= !pages.insert(frame->page).second;
        if (!frame->commits) continue;
        ++ends;
        endsWithPageTwice |= hasPageTwice;
    }
    return ends >= 2 || endsWithPageTwice;
}

}  // namespace limber::inline storage
