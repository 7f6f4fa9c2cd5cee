// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/tip_card.h"

#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/treatment_timers.h"
#include "gui/widgets/card.h"
#include "gui/widgets/countdown.h"
#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {

namespace {

QString signOf(const std::string& treatment) {
    static const QHash<QString, QString> signs{{"heat_pack", "heat"},
                                               {"heat_wrap", "heat"},
                                               {"cold_pack", "cold"},
                                               {"gentle_movement", "walk"},
                                               {"stretching_routine", "stretch"},
                                               {"yoga_routine", "lotus"},
                                               {"topical_nsaid", "drop"},
                                               {"topical_menthol", "drop"},
                                               {"topical_salicylate", "drop"},
                                               {"topical_capsaicin", "drop"},
                                               {"self_pressure", "ball"},
                                               {"foam_rolling", "ball"},
                                               {"massage", "hand"},
                                               {"chiropractic", "hand"},
                                               {"physiotherapy", "hand"},
                                               {"see_physician", "person-check"},
                                               {"lighter_week", "week"},
                                               {"technique_cue", "target"},
                                               {"sleep", "moon"}};
    return signs.value(QString::fromStdString(treatment), "sparkle");
}

bool isWarmth(const Treatment& treatment) { return treatment.id == "heat_pack" || treatment.id == "heat_wrap"; }

/// Not advice on how to live and train, which is never over.
bool isSomethingToUse(const Treatment& treatment) {
    static const QSet<QString> advice{"see_physician", "lighter_week", "technique_cue", "sleep"};
    return !advice.contains(QString::fromStdString(treatment.id));
}

QString recordText(const Tip& tip) {
    if (tip.timesRated > 0) return TipCard::tr("helped you %1 of %2 times").arg(tip.timesHelped).arg(tip.timesRated);
    if (tip.timesUsed == 1) return TipCard::tr("used once");
    return tip.timesUsed > 1 ? TipCard::tr("used %1 times").arg(tip.timesUsed) : QString();
}

QLabel* paragraph(const QString& text, Tone tone = Tone::secondary) {
    return makeLabel(text, TextStyle::small, tone, true);
}

}  // namespace

QString gradeText(Grade grade) {
    switch (grade) {
        case Grade::a: return TipCard::tr("good evidence");
        case Grade::b: return TipCard::tr("some evidence");
        case Grade::c: return TipCard::tr("weak evidence");
        case Grade::d: break;
    }
    return TipCard::tr("little evidence");
}

