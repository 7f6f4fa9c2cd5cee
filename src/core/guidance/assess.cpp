// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/assess.h"

#include <algorithm>
#include <cmath>

#include "core/guidance/observations.h"
#include "limber/guidance/safety_gate.h"
#include "limber/guidance/tightness.h"

namespace limber::inline guidance {
namespace {

constexpr double kSilent = 0.005;  // log-odds below which a finding says nothing
constexpr std::size_t kMostChanges = 4;

/// One line of an explanation, for or against its cause.
Finding line(const Observation& observation, double logOddsOf, const std::string& source) {
    return {observation.text, logOddsOf, observation.sessions, observation.checkIns, observation.selfTests, source};
}

/// What is missing of a finding; where enough was logged and it points neither way, only more of it helps.
Message changeOf(const NetworkFinding& finding, const Observation& observation) {
    const auto& missing = observation.missing;
    const bool enough = !missing.empty() && std::all_of(missing.begin(), missing.end(), [](const auto& field) {
        return field.second == FieldValue{0};
    });
    if (enough) return {"would_change.more." + finding.id, {}};
    return {"would_change.ask." + finding.id, missing};
}

class Explainer {
public:
    Explainer(const Network& network, const Observations& observed)
        : m_network(network), m_observed(observed), m_readings(observed.readings()) {}

    std::vector<CauseEstimate> estimates() const {
        const Posterior posterior = infer(m_network, m_readings);
        const auto spans = ranges(m_network, m_readings);
        std::vector<CauseEstimate> result;
        for (const auto cause : allOf<Cause>()) {
            const auto i = static_cast<std::size_t>(cause);
            CauseEstimate estimate;
            estimate.cause = cause;
            estimate.probability = posterior.causes[i];
            estimate.low = spans[i].low;
            estimate.high = spans[i].high;
            estimate.findings = findingsOf(cause);
            estimate.wouldChange = changesOf(cause);
            estimate.lessLikely = estimate.probability < kPossible && isFavourable(cause);
            result.push_back(std::move(estimate));
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const auto& a, const auto& b) { return a.probability > b.probability; });
        return result;
    }

    double unexplained() const { return infer(m_network, m_readings).leakSuffices; }

private:
    std::vector<Finding> findingsOf(Cause cause) const {
        std::vector<Finding> lines;
        for (std::size_t i = 0; i < m_network.exposures.size(); ++i) {
            if (m_network.exposures[i].cause != cause || !m_readings.exposures[i].value) continue;
            lines.push_back(line(m_observed.exposures[i], exposureLogOdds(m_network, m_readings, i),
                                 m_network.exposures[i].source));
        }
        for (std::size_t i = 0; i < m_network.findings.size(); ++i) {
            if (m_network.findings[i].cause != cause || !m_readings.findings[i].value) continue;
            lines.push_back(
                line(m_observed.findings[i], findingLogOdds(m_network, m_readings, i), m_network.findings[i].source));
        }
        std::erase_if(lines, [](const Finding& finding) { return std::abs(finding.logOdds) < kSilent; });
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Finding& a, const Finding& b) { return std::abs(a.logOdds) > std::abs(b.logOdds); });
        return lines;
    }

    /// First the habits that weigh most, then what is not known, strongest first.
    std::vector<Message> changesOf(Cause cause) const {
        std::vector<std::pair<double, Message>> changes;
        for (std::size_t i = 0; i < m_network.exposures.size(); ++i) {
            const auto& exposure = m_network.exposures[i];
            if (exposure.cause != cause) continue;
            const double level = levelOf(exposure, m_readings.exposures[i]);
            if (!m_readings.exposures[i].value)
                changes.push_back({exposure.strength.value * 0.5, {"would_change.ask." + exposure.id, {}}});
            else if (level > exposure.usual.value)
                changes.push_back({1.0 + exposure.strength.value * level, {"would_change.habit." + exposure.id, {}}});
        }
        for (std::size_t i = 0; i < m_network.findings.size(); ++i) {
            const auto& finding = m_network.findings[i];
            if (finding.cause != cause || m_readings.findings[i].value) continue;
            // An experiment takes months; the rest a few more notes.
            const double nearness = finding.id.starts_with("tried_") ? 0.5 : 1.0;
            const double power = nearness * (finding.sensitivity.value - finding.falseAlarm.value);
            changes.push_back({power, changeOf(finding, m_observed.findings[i])});
        }
        std::stable_sort(changes.begin(), changes.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<Message> result;
        for (auto& change : changes)
            if (result.size() < kMostChanges) result.push_back(std::move(change.second));
        return result;
    }

    /// Something is known of the habits, none of it stands out, and no finding points here.
    bool isFavourable(Cause cause) const {
        bool known = false;
        for (std::size_t i = 0; i < m_network.exposures.size(); ++i) {
            const auto& exposure = m_network.exposures[i];
            if (exposure.cause != cause || !m_readings.exposures[i].value) continue;
            known = true;
            if (levelOf(exposure, m_readings.exposures[i]) > exposure.usual.value) return false;
        }
        for (std::size_t i = 0; i < m_network.findings.size(); ++i)
            if (m_network.findings[i].cause == cause && m_readings.findings[i].value.value_or(0) > 0.5) return false;
        return known;
    }

    const Network& m_network;
    const Observations& m_observed;
    Readings m_readings;
};

bool isTightEnough(const TightnessSummary& tightness, const Network& network) {
    const auto level = tightness.now ? tightness.now : tightness.fourWeekMean;
    if (!level) return false;
    if (*level >= network.threshold("tight")) return true;
    return tightness.usual && *level - *tightness.usual >= network.threshold("tight_above_usual");
}

void addVerdicts(std::vector<CauseEstimate>& causes, const History& history, Date today) {
    for (const auto& verdict : history.verdicts)
        for (auto& estimate : causes)
            if (estimate.cause == verdict.cause && verdict.date <= today) estimate.userSays = verdict.opinion;
}

}  // namespace

Assessment assess(const Profile& profile, const History& history, Date today, const Catalogue& catalogue,
                  const std::vector<Effect>& experiments) {
    const Network& network = builtInNetwork();
    const LogView log(profile, history, today, catalogue, network, experiments);
    const auto used = log.last(log.days("finding_days"));
    const Observations observed = observe(log);
    const Explainer explainer(network, observed);
    Assessment result;
    result.asOf = today;
    result.safety = assessSafety(profile, history, today, catalogue);
    result.tightness = summariseTightness(history, today);
    result.causes = explainer.estimates();
    result.unexplained = explainer.unexplained();
    result.sessionsUsed = static_cast<int>(used.size());
    result.enough = static_cast<double>(used.size()) >= network.threshold("enough_sessions") &&
                    daysBetween(used.front()->session->date, today) >= log.days("enough_days");
    result.tightEnough = isTightEnough(result.tightness, network);
    addVerdicts(result.causes, history, today);
    return result;
}

}  // namespace limber::inline guidance
