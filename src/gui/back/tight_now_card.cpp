// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/tight_now_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <vector>

#include "limber/workspace/own_record.h"

namespace limber::inline gui {
namespace {

constexpr auto kTreatment = "gentle_movement";
constexpr int kEnoughWords = 2;
constexpr std::size_t kMostNamed = 3;

struct Eased {
    QString name;
    OwnRecord record;
};

/// Treatments that helped at least once, those that did so most often first.
std::vector<Eased> whatEased(const Snapshot& snapshot) {
    std::vector<Eased> eased;
    for (const auto& treatment : snapshot.catalogue->treatments()) {
        const auto record = ownRecord(snapshot, treatment.id);
        if (record.rated >= kEnoughWords && record.helped > 0)
            eased.push_back({QString::fromStdString(treatment.name), record});
    }
    std::stable_sort(eased.begin(), eased.end(), [](const Eased& a, const Eased& b) {
        return a.record.helped * b.record.rated > b.record.helped * a.record.rated;
    });
    return eased;
}

QString ownText(const Snapshot& snapshot) {
    const auto decimal = [](double value) { return QLocale().toString(value, 'f', 1); };
    QStringList sentences;
    if (const auto quiet = ownRecord(snapshot, kTreatment); quiet.measured >= kEnoughWords)
        sentences << TightNowCard::tr("After %1 times of these minutes your back went from %2 to %3 on average.")
                         .arg(quiet.measured)
                         .arg(decimal(quiet.before), decimal(quiet.after));
    QStringList named;
    for (const auto& one : whatEased(snapshot)) {
        if (static_cast<std::size_t>(named.size()) == kMostNamed) break;
        named << TightNowCard::tr("%1 %2 of %3 times").arg(one.name).arg(one.record.helped).arg(one.record.rated);
    }
    if (!named.isEmpty())
        sentences << TightNowCard::tr("What has helped you: %1.").arg(named.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

TightNowCard::TightNowCard(QWidget* parent) : Card(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(tr("Tight right now?"), TextStyle::bodyStrong, Tone::text, true));
    words->addWidget(makeLabel(tr("Five quiet minutes of gentle movement. Say how tight it is before and after, and "
                                  "Limber learns what eases your back."),
                               TextStyle::body, Tone::secondary, true));
    m_own = makeLabel({}, TextStyle::body, Tone::text, true);
    m_own->setObjectName(QStringLiteral("tight-now-record"));
    words->addWidget(m_own);
    row->addLayout(words, 1);
    m_lying = makeStart(tr("Lying down"), QStringLiteral("five_quiet_minutes_lying"));
    row->addWidget(m_lying);
    row->addWidget(makeStart(tr("Start"), QStringLiteral("five_quiet_minutes")));
    m_own->hide();
}

QPushButton* TightNowCard::makeStart(const QString& word, const QString& routine) {
    auto* start = new QPushButton(word);
    start->setIcon(icon(QStringLiteral("play"), &Tokens::text));
    start->setAccessibleName(word + QStringLiteral(", ") + tr("five quiet minutes"));
    connect(start, &QPushButton::clicked, this,
            [this, routine] { emit playWanted(routine, QString::fromLatin1(kTreatment)); });
    return start;
}

void TightNowCard::show(const Snapshot& snapshot) {
    const QString own = ownText(snapshot);
    m_own->setText(own);
    m_own->setVisible(!own.isEmpty());
    m_lying->setVisible(snapshot.profile->canGetUpFromFloor != false);
}

}  // namespace limber::inline gui
