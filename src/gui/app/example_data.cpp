// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/example_data.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "gui/app/app_settings.h"
#include "gui/app/language.h"
#include "limber/workspace/operations/demo_operations.h"

namespace limber::inline gui {
namespace {

const auto kFolders = QStringLiteral("limber-example-");
const auto kLock = QStringLiteral("in-use");
constexpr int kYears = 1;
constexpr Seed kSeed{7};

/// Held as long as its program lives, however old it is.
std::unique_ptr<QLockFile> lockOf(const QDir& folder) {
    auto lock = std::make_unique<QLockFile>(folder.filePath(kLock));
    lock->setStaleLockTime(0);
    return lock;
}

}  // namespace

QString ExampleData::usualPlace() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

void ExampleData::sweep(const QString& place) {
    for (const QString& name : QDir(place).entryList({kFolders + '*'}, QDir::Dirs)) {
        QDir folder(QDir(place).filePath(name));
        const auto lock = lockOf(folder);
        if (!lock->tryLock(0)) continue;
        lock->unlock();
        folder.removeRecursively();
    }
}

Result<std::unique_ptr<ExampleData>> ExampleData::make(const QString& place, Date today, const AppSettings& like) {
    QTemporaryDir folder(QDir(place).filePath(kFolders + QStringLiteral("XXXXXX")));  // 0700
    folder.setAutoRemove(false);
    const Error unwritable{.code = ErrorCode::unwritable, .file = place.toStdString()};
    if (!folder.isValid()) return failure(unwritable);
    std::unique_ptr<ExampleData> data(new ExampleData(QDir(folder.path())));
    if (!data->m_lock->tryLock(0)) return failure(unwritable);
    data->m_settings->copyFrom(like);
    auto bridge =
        WorkspaceBridge::open({.file = data->file(QStringLiteral("limber.db")), .today = today}, currentLanguage());
    if (!bridge) return failure(bridge.error());
    data->m_bridge = *std::move(bridge);
    return data;
}

ExampleData::ExampleData(const QDir& folder)
    : m_folder(folder),
      m_lock(lockOf(folder)),
      m_settings(std::make_unique<AppSettings>(
          std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat))) {}

ExampleData::~ExampleData() {
    m_bridge.reset();
    m_settings.reset();
    m_lock->unlock();
    m_folder.removeRecursively();
}

void ExampleData::fill(std::function<void(const Result<ChangeSet>&)> done) {
    m_bridge->apply(FillWithDemo{kYears, kSeed}, std::move(done));
}

std::filesystem::path ExampleData::file(const QString& name) const { return m_folder.filePath(name).toStdString(); }

}  // namespace limber::inline gui
