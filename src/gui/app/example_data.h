// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <functional>
#include <memory>

#include "gui/app/workspace_bridge.h"

namespace limber::inline gui {

class AppSettings;

/// An invented person's data and settings in a private folder of their own, which goes when this does.
class ExampleData final {
public:
    /// A folder that is the person's alone and ends with the login session, where there is one.
    [[nodiscard]] static QString usualPlace();
    /// Removes what programs left behind in that place that did not live to do it themselves.
    static void sweep(const QString& place);

    /// The window looks as `like` says. Errors: unwritable, and those of `WorkspaceBridge::open`.
    [[nodiscard]] static Result<std::unique_ptr<ExampleData>> make(const QString& place, Date today,
                                                                   const AppSettings& like);
    ~ExampleData();
    /// Invents the history; `done` as for `WorkspaceBridge::apply`.
    void fill(std::function<void(const Result<ChangeSet>&)> done);
    [[nodiscard]] WorkspaceBridge& bridge() { return *m_bridge; }
    [[nodiscard]] AppSettings& settings() { return *m_settings; }
    [[nodiscard]] std::filesystem::path file(const QString& name) const;

private:
    explicit ExampleData(const QDir& folder);

    QDir m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<WorkspaceBridge> m_bridge;
};

}  // namespace limber::inline gui
