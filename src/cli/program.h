// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "limber/exchange/read_context.h"
#include "limber/phrasing/phrases.h"
#include "limber/workspace/workspace.h"

namespace limber::inline cli {

/// The options before or after every command, and what they open.
class Program {
public:
    std::string dataFile{};  ///< empty: the window's
    Date today{};
    bool json = false;
    std::string language = "en";  ///< of sentences and names, also in JSON; keys and codes never change

    Program();
    /// From now on in `language`.
    void speak();
    /// With the own exercises of the data file, once it is open.
    [[nodiscard]] const CataloguePtr& catalogue() const { return m_catalogue; }
    /// Opens a data file that is there, for its own exercises.
    [[nodiscard]] Result<void> learn();
    [[nodiscard]] const Phrases& phrases() const { return *m_phrases; }
    [[nodiscard]] std::string say(std::string_view code,
                                  std::vector<std::pair<std::string, FieldValue>> fields = {}) const;

    [[nodiscard]] std::filesystem::path path() const;
    /// The data file, opened (and created) at the first call.
    [[nodiscard]] Result<Workspace*> workspace();
    /// What to know beside the outcome of a command that went well.
    [[nodiscard]] std::optional<std::string> warning() const;
    [[nodiscard]] Result<Snapshot> snapshot();
    /// Everything from 1900 to today.
    [[nodiscard]] Result<Snapshot> wholeSnapshot();
    template <class Operation>
    [[nodiscard]] Result<ChangeSet> apply(const Operation& operation) {
        return workspace().and_then([&](Workspace* open) { return open->apply(operation); });
    }
    [[nodiscard]] ReadContext readContext(std::string file) const { return {std::move(file), today, m_catalogue}; }

    /// Shown at the end, when all went well.
    void print(std::string_view text) { m_output += text; }
    [[nodiscard]] const std::string& output() const { return m_output; }

private:
    /// As it was read; its catalogue is the one that counts from now on.
    [[nodiscard]] Result<Snapshot> kept(Result<Snapshot> snapshot);

    CataloguePtr m_original;  ///< as the data file has it; `m_catalogue` is in the language
    CataloguePtr m_catalogue;
    std::shared_ptr<const Phrases> m_phrases;
    std::unique_ptr<Workspace> m_workspace;
    std::string m_output;
};

/// Exit code: 0 done, 1 refused or failed, 2 wrong usage.
int runProgram(int argc, char** argv);

}  // namespace limber::inline cli
