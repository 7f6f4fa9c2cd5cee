// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <fmt/format.h>

#include "core/storage/sealed_pages.h"
#include "core/storage/sqlite_api.h"

namespace limber::inline storage {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kPrimaryCodeMask = 0xFF;

ErrorCode codeOf(int result) {
    switch (result & kPrimaryCodeMask) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorCode::busy;
        case SQLITE_FULL: return ErrorCode::diskFull;
        case SQLITE_NOTADB: return ErrorCode::notALimberFile;
        case SQLITE_CORRUPT: return ErrorCode::damaged;
        case SQLITE_CONSTRAINT:
        case SQLITE_TOOBIG: return ErrorCode::outOfRange;
        case SQLITE_CANTOPEN: return ErrorCode::unreadable;
        default: break;
    }
    if (result == SQLITE_IOERR_DATA) return ErrorCode::damaged;
    return result == SQLITE_IOERR_READ ? ErrorCode::unreadable : ErrorCode::unwritable;
}

/// A connection is used by one thread at a time, so SQLite need not lock it.
int flagsOf(Access access) {
    const int way = access == Access::readWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return way | SQLite::OPEN_NOMUTEX | (access == Access::frozen ? SQLite::OPEN_URI : 0);
}

std::string frozenAddress(const std::filesystem::path& file) {
    std::string address = "file:";
    for (const char c : std::filesystem::absolute(file).string())
        address += std::string_view("%?#").find(c) == std::string_view::npos
                       ? std::string(1, c)
                       : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return address + "?immutable=1";
}

}  // namespace

Connection::Connection(const std::filesystem::path& file, Access access)
    : m_file(file),
      m_database(access == Access::frozen ? frozenAddress(file) : file.string(), flagsOf(access), kBusyMilliseconds,
                 sealedPages()) {
    sqlite3_extended_result_codes(m_database.getHandle(), 1);
    if (access == Access::readWrite && file != ":memory:") makeRoomForSeals(m_database.getHandle());
    foldLogOnClose(false);
}

void Connection::foldLogOnClose(bool fold) {
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, fold ? 0 : 1, nullptr);
}

SQLite::Statement& Connection::prepared(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        std::string text(sql);
        SQLite::Statement statement(m_database, text);
        found = m_statements.emplace(std::move(text), std::move(statement)).first;
    }
    found->second.tryReset();
    found->second.clearBindings();
    return found->second;
}

Error errorOf(const SQLite::Exception& exception, const std::filesystem::path& file) {
    return {.code = codeOf(exception.getExtendedErrorCode()), .file = file.string(), .detail = exception.what()};
}

}  // namespace limber::inline storage
