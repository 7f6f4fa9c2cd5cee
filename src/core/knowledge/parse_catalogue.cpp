// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "core/knowledge/readers.h"
#include "embedded/knowledge.h"
#include "embedded/poses.h"
#include "limber/base/expects.h"

namespace limber::inline knowledge {

Result<CatalogueData> parseCatalogue(std::span<const EmbeddedFile> files) {
    using Read = void (*)(std::span<const EmbeddedFile>, CatalogueData&, std::optional<Error>&);
    constexpr std::array<Read, 8> kReaders{readExercises, readRoutines, readLadders,    readTreatments,
                                           readPages,     readMuscles,  readProvenance, applyCautionRules};
    CatalogueData data;
    std::optional<Error> problem;
    for (const Read read : kReaders) {
        read(files, data, problem);
        if (problem) return failure(*std::move(problem));
    }
    if (problem = findInconsistency(data); problem) return failure(*std::move(problem));
    if (problem = findUnknownProvenance(data); problem) return failure(*std::move(problem));
    return data;
}

CataloguePtr builtInCatalogue() {
    static const CataloguePtr catalogue = [] {
        Result<CatalogueData> data = parseCatalogue(embedded::knowledge());
        LIMBER_EXPECTS(data.has_value());
        data->poses = embedded::poses();
        return std::make_shared<const Catalogue>(*std::move(data));
    }();
    return catalogue;
}

}  // namespace limber::inline knowledge
