// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "gui/app/example_data.h"

namespace limber::inline gui {

class MainWindow;

/// Trying the program with an invented person's data: a window of its own in place of the person's, with a line on
/// every page that leads back.
class ExampleRun final : public QObject {
    Q_OBJECT
public:
    using WindowMaker = std::function<std::unique_ptr<MainWindow>(ExampleData& data)>;
    ExampleRun(MainWindow& own, WindowMaker make, QString place, QObject* parent = nullptr);
    ~ExampleRun() override;

    void start(Date today, const AppSettings& like);
    void leave();
    /// What stands on every page meanwhile.
    [[nodiscard]] static QString line();
    /// While it is on.
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

signals:
    void failed(const QString& sentence);
    void started();
    void left();

private:
    void open();
    void sayLine();

    MainWindow& m_own;
    WindowMaker m_make;
    QString m_place;
    std::unique_ptr<ExampleData> m_data;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace limber::inline gui
