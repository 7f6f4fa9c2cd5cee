// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/example_run.h"

#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"

namespace limber::inline gui {

ExampleRun::ExampleRun(MainWindow& own, WindowMaker make, QString place, QObject* parent)
    : QObject(parent), m_own(own), m_make(std::move(make)), m_place(std::move(place)) {}

ExampleRun::~ExampleRun() = default;

void ExampleRun::start(Date today, const AppSettings& like) {
    if (m_data) return;
    auto data = ExampleData::make(m_place, today, like);
    if (!data) return emit failed(WorkspaceBridge::errorText(data.error()));
    m_data = *std::move(data);
    m_data->fill([this](const Result<ChangeSet>& outcome) {
        if (outcome) return open();
        const QString sentence = WorkspaceBridge::errorText(outcome.error());
        QMetaObject::invokeMethod(
            this,
            [this, sentence] {
                m_data.reset();
                emit failed(sentence);
            },
            Qt::QueuedConnection);
    });
}

QString ExampleRun::line() { return tr("Example data of an invented person. Nothing you do here is kept."); }

void ExampleRun::open() {
    m_window = m_make(*m_data);
    sayLine();
    connect(m_window.get(), &MainWindow::madeAnew, this, &ExampleRun::sayLine);
    m_window->restoreGeometry(m_own.saveGeometry());
    m_window->goTo(PageId::week);
    m_window->show();
    m_own.hide();
    emit started();
}

void ExampleRun::sayLine() {
    m_window->setTopLine(line(), tr("Leave"),
                         [this] { QMetaObject::invokeMethod(this, &ExampleRun::leave, Qt::QueuedConnection); });
}

void ExampleRun::leave() {
    if (!m_window) return;
    m_own.restoreGeometry(m_window->saveGeometry());
    m_own.show();
    m_window.reset();
    m_data.reset();
    emit left();
}

}  // namespace limber::inline gui
