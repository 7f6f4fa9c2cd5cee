// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqlite_session.h"

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
    return result == SQLITE_IOERR_READ ? ErrorCode::unreadable : ErrorCode::unwritable;
}

}  // namespace

Connection::Connection(const std::filesystem::path& file)
    : m_file(file), m_database(file.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds) {}

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
