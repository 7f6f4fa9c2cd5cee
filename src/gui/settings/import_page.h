// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "gui/app/page.h"
#include "limber/workspace/bring_in.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace limber::inline gui {

class ImportPreview;
class WaitView;
class WorkspaceBridge;
struct LongWork;

/// Over the whole window: what a file holds, what shall become of it, and what has become of it.
class ImportPage final : public Page {
    Q_OBJECT
public:
    ImportPage(WorkspaceBridge& bridge, QString file, QWidget* parent = nullptr);
    ~ImportPage() override;
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return m_work == nullptr; }
    /// The files that can be read, as a file dialog wants them.
    [[nodiscard]] static QString fileFilter();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeHeader();
    /// Takes the place of what is shown.
    void show(QWidget* content);
    QPushButton* makeButton(const QString& words, std::function<void()> action);
    QPushButton* offer(const QString& words, bool primary, std::function<void()> action);
    void offerToLeave(const QString& words, bool primary);
    std::shared_ptr<LongWork> begin(const QString& sentence);
    void end();

    void read();
    void haveRead(const Result<Brought>& brought);
    void askUnit();
    void refuse(const Error& error);
    void preview();
    void showPreview(const ImportSummary& summary);
    void refreshPreview();
    void write();
    void showReport(const ImportSummary& summary);
    void takeOut(const ImportSummary& summary);
    void showTakenOut(int sessions, int kept);
    [[nodiscard]] BringChoices choices() const;

    WorkspaceBridge& m_bridge;
    QString m_file;
    std::optional<LoadUnit> m_unit{};
    std::shared_ptr<const Brought> m_brought{};
    std::shared_ptr<LongWork> m_work{};
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QWidget* m_content = nullptr;
    WaitView* m_wait;
    ImportPreview* m_preview = nullptr;
    QPushButton* m_import = nullptr;
};

}  // namespace limber::inline gui
