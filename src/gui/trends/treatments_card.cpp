// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/treatments_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "gui/widgets/range_bar.h"

namespace limber::inline gui {
namespace {

QString helpedText(const OwnRecord& record) {
    if (record.rated == 0) return TreatmentsCard::tr("not said yet");
    if (record.rated == 1) return record.helped > 0 ? TreatmentsCard::tr("helped") : TreatmentsCard::tr("did not help");
    return TreatmentsCard::tr("helped %1 of %2 times").arg(record.helped).arg(record.rated);
}

QString usedText(const OwnRecord& record) {
    return record.used == 1 ? TreatmentsCard::tr("used once") : TreatmentsCard::tr("used %1 times").arg(record.used);
}

QString measuredText(const OwnRecord& record) {
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    return TreatmentsCard::tr("tightness %1 before, %2 after").arg(number(record.before), number(record.after));
}

}  // namespace

TreatmentsCard::TreatmentsCard(QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("What you used, and what helped"), TextStyle::card));
}

void TreatmentsCard::show(const std::vector<TreatmentRecord>& records) {
    if (m_table != nullptr) m_table->deleteLater();
    m_table = new QWidget;
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [id, name, record] : records) {
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeLabel(QString::fromStdString(name), TextStyle::body, Tone::text, true));
        words->addWidget(
            makeLabel(record.measured > 0 ? usedText(record) + ", " + measuredText(record) : usedText(record),
                      TextStyle::small, Tone::secondary, true));
        grid->addLayout(words, row, 0);
        if (record.rated > 0) {
            const double share = static_cast<double>(record.helped) / record.rated;
            auto* bar = new RangeBar(share, share, share);
            bar->setAccessibleName(QString::fromStdString(name));
            bar->setAccessibleDescription(helpedText(record));
            grid->addWidget(bar, row, 1);
        }
        grid->addWidget(makeLabel(helpedText(record), TextStyle::small, Tone::secondary), row++, 2);
    }
    if (records.empty())
        grid->addWidget(
            makeLabel(tr("Heat, massage, a rub: what you log with a session or a morning shows up here, with "
                         "how often you said that it helped."),
                      TextStyle::body, Tone::secondary, true),
            0, 0);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table);
}

}  // namespace limber::inline gui
