// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/long_work.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kLookMilliseconds = 100;
constexpr int kPercent = 100;

}  // namespace

Progress LongWork::progressOf(const std::shared_ptr<LongWork>& work) {
    return [work](double share) {
        work->percent = static_cast<int>(share * kPercent);
        return !work->stop;
    };
}

WaitView::WaitView(QWidget* parent)
    : QWidget(parent),
      m_sentence(makeLabel({}, TextStyle::body, Tone::text, true)),
      m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, kGrid);
    column->setSpacing(kGrid + 4);
    column->addWidget(m_sentence);
    m_bar->setRange(0, kPercent);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work->stop = true;
        m_stop->setEnabled(false);
    });
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_bar->setValue(m_work->percent);
        for (auto* part : std::initializer_list<QWidget*>{m_sentence, m_bar, m_stop}) part->show();
    });
}

void WaitView::follow(const QString& sentence, const std::shared_ptr<LongWork>& work) {
    m_work = work;
    m_sentence->setText(sentence);
    m_bar->setValue(0);
    m_stop->setEnabled(true);
    for (auto* part : std::initializer_list<QWidget*>{m_sentence, m_bar, m_stop}) part->hide();
    m_look.start();
}

void WaitView::finish() { m_look.stop(); }

}  // namespace limber::inline gui
