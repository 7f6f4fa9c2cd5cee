// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace limber::inline exchange {

/// Reads delimited text row by row: fields may stand in double quotes, a quote inside them twice; lines end with LF,
/// CRLF or CR, also inside quotes. Empty lines are left out, and so is what follows the
/// thousandth field of a row. What is not well formed is taken as it stands.
class CsvRows {
public:
    /// `text` must outlive the reader.
    CsvRows(std::string_view text, char delimiter) : m_rest(text), m_delimiter(delimiter) {}

    /// The next row into `fields`, false at the end.
    bool next(std::vector<std::string>& fields);
    /// Of the row that `next` gave, 1-based.
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] std::size_t bytesLeft() const { return m_rest.size(); }

private:
    void readField(std::string& field);
    void readQuoted(std::string& field);
    /// Takes a line end off the front, if there is one.
    bool takeLineEnd();

    std::string_view m_rest;
    char m_delimiter;
    int m_line = 0;
    int m_nextLine = 1;
};

/// The delimiter of a header: whichever of comma, semicolon and tab stands more often outside quotes.
[[nodiscard]] char delimiterOf(std::string_view text);

/// Without a byte order mark.
[[nodiscard]] std::string_view withoutMark(std::string_view text);

}  // namespace limber::inline exchange
