// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/feeling_card.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/log/tender_spots.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

FeelingCard::FeelingCard(QWidget* parent) : ScrollCard(parent) {
    column()->setSpacing(kGrid + 4);
    column()->addWidget(makeLabel(tr("How tight is your back?"), TextStyle::card));
    m_before = new TightnessScale(tr("Before"));
    m_after = new TightnessScale(tr("After"));
    column()->addWidget(m_before);
    column()->addWidget(m_after);
    column()->addWidget(makeWhen());
    column()->addWidget(makeRule());
    column()->addWidget(makeWhere());
    m_spots = new TenderSpots;
    column()->addWidget(m_spots);
    column()->addWidget(makeNotes());
    column()->addStretch(1);
    setFooter(makeSafetyLink());
    connect(m_before, &TightnessScale::answered, this, [this] { m_after->setFocus(Qt::TabFocusReason); });
    connect(m_after, &TightnessScale::answered, this, &FeelingCard::answered);
    connect(m_before, &TightnessScale::valueChanged, this, &FeelingCard::changed);
    connect(m_after, &TightnessScale::valueChanged, this, [this] {
        m_map->setTightness(m_after->value());
        emit changed();
    });
    connect(m_spots, &TenderSpots::changed, this, &FeelingCard::changed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &FeelingCard::changed);
}

void FeelingCard::focusFirst() { m_before->setFocus(Qt::TabFocusReason); }

QWidget* FeelingCard::makeNotes() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = makeLabel(tr("Notes"), TextStyle::body, Tone::secondary);
    m_notes = new QPlainTextEdit;
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(scaled(58));
    label->setBuddy(m_notes);
    column->addWidget(label);
    column->addWidget(m_notes);
    return box;
}

QWidget* FeelingCard::makeWhen() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    QStringList answers;
    for (const auto when : allOf<Tightened>()) answers.append(nameOfTightened(when));
    m_when = new ChipRow(tr("When did it tighten?"), answers, ChipRow::Choice::single);
    m_duringRow = new QWidget;
    auto* row = new QHBoxLayout(m_duringRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_during = new QComboBox;
    m_during->setAccessibleName(tr("During which exercise?"));
    auto* label = makeLabel(tr("During"), TextStyle::body, Tone::secondary);
    label->setBuddy(m_during);
    row->addWidget(label);
    row->addWidget(m_during, 1);
    column->addWidget(m_when);
    column->addWidget(m_duringRow);
    m_duringRow->hide();
    connect(m_when, &ChipRow::changed, this, [this] {
        m_duringRow->setVisible(m_when->isChosen(static_cast<int>(Tightened::during)));
        emit changed();
    });
    connect(m_during, &QComboBox::activated, this, &FeelingCard::changed);
    return box;
}

QWidget* FeelingCard::makeWhere() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_mode = new Segmented(tr("What a press on the back marks"), {tr("Where it is tight"), tr("Tender spot")});
    m_map = new BodyMap;
    m_map->setFixedHeight(scaled(236));
    m_places = makeLabel({}, TextStyle::body, Tone::secondary, true);
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(m_map);
    column->addWidget(m_places);
    connect(m_mode, &Segmented::changed, this, [this](int index) {
        m_map->setMode(index == 0 ? BodyMap::Mode::tight : BodyMap::Mode::tender);
        sayPlaces();
    });
    connect(m_map, &BodyMap::changed, this, &FeelingCard::placesChanged);
    return box;
}

QWidget* FeelingCard::makeSafetyLink() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(kCardPadding, 4, kCardPadding, kGrid);
    row->setSpacing(kGrid);
    auto* shield = new QLabel;
    shield->setPixmap(icon("shield", &Tokens::text2).pixmap(scaled(16), scaled(16)));
    auto* link = new QPushButton(tr("Read this first"));
    link->setProperty("link", true);
    link->setCursor(Qt::PointingHandCursor);
    row->addWidget(shield, 0, Qt::AlignTop);
    row->addWidget(makeLabel(tr("Numb back, hard swelling or dark urine after training?"), TextStyle::small,
                             Tone::secondary, true),
                   1);
    row->addWidget(link);
    connect(link, &QPushButton::clicked, this, &FeelingCard::readSafety);
    return box;
}

void FeelingCard::placesChanged() {
    m_spots->setRegions(m_map->tender());
    sayPlaces();
    emit changed();
}

void FeelingCard::sayPlaces() {
    QStringList names;
    for (const Region region : m_map->tight()) names.append(nameOfRegion(region));
    if (!names.isEmpty())
        m_places->setText(tr("Tight: %1").arg(names.join(QStringLiteral(" · "))));
    else if (m_mode->chosen() == 0)
        m_places->setText(tr("Press what is tight, or use the arrows and Space."));
    else
        m_places->setText(tr("Press a place to set or remove a tender spot."));
}

void FeelingCard::load(const LogForm& form) {
    const auto& session = form.session;
    m_before->setValue(wholeOf(session.tightnessBefore));
    m_after->setValue(wholeOf(session.tightnessAfter));
    m_map->setTightness(m_after->value());
    m_when->setChosen(session.tightened ? std::optional(static_cast<int>(*session.tightened)) : std::nullopt);
    m_duringRow->setVisible(session.tightened == Tightened::during);
    m_during->clear();
    m_during->addItem(tr("not sure which"), QString());
    for (const auto& exercise : form.exercises) m_during->addItem(exercise.name, QString::fromStdString(exercise.id));
    m_during->setCurrentIndex(
        std::max(0, m_during->findData(QString::fromStdString(session.tightenedDuring.value_or("")))));
    m_map->setTight(session.regions);
    std::vector<Region> spots;
    for (const auto& spot : session.tenderSpots) spots.push_back(spot.region);
    m_map->setTender(spots);
    m_spots->setSpots(session.tenderSpots);
    m_notes->setPlainText(QString::fromStdString(session.notes));
    m_mode->setChosen(0);
    sayPlaces();
}

void FeelingCard::setExercises(const std::vector<ExerciseEntry>& entries, const Catalogue& catalogue) {
    for (const auto& entry : entries)
        if (const QString id = QString::fromStdString(entry.exercise); m_during->findData(id) < 0)
            m_during->addItem(exerciseName(catalogue, entry.exercise), id);
}

void FeelingCard::store(Session& session) const {
    session.tightnessBefore = ratingOf(*m_before, session.tightnessBefore);
    session.tightnessAfter = ratingOf(*m_after, session.tightnessAfter);
    const auto when = m_when->chosen();
    session.tightened = when ? std::optional(static_cast<Tightened>(*when)) : std::nullopt;
    const std::string during = m_during->currentData().toString().toStdString();
    session.tightenedDuring =
        session.tightened == Tightened::during && !during.empty() ? std::optional(during) : std::nullopt;
    session.regions = m_map->tight();
    session.tenderSpots = m_spots->spots();
    session.notes = m_notes->toPlainText().toStdString();
}

}  // namespace limber::inline gui
