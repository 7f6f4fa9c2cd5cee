// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/bring_in.h"

#include "core/workspace/own_catalogue.h"
#include "limber/exchange/foreign_reader.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/storage/fitnotes_backup.h"
#include "limber/storage/import_repository.h"
#include "limber/workspace/operations/import_operations.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline workspace {
namespace {

/// Limber's own export begins with a brace, as no other does.
bool looksLikeLimber(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && bytes[first] == '{';
}

Result<ForeignBatch> readOther(std::string_view bytes, const BringOptions& options) {
    const ForeignOptions how{.file = options.file,
                             .format = options.format,
                             .unit = options.unit,
                             .today = options.today,
                             .progress = options.progress};
    const bool backup =
        looksLikeSqlite(bytes) && options.format.value_or(ForeignFormat::fitnotes) == ForeignFormat::fitnotes;
    if (!backup) return readForeign(bytes, how);
    auto csv = fitNotesBackupAsCsv(bytes);
    if (csv) return readForeign(*csv, how);
    csv.error().file = options.file;
    return failure(csv.error());
}

ImportForeign operationOf(const ForeignBatch& batch, const BringChoices& choices) {
    return {.batch = batch, .guessedCue = choices.guessedCue, .choices = choices.names, .progress = choices.progress};
}

/// Less what comes over.
ImportSummary summaryOf(const WholeFile& file, const Catalogue& here) {
    ImportSummary summary{.sessions = static_cast<int>(file.sessions.size()), .dates = datesOf(file.sessions)};
    for (const auto& session : file.sessions)
        for (const auto& entry : session.exercises) summary.sets += static_cast<int>(entry.sets.size());
    for (const auto& exercise : file.ownExercises)
        if (!here.exercise(exercise.id)) summary.newNames.push_back({.name = exercise.name, .exercise = exercise.id});
    return summary;
}

void add(ImportSummary& summary, const MergeCounts& counts) {
    summary.added = counts.sessions;
    summary.others = counts.others;
    summary.deleted = counts.deleted;
}

struct Preview {
    storage::Transaction& transaction;
    const BringChoices& choices;

    Result<ImportSummary> operator()(const ForeignBatch& batch) const {
        return operationOf(batch, choices).preview(transaction).map([](const ImportReport& report) {
            return summaryOf(report);
        });
    }
    Result<ImportSummary> operator()(const WholeFile& file) const {
        auto summary = summaryOf(file, *catalogueIn(transaction));
        add(summary, JoinFile{file}.preview(transaction));
        return summary;
    }
};

struct Bring {
    Workspace& workspace;
    const BringChoices& choices;

    Result<ImportSummary> operator()(const ForeignBatch& batch) const {
        ImportReport report;
        auto operation = operationOf(batch, choices);
        operation.report = &report;
        return workspace.apply(operation).map([&](const ChangeSet&) { return summaryOf(report); });
    }
    Result<ImportSummary> operator()(const WholeFile& file) const {
        auto summary = previewOf(workspace, file, choices);
        if (!summary) return summary;
        // Safety answers first: should the rest fail, they are kept.
        if (auto joined = workspace.apply(JoinScreens{file.screens}); !joined) return failure(joined.error());
        MergeCounts counts;
        if (auto joined = workspace.apply(JoinFile{file, &counts, choices.progress}); !joined)
            return failure(joined.error());
        add(*summary, counts);
        return summary;
    }
};

}  // namespace

Result<Brought> readBrought(std::string_view bytes, const BringOptions& options) {
    const bool limber = options.limber || (!options.format && looksLikeLimber(bytes));
    if (!limber) return readOther(bytes, options).map([](ForeignBatch batch) { return Brought(std::move(batch)); });
    return readWholeFile(bytes, {options.file, options.today, options.catalogue}, options.progress)
        .map([](WholeFile file) { return Brought(std::move(file)); });
}

Result<ImportSummary> previewOf(Workspace& workspace, const Brought& brought, const BringChoices& choices) {
    Result<ImportSummary> summary;
    const auto looked = workspace.peek([&](storage::Transaction& transaction) {
        summary = std::visit(Preview{transaction, choices}, brought);
    });
    if (!looked) return failure(looked.error());
    return summary;
}

Result<ImportSummary> bringIn(Workspace& workspace, const Brought& brought, const BringChoices& choices) {
    return std::visit(Bring{workspace, choices}, brought);
}

Result<std::vector<ImportRecord>> importsOf(Workspace& workspace) {
    std::vector<ImportRecord> imports;
    const auto looked = workspace.peek([&](storage::Transaction& transaction) { imports = loadImports(transaction); });
    return looked.map([&] { return std::move(imports); });
}

Result<TakenOut> takeOut(Workspace& workspace, const ImportSummary& summary) {
    if (summary.id.empty()) return workspace.undo().map([&](const ChangeSet&) { return TakenOut{summary.added, 0}; });
    TakenOut out;
    return workspace.apply(UndoImport{summary.id, &out.kept}).map([&](const ChangeSet& changes) {
        out.sessions = static_cast<int>(changes.ids.size());
        return out;
    });
}

}  // namespace limber::inline workspace
