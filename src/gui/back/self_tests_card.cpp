// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/self_tests_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/self_test_words.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/words.h"
#include "limber/workspace/own_record.h"

namespace limber::inline gui {
namespace {

constexpr double kLongestHold = 3600;
constexpr double kFarthestBend = 100;
constexpr std::ptrdiff_t kEarlierShown = 3;
constexpr int kFieldWidth = 88;

QString rowName(SelfTestKind test) { return QStringLiteral("record-") + QString::fromUtf8(nameOf(test).data()); }

/// The reason that closes every test, when one does.
template <class All>
std::optional<Message> commonReason(const All& all) {
    std::optional<Message> common;
    for (const auto& advice : all) {
        if (advice.reasons.empty() || (common && advice.reasons.front() != *common)) return std::nullopt;
        common = advice.reasons.front();
    }
    return common;
}

}  // namespace

SelfTestsCard::SelfTestsCard(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_reason(makeLabel({}, TextStyle::body, Tone::text, true, this)) {
    setObjectName(QStringLiteral("self-tests"));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_body->setSpacing(kGrid);
    m_body->addWidget(makeLabel(tr("What your trunk holds"), TextStyle::card, Tone::text, true, this));
    m_body->addWidget(makeLabel(tr("A test every four weeks shows your own course. How long others hold says little "
                                   "about your back."),
                                TextStyle::body, Tone::secondary, true, this));
    m_body->addWidget(m_reason);
}

void SelfTestsCard::refresh() {
    m_entry = nullptr;
    if (auto* old = findChild<QWidget*>(QStringLiteral("self-test-rows")); old != nullptr) {
        old->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    auto* rows = new QWidget(this);
    rows->setObjectName(QStringLiteral("self-test-rows"));
    m_rows = new QGridLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(kGrid);
    m_rows->setColumnStretch(0, 1);
    const auto all = selfTestAdvice(m_bridge.snapshot());
    const auto common = commonReason(all);
    m_reason->setText(common ? m_bridge.text(*common) : QString());
    m_reason->setVisible(common.has_value());
    for (const auto test : allOf<SelfTestKind>()) addRow(test, all[static_cast<std::size_t>(test)], !common);
    for (const auto& line : balanceOfTests(*m_bridge.snapshot().history, m_bridge.today()))
        m_rows->addWidget(makeLabel(m_bridge.text(line), TextStyle::body, Tone::text, true, rows), m_rows->rowCount(),
                          0, 1, 4);
    m_body->addWidget(rows);
    rows->show();
}

void SelfTestsCard::addRow(SelfTestKind test, const SelfTestAdvice& advice, bool withReason) {
    const auto& snapshot = m_bridge.snapshot();
    const auto course = courseOf(test, *snapshot.history, snapshot.today);
    QStringList lines{course ? m_bridge.text(*course) : aimOfTest(test)};
    if (withReason && !advice.reasons.empty()) lines << m_bridge.text(advice.reasons.front());
    const int row = m_rows->rowCount();
    m_rows->addWidget(makeRule(), row, 0, 1, 4);
    m_rows->addWidget(makeWords(test, lines.join(QLatin1Char(' '))), row + 1, 0);
    m_rows->addWidget(makeResult(test), row + 1, 1, Qt::AlignTop);
    const QString name = nameOfTest(test);
    auto* record = new QPushButton(tr("Write down a result"));
    record->setProperty("link", true);
    record->setObjectName(rowName(test));
    record->setAccessibleName(record->text() + QStringLiteral(", ") + name);
    connect(record, &QPushButton::clicked, this, [this, test] { openEntry(test); });
    m_rows->addWidget(record, row + 1, 2, Qt::AlignTop);
    if (!advice.isOpen() && !advice.asksTightness) return;
    auto* start = new QPushButton(tr("Test"));
    start->setProperty("compact", true);
    start->setAccessibleName(start->text() + QStringLiteral(", ") + name);
    connect(start, &QPushButton::clicked, this,
            [this, test] { emit startWanted(QString::fromUtf8(nameOf(test).data())); });
    m_rows->addWidget(start, row + 1, 3, Qt::AlignTop);
}

QWidget* SelfTestsCard::focusOn(SelfTestKind test) {
    auto* row = findChild<QPushButton*>(rowName(test));
    if (row != nullptr) row->setFocus(Qt::OtherFocusReason);
    return row;
}

QWidget* SelfTestsCard::makeWords(SelfTestKind test, const QString& line) {
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(makeLabel(nameOfTest(test), TextStyle::bodyStrong, Tone::text, true));
    column->addWidget(makeLabel(line, TextStyle::body, Tone::secondary, true));
    return words;
}

QWidget* SelfTestsCard::makeResult(SelfTestKind test) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    const auto results = resultsOf(test, *m_bridge.snapshot().history, m_bridge.today());
    if (results.empty()) return box;
    const auto& last = results.back();
    column->addWidget(makeLabel(resultText(test, last.value), TextStyle::bodyStrong), 0, Qt::AlignRight);
    QStringList earlier;
    for (auto it = results.rbegin() + 1; it != results.rend() && it - results.rbegin() <= kEarlierShown; ++it)
        earlier.prepend(QString::number(qRound(it->value)));
    const QString before = earlier.isEmpty() ? QString() : tr(", before %1").arg(earlier.join(QStringLiteral(" · ")));
    column->addWidget(makeLabel(shortDayText(last.date) + before, TextStyle::small, Tone::secondary), 0,
                      Qt::AlignRight);
    return box;
}

void SelfTestsCard::openEntry(SelfTestKind test) {
    delete m_entry;
    const bool bend = isSideBend(test);
    m_entry = new QWidget(m_rows->parentWidget());
    auto* row = new QHBoxLayout(m_entry);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(kGrid);
    auto* value = new NumberField(tr("Result, %1").arg(nameOfTest(test)), 0, bend ? kFarthestBend : kLongestHold,
                                  bend ? 1 : 0, m_entry);
    value->setFixedWidth(scaled(kFieldWidth));
    auto* date = new DateField(tr("Tested on"), m_entry);
    date->setLatest(m_bridge.today());
    date->setDate(m_bridge.today());
    auto* keep = new QPushButton(tr("Save"), m_entry);
    keep->setAccessibleName(tr("Save the result"));
    keep->setEnabled(false);
    row->addWidget(makeLabel(nameOfTest(test), TextStyle::bodyStrong, Tone::text, false, m_entry));
    row->addWidget(value);
    row->addWidget(makeLabel(bend ? tr("cm on") : tr("seconds on"), TextStyle::body, Tone::secondary, false, m_entry));
    row->addWidget(date);
    row->addWidget(keep);
    row->addStretch(1);
    const auto keepIt = [this, test, value, date] {
        if (value->number() && value->isInRange()) save({date->date(), test, *value->number()});
    };
    connect(value, &NumberField::edited, keep,
            [value, keep] { keep->setEnabled(value->number().has_value() && value->isInRange()); });
    connect(value, &QLineEdit::returnPressed, this, keepIt);
    connect(keep, &QPushButton::clicked, this, keepIt);
    m_rows->addWidget(m_entry, m_rows->rowCount(), 0, 1, 4);
    m_entry->show();
    value->setFocus(Qt::OtherFocusReason);
}

void SelfTestsCard::save(const SelfTest& result) {
    m_bridge.apply(RecordSelfTests{{result}}, [this](const Result<ChangeSet>& outcome) {
        if (!outcome) emit m_bridge.failed(QString::fromStdString(m_bridge.phrases().text(outcome.error())));
    });
}

}  // namespace limber::inline gui
