// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/detail_rows.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

#include "gui/widgets/flow_layout.h"
#include "gui/widgets/icon_sign.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Library", text); }

QString gradeWords(Grade grade) {
    static constexpr std::array words{QT_TR_NOOP("Good evidence"), QT_TR_NOOP("Fair evidence"),
                                      QT_TR_NOOP("Weak evidence"), QT_TR_NOOP("Little evidence")};
    return tr(words.at(static_cast<std::size_t>(grade)));
}

/// Labels wrap, so a row of them must take the height that its width needs.
QWidget* flowing(QWidget* row) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

QPushButton* makeButton(const DetailAction& action) {
    auto* button = new QPushButton(action.word);
    button->setIcon(icon(action.icon));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QObject::connect(button, &QPushButton::clicked, button, [button, act = action.act] { act(*button); });
    return button;
}

QLabel* selectable(const QString& text, TextStyle style, Tone tone) {
    auto* label = makeLabel(text, style, tone, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    return label;
}

}  // namespace

void DetailRows::title(const QString& name, const std::vector<DetailAction>& actions) {
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(makeLabel(name, TextStyle::title, Tone::text, true), 1);
    if (!actions.empty()) line->addWidget(makeButton(actions.front()), 0, Qt::AlignTop);
    m_column.addLayout(line);
    if (actions.size() < 2) return;
    auto* row = flowing(new QWidget);
    auto* flow = new FlowLayout(kGrid, kGrid, row);
    for (std::size_t i = 1; i < actions.size(); ++i) flow->addWidget(makeButton(actions[i]));
    m_column.addWidget(row);
}

void DetailRows::pills(const std::vector<std::pair<QString, Tone>>& words) {
    auto* row = flowing(new QWidget);
    auto* flow = new FlowLayout(kGrid, 6, row);
    for (const auto& [word, tone] : words) {
        auto* pill = new Pill;
        pill->setUp(word, {}, tone);
        flow->addWidget(pill);
    }
    m_column.addWidget(row);
}

void DetailRows::heading(const QString& text) {
    m_column.addSpacing(4);
    m_column.addWidget(makeLabel(text, TextStyle::bodyStrong));
}

void DetailRows::text(const QString& text, Tone tone) {
    m_column.addWidget(makeLabel(text, TextStyle::body, tone, true));
}

void DetailRows::note(const QString& iconName, const QString& text, Tone tone) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(new IconSign(iconName, tone == Tone::lookHere ? &Tokens::lookHere : &Tokens::text2), 0,
                   Qt::AlignTop);
    row->addWidget(makeLabel(text, TextStyle::body, tone, true), 1);
    m_column.addLayout(row);
}

void DetailRows::numbered(const QStringList& lines) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < lines.size(); ++i) {
        grid->addWidget(makeLabel(QString::number(i + 1), TextStyle::bodyStrong, Tone::accent), i, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(lines.at(i), TextStyle::body, Tone::text, true), i, 1);
    }
    m_column.addLayout(grid);
}

void DetailRows::facts(const std::vector<std::pair<QString, QString>>& facts) {
    auto* row = flowing(new QWidget);
    auto* flow = new FlowLayout(24, 12, row);
    for (const auto& [word, value] : facts) {
        auto* fact = new QWidget;
        auto* lines = new QVBoxLayout(fact);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        lines->addWidget(makeLabel(word, TextStyle::small, Tone::secondary));
        lines->addWidget(makeLabel(value, TextStyle::bodyStrong));
        flow->addWidget(fact);
    }
    m_column.addWidget(row);
}

void DetailRows::links(const QString& word, const std::vector<std::pair<QString, std::function<void()>>>& targets) {
    auto* row = flowing(new QWidget);
    auto* flow = new FlowLayout(6, 6, row);
    auto* label = makeLabel(word, TextStyle::small, Tone::secondary);
    label->setMinimumHeight(scaled(28));
    flow->addWidget(label);
    for (const auto& [name, open] : targets) {
        auto* button = new QPushButton(name);
        button->setProperty("compact", true);
        button->setAccessibleName(tr("%1: %2").arg(word, name));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        QObject::connect(button, &QPushButton::clicked, button, open, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    m_column.addWidget(row);
}

void DetailRows::sources(const std::vector<std::string>& ids, const Catalogue& catalogue) {
    if (ids.empty()) return;
    rule();
    heading(tr("What this rests on"));
    bool common = false;
    for (const auto& id : ids) {
        const auto* evidence = catalogue.evidence(id);
        common = common || evidence == nullptr;
        if (evidence == nullptr) continue;
        m_column.addWidget(
            selectable(tr("%1: %2").arg(gradeWords(evidence->grade), QString::fromStdString(evidence->sentence)),
                       TextStyle::small, Tone::text));
        const QString citation = QString::fromStdString(evidence->citation);
        m_column.addWidget(selectable(
            evidence->doi.empty() ? citation : tr("%1. doi:%2").arg(citation, QString::fromStdString(evidence->doi)),
            TextStyle::small, Tone::secondary));
        m_column.addSpacing(4);
    }
    if (common)
        m_column.addWidget(makeLabel(tr("The rest is what is common in training, or Limber’s own choice; nobody has "
                                        "tested it by itself."),
                                     TextStyle::small, Tone::secondary, true));
}

void DetailRows::rule() {
    m_column.addSpacing(4);
    m_column.addWidget(makeRule());
    m_column.addSpacing(4);
}

void DetailRows::widget(QWidget* widget) { m_column.addWidget(widget); }

void DetailRows::stretch() { m_column.addStretch(1); }

}  // namespace limber::inline gui