TipCard::TipCard(const Tip& tip, const WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_timers(timers) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(12);
    const auto* treatment = bridge.snapshot().catalogue->treatment(tip.treatment);
    if (treatment == nullptr) return;
    row->addWidget(makeSign(tip.treatment), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    const QString name = QString::fromStdString(treatment->name);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(makeLabel(name, TextStyle::bodyStrong, Tone::text, true));
    titles->addWidget(makeLabel(QString::fromStdString(treatment->what), TextStyle::body, Tone::secondary, true));
    head->addLayout(titles, 1);
    head->addWidget(makeActions(*treatment), 0, Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(makeLabel(QString::fromStdString(treatment->dose), TextStyle::body, Tone::text, true));
    if (!treatment->cautions.empty()) words->addWidget(paragraph(QString::fromStdString(treatment->cautions.front())));
    if (tip.effect) words->addWidget(paragraph(bridge.text(*tip.effect), Tone::text));
    words->addWidget(makeFacts(tip, *treatment));
    row->addLayout(words, 1);
}

QWidget* TipCard::makeSign(const std::string& treatment) {
    auto* tile = new Card(this, &Tokens::accentSoft, nullptr);
    tile->setFixedSize(scaled(40), scaled(40));
    auto* centre = new QVBoxLayout(tile);
    centre->setContentsMargins(0, 0, 0, 0);
    auto* sign = new QLabel;
    sign->setPixmap(icon(signOf(treatment), &Tokens::accent).pixmap(scaled(22), scaled(22)));
    sign->setAlignment(Qt::AlignCenter);
    centre->addWidget(sign);
    return tile;
}

QWidget* TipCard::makeActions(const Treatment& treatment) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const bool timed = treatment.timerMinutes > 0;
    const bool played = m_bridge.snapshot().catalogue->routine(treatment.routine) != nullptr;
    if (timed)
        column->addWidget(new Countdown(QString::fromStdString(treatment.name), m_timers.of(treatment)), 0,
                          Qt::AlignRight);
    if (played) column->addWidget(makeStart(treatment), 0, Qt::AlignRight);
    if (timed && isWarmth(treatment)) column->addWidget(makeThenStretch(treatment), 0, Qt::AlignRight);
    if (!timed && !played && isSomethingToUse(treatment)) column->addWidget(makeUsed(treatment), 0, Qt::AlignRight);
    return box;
}

/// Stretching while it is warm: once the timer runs.
QPushButton* TipCard::makeThenStretch(const Treatment& treatment) {
    auto* button = new QPushButton(tr("Then stretch"));
    button->setIcon(icon("stretch", &Tokens::text));
    button->setAccessibleName(tr("Then stretch, %1").arg(QString::fromStdString(treatment.name)));
    connect(button, &QPushButton::clicked, this,
            [this] { emit playWanted(QStringLiteral("back_care_short"), QStringLiteral("stretching_routine")); });
    auto& clock = m_timers.of(treatment);
    const auto showOnceBegun = [button, &clock] {
        button->setVisible(clock.state() != CountdownClock::State::waiting);
    };
    connect(&clock, &CountdownClock::changed, button, showOnceBegun);
    if (clock.state() == CountdownClock::State::waiting) button->hide();
    return button;
}

QPushButton* TipCard::makeUsed(const Treatment& treatment) {
    auto* button = new QPushButton(tr("I used this"));
    button->setAccessibleName(tr("I used this, %1").arg(QString::fromStdString(treatment.name)));
    connect(button, &QPushButton::clicked, this, [this, id = QString::fromStdString(treatment.id)] { emit used(id); });
    return button;
}

QPushButton* TipCard::makeStart(const Treatment& treatment) {
    auto* start = new QPushButton(tr("Start"));
    start->setIcon(icon("play", &Tokens::text));
    start->setAccessibleName(tr("Start, %1").arg(QString::fromStdString(treatment.name)));
    connect(start, &QPushButton::clicked, this,
            [this, routine = QString::fromStdString(treatment.routine), id = QString::fromStdString(treatment.id)] {
                emit playWanted(routine, id);
            });
    return start;
}

QWidget* TipCard::makeFacts(const Tip& tip, const Treatment& treatment) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(4);
    auto* line = new QWidget;
    auto* flow = new FlowLayout(kGrid, 4, line);
    auto* grade = new Pill;
    grade->setUp(gradeText(tip.grade), {}, Tone::text);
    flow->addWidget(grade);
    if (const QString record = recordText(tip); !record.isEmpty()) {
        auto* own = new Pill;
        own->setUp(record, {}, Tone::accent);
        flow->addWidget(own);
    }
    auto* more = new QPushButton(tr("How, how sure, when not to"));
    more->setProperty("link", true);
    more->setCheckable(true);
    more->setCursor(Qt::PointingHandCursor);
    more->setAccessibleName(more->text() + ", " + QString::fromStdString(treatment.name));
    flow->addWidget(more);
    column->addWidget(line);
    connect(more, &QPushButton::toggled, box,
            [this, column, tip, treatment, details = static_cast<QWidget*>(nullptr)](bool on) mutable {
                if (details == nullptr) column->addWidget(details = makeMore(tip, treatment));
                details->setVisible(on);
            });
    return box;
}

QWidget* TipCard::makeMore(const Tip& tip, const Treatment& treatment) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(paragraph(QString::fromStdString(treatment.how), Tone::text));
    for (const auto& caution : tip.cautions) column->addWidget(paragraph(m_bridge.text(caution), Tone::lookHere));
    QStringList cautions;
    for (const auto& caution : treatment.cautions) cautions.append(QString::fromStdString(caution));
    if (!cautions.isEmpty()) column->addWidget(paragraph(cautions.join(' '), Tone::lookHere));
    if (!tip.why.code.empty()) column->addWidget(paragraph(tr("Why now: %1").arg(m_bridge.text(tip.why))));
    column->addWidget(paragraph(tr("How sure: %1").arg(QString::fromStdString(treatment.howSure))));
    QStringList sources;
    for (const auto& id : treatment.sources)
        if (const auto* evidence = m_bridge.snapshot().catalogue->evidence(id))
            sources.append(QString::fromStdString(evidence->citation));
    if (!sources.isEmpty()) column->addWidget(paragraph(tr("Sources: %1").arg(sources.join(QStringLiteral(" · ")))));
    return box;
}

}  // namespace limber::inline gui
