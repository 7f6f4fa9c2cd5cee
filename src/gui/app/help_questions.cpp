// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/help_questions.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kAtOnce = 3;

}  // namespace

HelpQuestions::HelpQuestions(WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_lines(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("help-questions"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGrid);
    connect(&bridge, &WorkspaceBridge::changed, this, &HelpQuestions::refresh);
    refresh();
}

void HelpQuestions::refresh() {
    while (auto* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_uses = treatmentsToRate(m_bridge.snapshot());
    for (std::size_t i = 0; i < m_uses.size() && i < kAtOnce; ++i) m_lines->addWidget(makeLine(m_uses[i]));
    setVisible(!m_uses.empty());
}

QWidget* HelpQuestions::makeLine(const UsedTreatment& used) {
    const auto* treatment = m_bridge.snapshot().catalogue->treatment(used.use.treatment);
    const QString name = QString::fromStdString(treatment == nullptr ? used.use.treatment : treatment->name);
    const bool yesterday = daysBetween(used.date, m_bridge.today()) == 1;
    const QString question = yesterday ? tr("%1 yesterday: did it help?").arg(name)
                                       : tr("%1 on %2: did it help?").arg(name, nameOfWeekday(weekdayOf(used.date)));
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(kGrid, 4, line);
    auto* words = makeLabel(question, TextStyle::body, Tone::text, false, line);
    words->setMinimumHeight(scaled(28));
    flow->addWidget(words);
    struct Answer {
        QString word;
        bool helped;
    };
    for (const auto& answer : {Answer{tr("Yes"), true}, Answer{tr("A bit"), true}, Answer{tr("No"), false}}) {
        auto* button = new QPushButton(answer.word, line);
        button->setProperty("compact", true);
        button->setAccessibleName(answer.word + QStringLiteral(", ") + question);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, place = used.place, helped = answer.helped] { rate(place, helped); });
    }
    return line;
}

void HelpQuestions::rate(const TreatmentPlace& place, bool helped) {
    m_bridge.apply(RateTreatment{place, helped}, [this](const Result<ChangeSet>& outcome) {
        if (!outcome) emit m_bridge.failed(QString::fromStdString(m_bridge.phrases().text(outcome.error())));
    });
}

}  // namespace limber::inline gui
