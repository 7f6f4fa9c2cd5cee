// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/play_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <map>
#include <utility>

#include "gui/player/choice_panel.h"
#include "gui/player/now_panel.h"
#include "gui/player/player_words.h"
#include "gui/player/progress_line.h"
#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_view.h"
#include "gui/widgets/stop_rule.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kFigureShare = 11;
constexpr int kSideShare = 9;
constexpr int kControlIcon = 24;

}  // namespace

PlayView::PlayView(const QString& title, const CataloguePtr& catalogue, bool reducedMotion, QWidget* parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_progressText(makeLabel({}, TextStyle::body, Tone::secondary, false, this)),
      m_progress(new ProgressLine(this)),
      m_figure(new FigureView(this)),
      m_now(new NowPanel(catalogue, this)),
      m_panel(new ChoicePanel(this)),
      m_side(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(kGap);
    column->addWidget(makeHeader(title));
    column->addWidget(m_progress);
    column->addWidget(makeMiddle(), 1);
    m_controls = makeControls();
    column->addWidget(m_controls);
    m_figure->setReducedMotion(reducedMotion);
    auto* rule = makeLabel(stopRule(), TextStyle::body, Tone::secondary, true, this);
    rule->setAlignment(Qt::AlignHCenter);
    column->addWidget(rule);
}

QWidget* PlayView::makeHeader(const QString& title) {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(makeLabel(title, TextStyle::bodyStrong, Tone::text, false, header));
    row->addWidget(m_progressText);
    row->addStretch(1);
    auto* keys = new QPushButton(tr("Keys"), header);
    keys->setIcon(icon(QStringLiteral("help"), &Tokens::text2));
    keys->setProperty("quiet", true);
    auto* close = new QPushButton(tr("Close"), header);
    for (auto* button : {keys, close}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    connect(keys, &QPushButton::clicked, this, &PlayView::keysWanted);
    connect(close, &QPushButton::clicked, this, &PlayView::closeWanted);
    return header;
}

QWidget* PlayView::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kPageMargin);
    row->addWidget(m_figure, kFigureShare);
    m_side->addWidget(m_now);
    m_side->addWidget(m_panel);
    row->addWidget(m_side, kSideShare);
    return middle;
}

QPushButton* PlayView::makeControl(const QString& word, const QString& iconName) {
    auto* button = new QPushButton(word, this);
    button->setIcon(icon(iconName, &Tokens::text));
    button->setProperty("control", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(word);
    m_controlButtons.append(button);
    return button;
}

QWidget* PlayView::makeControls() {
    auto* controls = new QWidget(this);
    auto* grid = new QGridLayout(controls);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(kGap);
    auto* previous = makeControl(tr("Previous"), QStringLiteral("chevron-left"));
    m_pause = makeControl(tr("Go on"), QStringLiteral("pause"));
    m_pause->setIcon(icon(QStringLiteral("pause"), &Tokens::onAccent));
    m_pause->setProperty("primary", true);
    auto* next = makeControl(tr("Next"), QStringLiteral("chevron-right"));
    next->setLayoutDirection(Qt::RightToLeft);  // the arrow points away from the word
    for (auto* button : {previous, m_pause, next}) middle->addWidget(button, 0, Qt::AlignVCenter);
    auto* notForMe = new QPushButton(tr("Not for me"), controls);
    notForMe->setIcon(icon(QStringLiteral("swap"), &Tokens::text2));
    notForMe->setProperty("control", true);
    m_controlButtons.append(notForMe);
    notForMe->setFocusPolicy(Qt::TabFocus);
    notForMe->setAccessibleName(notForMe->text());
    grid->addLayout(middle, 0, 1);
    grid->addWidget(notForMe, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    connect(previous, &QPushButton::clicked, this, &PlayView::previousWanted);
    connect(m_pause, &QPushButton::clicked, this, &PlayView::pauseWanted);
    connect(next, &QPushButton::clicked, this, &PlayView::nextWanted);
    connect(notForMe, &QPushButton::clicked, this, &PlayView::notForMeWanted);
    return controls;
}

void PlayView::show(const Player& player) {
    const bool paused = player.state() == PlayState::paused;
    const auto whole = static_cast<double>(player.whole().count());
    m_progress->setShare(1 - static_cast<double>(player.left().count()) / whole);
    m_progressText->setText(
        tr("%1 of %2 · %3").arg(player.phase().step + 1).arg(player.steps().size()).arg(leftText(player.left())));
    const QString word = paused ? tr("Go on") : tr("Pause");
    if (m_pause->accessibleName() != word) {
        m_pause->setText(word);
        m_pause->setAccessibleName(word);
        m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), &Tokens::onAccent));
    }
    showFigure(player);
    m_now->show(player);
}

void PlayView::showFigure(const Player& player) {
    const Phase& phase = player.phase();
    m_figure->setPaused(player.state() == PlayState::paused);
    const auto* exercise = m_catalogue->exercise(player.step().exercise);
    const auto* figure = m_catalogue->figureOf(player.step().exercise);
    if (exercise == nullptr || figure == nullptr) return m_figure->clear();
    if (std::exchange(m_shown, exercise->id) != exercise->id)
        m_figure->setFigure(*figure, QString::fromStdString(exercise->name), glowingMuscles(*exercise));
    const Side drawn = figure->glow == GlowSide::left ? Side::left : Side::right;
    m_figure->setMirrored(phase.side != Side::both && phase.side != drawn);
}

ChoicePanel& PlayView::openPanel() {
    m_controls->setEnabled(false);
    m_side->setCurrentWidget(m_panel);
    return *m_panel;
}

void PlayView::closePanel() {
    m_controls->setEnabled(true);
    m_side->setCurrentWidget(m_now);
    focusPause();
}

bool PlayView::isPanelOpen() const { return m_side->currentWidget() == m_panel; }

void PlayView::focusPause() { m_pause->setFocus(Qt::OtherFocusReason); }

void PlayView::fit() {
    m_now->fit(size());
    for (auto* button : m_controlButtons) button->setIconSize({scaled(kControlIcon), scaled(kControlIcon)});
    // "Pause" and "Go on" take the same room, so that the others stay in their places.
    m_pause->setMinimumWidth(0);
    m_pause->setMinimumWidth(std::max(widthWith(tr("Go on")), widthWith(tr("Pause"))));
}

int PlayView::widthWith(const QString& word) {
    const QString shown = m_pause->text();
    m_pause->setText(word);
    const int width = m_pause->sizeHint().width();
    m_pause->setText(shown);
    return width;
}

void PlayView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PlayView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The labels take the new style's font after this view.
    if (event->type() == QEvent::StyleChange) QMetaObject::invokeMethod(this, &PlayView::fit, Qt::QueuedConnection);
}

}  // namespace limber::inline gui
