// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <filesystem>
#include <functional>

#include "limber/workspace/workspace.h"

namespace limber::inline gui {

class AppSettings;
class WorkspaceBridge;

/// What the log has around it beside the data; the defaults keep no drafts and know no settings.
struct LogOptions {
    AppSettings* settings = nullptr;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    std::filesystem::path drafts{};  ///< where what was typed is kept until it is saved; empty for nowhere
};

/// What a form is made from.
class LogContext {
public:
    LogContext(WorkspaceBridge& bridge, LogOptions options) : m_bridge(bridge), m_options(std::move(options)) {}

    [[nodiscard]] WorkspaceBridge& bridge() const { return m_bridge; }
    [[nodiscard]] const Snapshot& snapshot() const;
    [[nodiscard]] const LogOptions& options() const { return m_options; }
    /// The day that a session belongs to which begins now: until the small hours it is still yesterday.
    [[nodiscard]] Date day() const;
    /// What the sets of an exercise are typed in, the usual ones until others were chosen for it.
    [[nodiscard]] Units unitsFor(const std::string& exercise, Units usual) const;
    void setUnitsFor(const QString& exercise, Units units) const;

private:
    WorkspaceBridge& m_bridge;
    LogOptions m_options;
};

}  // namespace limber::inline gui
