// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_reader.h"

#include <cstring>
#include <limits>

#include "core/storage/log_frames.h"
#include "limber/base/id.h"

namespace limber::inline storage {
namespace {

/// The serial type of a text of 36 bytes.
constexpr std::uint64_t kUuidType = 13 + 2 * 36;
constexpr std::uint64_t kFirstBlobType = 12;
constexpr std::uint64_t kFirstTextType = 13;
constexpr std::uint64_t kRealType = 7;
constexpr std::uint64_t kZeroType = 8;
constexpr std::uint64_t kOneType = 9;
constexpr std::size_t kFewestColumns = 4;
constexpr std::size_t kLongestHeader = 127;
constexpr std::size_t kLongestPayload = 1U << 20U;

std::size_t sizeOf(std::uint64_t type) {
    constexpr std::size_t kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < kFirstBlobType ? kSizes[type] : static_cast<std::size_t>((type - kFirstBlobType) / 2);
}

bool isInteger(std::uint64_t type) { return (type >= 1 && type <= 6) || type == kZeroType || type == kOneType; }

/// Takes a variable-length number of at most three bytes from the front; longer ones do not stand in our headers.
std::optional<std::uint64_t> takeNumber(std::string_view& bytes) {
    std::uint64_t number = 0;
    for (int i = 0; i < 3 && !bytes.empty(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number = number << 7U | (byte & 0x7FU);
        if (byte < 0x80) return number;
    }
    return std::nullopt;
}

struct Header {
    std::vector<std::uint64_t> types{};
    std::size_t payload = 0;  ///< header and body
};

/// The header of a row that begins at the front of the bytes.
std::optional<Header> headerAt(std::string_view bytes) {
    const auto length = static_cast<unsigned char>(bytes[0]);
    if (length > kLongestHeader || length <= kFewestColumns || length > bytes.size()) return std::nullopt;
    Header header{.payload = length};
    for (auto types = bytes.substr(1, length - 1U); !types.empty();) {
        const auto type = takeNumber(types);
        if (!type || *type == 10 || *type == 11) return std::nullopt;
        header.types.push_back(*type);
        header.payload += sizeOf(*type);
    }
    const auto& types = header.types;
    const bool ours = types.size() >= kFewestColumns && types[0] == kUuidType && isInteger(types[1]) &&
                      (types[2] == kZeroType || types[2] == kOneType) && header.payload <= kLongestPayload;
    return ours ? std::optional(std::move(header)) : std::nullopt;
}

/// How much of a payload lies in the page of its row.
std::size_t localSize(std::size_t payload, std::size_t usable) {
    const std::size_t most = usable - 35;
    if (payload <= most) return payload;
    const std::size_t least = (usable - 12) * 32 / 255 - 23;
    const std::size_t wanted = least + (payload - least) % (usable - 4);
    return wanted <= most ? wanted : least;
}

std::optional<std::string> payloadAt(const PageImages& images, std::string_view bytes, std::size_t size) {
    const auto local = localSize(size, images.usableSize());
    if (local > bytes.size()) return std::nullopt;
    std::string payload(bytes.substr(0, local));
    auto next = static_cast<std::uint32_t>(bigEndian(bytes, local, 4));
    while (payload.size() < size) {
        const auto page = images.newest(next);
        if (page.size() <= 4) return std::nullopt;
        payload += page.substr(0, images.usableSize()).substr(4, size - payload.size());
        next = static_cast<std::uint32_t>(bigEndian(page, 0, 4));
    }
    return payload;
}

StoredValue valueOf(std::uint64_t type, std::string_view bytes) {
    if (type == 0) return std::monostate();
    if (type == kZeroType || type == kOneType) return static_cast<std::int64_t>(type - kZeroType);
    if (type >= kFirstBlobType) return std::string(bytes);
    auto number = bigEndian(bytes, 0, bytes.size());
    const auto bits = 8 * bytes.size();
    const bool negative = (static_cast<unsigned char>(bytes[0]) & 0x80U) != 0;
    if (negative && bits < 64) number |= std::numeric_limits<std::uint64_t>::max() << bits;
    if (type != kRealType) return static_cast<std::int64_t>(number);
    double real = 0;
    std::memcpy(&real, &number, sizeof real);
    return real;
}

std::optional<StoredRow> rowAt(const PageImages& images, std::string_view bytes) {
    const auto header = headerAt(bytes);
    if (!header) return std::nullopt;
    const auto payload = payloadAt(images, bytes, header->payload);
    if (!payload) return std::nullopt;
    StoredRow row;
    std::string_view body(*payload);
    body.remove_prefix(static_cast<unsigned char>(bytes[0]));
    for (const auto type : header->types) {
        if (type >= kFirstBlobType && type % 2 != kFirstTextType % 2) return std::nullopt;  // no table holds blobs
        row.values.push_back(valueOf(type, body.substr(0, sizeOf(type))));
        body.remove_prefix(sizeOf(type));
    }
    return isUuid(row.id()) ? std::optional(std::move(row)) : std::nullopt;
}

}  // namespace

std::vector<StoredRow> rowsIn(const PageImages& images) {
    std::vector<StoredRow> rows;
    for (const auto& [page, bytes] : images.all()) {
        for (auto at = bytes.find(static_cast<char>(kUuidType)); at != std::string_view::npos;
             at = bytes.find(static_cast<char>(kUuidType), at + 1)) {
            if (at == 0) continue;
            if (auto row = rowAt(images, bytes.substr(at - 1))) {
                row->page = page;
                rows.push_back(std::move(*row));
            }
        }
    }
    return rows;
}

}  // namespace limber::inline storage
