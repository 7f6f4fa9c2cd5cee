// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDeadlineTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>
#include <memory>

#include "gui/app/workspace_bridge.h"
#include "limber/workspace/loop.h"
#include "support/builders.h"

namespace limber::test {

/// A window's data, in memory and on Monday 23 November 2026 until told otherwise.
class Desk {
public:
    explicit Desk(Date today = Date{std::chrono::year{2026} / 11 / 23},
                  const std::filesystem::path& file = ":memory:") {
        auto opened = WorkspaceBridge::open({.file = file, .today = today}, "en");
        if (!opened) qFatal("the data could not be opened");
        m_bridge = *std::move(opened);
    }
    [[nodiscard]] WorkspaceBridge& bridge() { return *m_bridge; }
    [[nodiscard]] const Snapshot& snapshot() const { return m_bridge->snapshot(); }

    template <class Operation>
    Result<ChangeSet> apply(Operation operation) {
        Result<ChangeSet> outcome = failure({});
        m_bridge->apply(std::move(operation), [&](const Result<ChangeSet>& result) { outcome = result; });
        settle();
        return outcome;
    }

    /// Handles events until nothing is under way.
    void settle() {
        const QDeadlineTimer patience(20'000);
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (m_bridge->isBusy() && !patience.hasExpired());
        QCoreApplication::processEvents();
    }

    void show(QWidget& page) {
        page.resize(1268, 850);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }

private:
    std::unique_ptr<WorkspaceBridge> m_bridge;
};

/// The shown child of the type with that accessible name or text; null when there is none.
template <class T>
T* named(QWidget& page, const QString& name) {
    for (auto* child : page.findChildren<T*>())
        if (child->isVisible() && child->accessibleName() == name) return child;
    return nullptr;
}

template <class T>
T* withText(QWidget& page, const QString& text) {
    for (auto* child : page.findChildren<T*>())
        if (child->isVisible() && child->text() == text) return child;
    return nullptr;
}

/// What the shown labels of the page say, one a line.
inline QString wordsOn(const QWidget& page) {
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible()) words << label->text();
    return words.join('\n');
}

/// Types the name of a file into the file dialog of that name, and accepts.
inline void answerDialog(const QWidget& page, const QString& dialogName, const QString& file) {
    auto* dialog = page.findChild<QFileDialog*>(dialogName);
    if (dialog == nullptr) qFatal("no dialog for a file");
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
}

/// One key to whatever has the focus.
inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

}  // namespace limber::test
