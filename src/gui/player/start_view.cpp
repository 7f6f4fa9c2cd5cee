// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/start_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "gui/app/app_settings.h"
#include "gui/player/player_words.h"
#include "gui/player/speech.h"
#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_view.h"
#include "gui/widgets/stop_rule.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"
#include "limber/domain/figure.h"

namespace limber::inline gui {
namespace {

struct Needs {
    bool floor = false;
    std::set<Equipment> equipment{};
    std::set<PropKind> furniture{};
};

Needs needsOf(const Player& player, const Catalogue& catalogue) {
    Needs needs;
    for (const auto& step : player.steps()) {
        if (const auto* exercise = catalogue.exercise(step.exercise); exercise != nullptr) {
            needs.floor |= exercise->onFloor;
            needs.equipment.insert(exercise->equipment.begin(), exercise->equipment.end());
        }
        if (const auto* figure = catalogue.figureOf(step.exercise); figure != nullptr)
            for (const auto& prop : figure->props) needs.furniture.insert(prop.kind);
    }
    needs.equipment.erase(Equipment::mat);
    return needs;
}

QString needsText(const Needs& needs) {
    QStringList things;
    if (needs.floor) things << StartView::tr("a mat and room to lie down");
    for (const Equipment item : needs.equipment) things << nameOfEquipment(item);
    if (needs.furniture.count(PropKind::chair) > 0) things << StartView::tr("a chair");
    if (needs.furniture.count(PropKind::wall) > 0) things << StartView::tr("a wall");
    if (needs.furniture.count(PropKind::doorway) > 0) things << StartView::tr("a doorway");
    if (things.isEmpty()) return StartView::tr("You need nothing but a little room.");
    return StartView::tr("You need: %1.").arg(things.join(QStringLiteral(", ")));
}

/// The position to come to, still.
void addPicture(QHBoxLayout& line, const PlayedStep& step, const Catalogue& catalogue) {
    constexpr QSize kPicture{72, 56};  // too narrow for two
    const auto* exercise = catalogue.exercise(step.exercise);
    const auto* drawn = catalogue.figureOf(step.exercise);
    if (exercise == nullptr || drawn == nullptr) return;
    auto* figure = new FigureView;
    figure->setReducedMotion(true);
    figure->setFigure(*drawn, QString::fromStdString(exercise->name), glowingMuscles(*exercise));
    figure->setFixedSize(scaled(kPicture.width()), scaled(kPicture.height()));
    line.addWidget(figure);
}

QCheckBox* makeSwitch(const QString& word, bool on, QWidget* parent) {
    auto* box = new QCheckBox(word, parent);
    box->setAccessibleName(word);
    box->setChecked(on);
    return box;
}

}  // namespace

StartView::StartView(const QString& title, const Player& player, const Catalogue& catalogue, AppSettings& settings,
                     QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, kPageMargin);
    column->setSpacing(kGap);
    column->addWidget(makeHeader(title, player));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* cards = new QHBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGap);
    cards->addWidget(makeList(player, catalogue), 1, Qt::AlignTop);
    cards->addWidget(makeBefore(player, catalogue, settings), 1, Qt::AlignTop);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
}

QWidget* StartView::makeHeader(const QString& title, const Player& player) {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(makeLabel(title, TextStyle::title, Tone::text, true, header));
    const auto minutes = std::chrono::round<std::chrono::minutes>(player.whole()).count();
    const auto count = player.steps().size();
    lines->addWidget(makeLabel(count == 1 ? tr("About %1 min, one exercise").arg(minutes)
                                          : tr("About %1 min, %2 exercises").arg(minutes).arg(count),
                               TextStyle::body, Tone::secondary, true, header));
    row->addLayout(lines, 1);
    auto* close = new QPushButton(tr("Close"), header);
    close->setAccessibleName(close->text());
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &StartView::closeWanted);
    return header;
}

Card* StartView::makeList(const Player& player, const Catalogue& catalogue) {
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kGrid);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("What comes"), TextStyle::card, Tone::text, true, card));
    column->addSpacing(kGrid);
    for (const auto& step : player.steps()) {
        column->addWidget(makeRule(card));
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 7, 0, 7);
        line->setSpacing(12);
        addPicture(*line, step, catalogue);
        auto* names = new QVBoxLayout;
        names->setSpacing(1);
        names->addWidget(makeLabel(nameOf(step, catalogue), TextStyle::body, Tone::text, true, card));
        if (const auto* planned = catalogue.exercise(step.insteadOf); planned != nullptr)
            names->addWidget(makeLabel(tr("instead of %1, which is not for you now").arg(inRunningText(planned->name)),
                                       TextStyle::small, Tone::secondary, true, card));
        line->addLayout(names, 1);
        line->addWidget(makeLabel(doseText(step), TextStyle::body, Tone::secondary, false, card));
        column->addLayout(line);
    }
    return card;
}

Card* StartView::makeBefore(const Player& player, const Catalogue& catalogue, AppSettings& settings) {
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Before you start"), TextStyle::card, Tone::text, true, card));
    if (player.steps().empty()) {
        column->addWidget(makeLabel(tr("Nothing in this routine is for you now. The Week page has others."),
                                    TextStyle::body, Tone::text, true, card));
        return card;
    }
    column->addWidget(makeLabel(needsText(needsOf(player, catalogue)), TextStyle::body, Tone::text, true, card));
    m_before = new TightnessScale(tr("How tight is your back?"), card);
    column->addWidget(m_before);
    auto* bell = makeSwitch(tr("A bell when something begins or ends"), settings.bell(), card);
    column->addWidget(bell);
    connect(bell, &QCheckBox::toggled, this, [&settings](bool on) { settings.setBell(on); });
    if (Speech::isBuiltIn()) {
        auto* speech = makeSwitch(tr("Say aloud what comes next"), settings.speech(), card);
        column->addWidget(speech);
        connect(speech, &QCheckBox::toggled, this, [&settings](bool on) { settings.setSpeech(on); });
    }
    column->addWidget(makeLabel(stopRule(), TextStyle::body, Tone::text, true, card));
    m_start = new QPushButton(tr("Start"), card);
    m_start->setIcon(icon(QStringLiteral("play"), &Tokens::onAccent));
    m_start->setProperty("primary", true);
    m_start->setProperty("large", true);
    m_start->setAccessibleName(m_start->text());
    column->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &StartView::startWanted);
    return card;
}

std::optional<Tightness> StartView::before() const {
    if (m_before == nullptr || !m_before->value()) return std::nullopt;
    return Tightness::from(*m_before->value());
}

void StartView::focusStart() {
    if (m_start != nullptr) m_start->setFocus(Qt::OtherFocusReason);
}

}  // namespace limber::inline gui
