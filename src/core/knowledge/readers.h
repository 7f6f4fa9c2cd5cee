// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "limber/base/embedded_file.h"
#include "limber/base/error.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline knowledge {

/// Each reads the files of its kind into `data`; the first problem ends it.
void readExercises(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);
void readRoutines(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);
void readLadders(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);
void readTreatments(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);
void readPages(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);
void readMuscles(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);

void readProvenance(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);

/// Derives the cautions of every exercise from its tags, kind and spine load.
void applyCautionRules(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem);

void addCautions(Exercise& exercise, const std::vector<CautionRule>& rules);

/// Identity, references and completeness across the files.
[[nodiscard]] std::optional<Error> findInconsistency(const CatalogueData& data);
/// The same for what the fields rest on.
[[nodiscard]] std::optional<Error> findUnknownProvenance(const CatalogueData& data);

}  // namespace limber::inline knowledge
