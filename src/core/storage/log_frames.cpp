// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_frames.h"

#include <algorithm>
#include <map>

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

/// The running checksum of a log.
class Checksum {
public:
    explicit Checksum(bool bigEndianWords) : m_bigEndianWords(bigEndianWords) {}

    void add(std::string_view bytes) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool isAt(std::string_view bytes, std::size_t at) const {
        return bigEndian(bytes, at, 4) == m_first && bigEndian(bytes, at + 4, 4) == m_second;
    }

private:
    [[nodiscard]] std::uint32_t word(std::string_view bytes, std::size_t at) const {
        const auto number = static_cast<std::uint32_t>(bigEndian(bytes, at, 4));
        return m_bigEndianWords ? number : __builtin_bswap32(number);
    }

    bool m_bigEndianWords;
    std::uint32_t m_first = 0;
    std::uint32_t m_second = 0;
};

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
    Checksum sum(magic == kBigEndianSums);
    sum.add(log.substr(0, kSumInHeader));
    bool sound = (magic == kLittleEndianSums || magic == kBigEndianSums) && sum.isAt(log, kSumInHeader);
    const auto salts = sound ? bigEndian(log, kSaltsInHeader, 8) : commonSalts(log, frameSize);
    std::vector<LogFrame> frames;
    for (std::size_t at = kHeader; at + frameSize <= log.size(); at += frameSize) {
        const auto frame = log.substr(at, frameSize);
        const bool ofThisGeneration = bigEndian(frame, kSaltsInFrame, 8) == salts;
        sum.add(frame.substr(0, kSaltsInFrame));
        sum.add(frame.substr(kFrameHeader));
        sound = sound && ofThisGeneration && sum.isAt(frame, kSumInFrame);
        if (ofThisGeneration)
            frames.push_back({static_cast<std::uint32_t>(bigEndian(frame, 0, 4)),
                              bigEndian(frame, kCommitInFrame, 4) != 0, sound, frame.substr(kFrameHeader)});
    }
    return frames;
}

bool hidesTransactions(const std::vector<LogFrame>& frames) {
    return std::count_if(frames.begin(), frames.end(),
                         [](const LogFrame& frame) { return frame.commits && !frame.sound; }) >= 2;
}

}  // namespace limber::inline storage
