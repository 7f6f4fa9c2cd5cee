// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/network.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "embedded/knowledge.h"
#include "limber/base/expects.h"

namespace limber::inline knowledge {
namespace {

using Json = nlohmann::json;
constexpr std::string_view kFile = "network.json";

/// Reads with the first error kept, so that the shape of the file stays readable below.
class Reader {
public:
    Result<Network> read(const Json& root) {
        Network network;
        network.leak = probability(root, "leak", "");
        readCauses(list(root, "causes"), network);
        for (const auto& item : list(root, "exposures")) network.exposures.push_back(exposure(item));
        for (const auto& item : list(root, "findings")) network.findings.push_back(finding(item));
        if (root.contains("thresholds") && root["thresholds"].is_object())
            for (const auto& [id, value] : root["thresholds"].items())
                network.thresholds[id] = parameter(root["thresholds"], id, "thresholds.");
        else
            fail(ErrorCode::missingKey, "thresholds", "an object");
        if (m_error) return failure(*m_error);
        return network;
    }

private:
    void fail(ErrorCode code, const std::string& key, const std::string& expected) {
        if (m_error) return;
        m_error = Error{.code = code, .file = std::string(kFile), .key = key, .expected = expected};
    }

    std::vector<Json> list(const Json& parent, const std::string& key) {
        if (parent.is_object() && parent.contains(key) && parent[key].is_array()) return parent[key];
        fail(ErrorCode::missingKey, key, "a list");
        return {};
    }

    std::string text(const Json& parent, const std::string& key) {
        if (parent.is_object() && parent.contains(key) && parent[key].is_string()) return parent[key];
        fail(ErrorCode::missingKey, key, "a text");
        return {};
    }

    double number(const Json& parent, const std::string& key, const std::string& path) {
        if (parent.contains(key) && parent[key].is_number()) return parent[key];
        fail(ErrorCode::missingKey, path + "." + key, "a number");
        return 0;
    }

    Parameter parameter(const Json& parent, const std::string& key, const std::string& prefix) {
        const std::string path = prefix + key;
        if (!parent.is_object() || !parent.contains(key) || !parent[key].is_object()) {
            fail(ErrorCode::missingKey, path, "value, low, high and source");
            return {};
        }
        const Json& json = parent[key];
        Parameter result{number(json, "value", path), number(json, "low", path), number(json, "high", path),
                         text(json, "source")};
        if (result.low > result.value || result.value > result.high)
            fail(ErrorCode::outOfRange, path, "low <= value <= high");
        return result;
    }

    Parameter probability(const Json& parent, const std::string& key, const std::string& prefix) {
        Parameter result = parameter(parent, key, prefix);
        if (result.low <= 0 || result.high >= 1) fail(ErrorCode::outOfRange, prefix + key, "between 0 and 1");
        return result;
    }

    Cause cause(const Json& item) {
        const std::string name = text(item, "cause");
        const auto parsed = parseName<Cause>(name);
        if (!parsed) fail(ErrorCode::unknownId, "cause", "a cause");
        return parsed.value_or(Cause{});
    }

    void readCauses(const std::vector<Json>& items, Network& network) {
        if (items.size() != network.causes.size()) fail(ErrorCode::outOfRange, "causes", "all six causes");
        for (const auto& item : items) {
            const Cause which = cause(item);
            const std::string prefix = std::string(nameOf(which)) + ".";
            network.causes[static_cast<std::size_t>(which)] = {which, probability(item, "base", prefix),
                                                               probability(item, "tight_weight", prefix)};
        }
    }

    NetworkExposure exposure(const Json& item) {
        const std::string id = text(item, "id");
        NetworkExposure result{id,
                               cause(item),
                               text(item, "source"),
                               probability(item, "strength", id + "."),
                               probability(item, "usual", id + "."),
                               parameter(item, "from", id + "."),
                               parameter(item, "to", id + ".")};
        const bool apart = result.from.high < result.to.low || result.to.high < result.from.low;
        if (!apart) fail(ErrorCode::outOfRange, id + ".to", "ranges of from and to that do not touch");
        return result;
    }

    NetworkFinding finding(const Json& item) {
        const std::string id = text(item, "id");
        NetworkFinding result{id, cause(item), text(item, "source"), probability(item, "sensitivity", id + "."),
                              probability(item, "false_alarm", id + ".")};
        if (result.falseAlarm.high > result.sensitivity.value || result.falseAlarm.value > result.sensitivity.low)
            fail(ErrorCode::outOfRange, id + ".false_alarm", "less than the sensitivity");
        return result;
    }

    std::optional<Error> m_error;
};

}  // namespace

double Network::threshold(std::string_view id) const {
    const auto found = thresholds.find(id);
    LIMBER_EXPECTS(found != thresholds.end());
    return found->second.value;
}

Result<Network> parseNetwork(std::string_view json) {
    const Json root = Json::parse(json, nullptr, false);
    if (!root.is_object()) return failure({.code = ErrorCode::malformed, .file = std::string(kFile)});
    return Reader().read(root);
}

const Network& builtInNetwork() {
    static const Network network = [] {
        const auto files = embedded::knowledge();
        const auto file = std::find_if(files.begin(), files.end(), [](const auto& f) { return f.name == kFile; });
        LIMBER_EXPECTS(file != files.end());
        auto parsed = parseNetwork(file->text);
        LIMBER_EXPECTS(parsed.has_value());
        return *std::move(parsed);
    }();
    return network;
}

}  // namespace limber::inline knowledge
