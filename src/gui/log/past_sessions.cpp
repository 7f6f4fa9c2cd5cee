// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/past_sessions.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "gui/app/workspace_bridge.h"
#include "gui/log/past_delegate.h"
#include "gui/log/past_model.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr int kRow = 52;
constexpr int kDayWidth = 158;
constexpr int kNumberWidth = 92;
/// Below this width at 100 % text the actions stand under the filters.
constexpr int kHeadInOneLine = 968;

/// Below this one length and effort make room for the session.
constexpr int kAllColumns = 760;

constexpr std::array<std::pair<int, int>, 4> kRanges{{{0, 3}, {4, 6}, {7, 10}, {0, -1}}};

}  // namespace

PastSessions::PastSessions(WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_model(new PastModel(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, kCardPadding, 1, kCardRadius);
    column->setSpacing(kGrid);
    auto* head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_head->setSpacing(kGrid);
    m_head->addWidget(makeFilters(), 1);
    m_head->addWidget(makeActions());
    column->addWidget(head);
    m_count = makeLabel({}, TextStyle::small, Tone::secondary);
    m_count->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    column->addWidget(m_count);
    m_nothing = makeLabel({}, TextStyle::body, Tone::secondary, true);
    m_nothing->setContentsMargins(kCardPadding, kGrid, kCardPadding, kGrid);
    column->addWidget(m_nothing);
    column->addWidget(makeTable(), 1);
    outer->addWidget(card);
}

QWidget* PastSessions::makeFilters() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, box);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search: exercise, day, note"));
    m_search->setAccessibleName(tr("Search past sessions"));
    m_search->setFixedWidth(scaled(240));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of session"));
    m_kind->addItem(tr("Every kind"));
    for (const auto kind : allOf<SessionKind>()) m_kind->addItem(nameOfKind(kind));
    m_tightness = new QComboBox;
    m_tightness->setAccessibleName(tr("How tight, before or after"));
    m_tightness->addItems({tr("Any tightness"), tr("Tight 0 to 3"), tr("Tight 4 to 6"), tr("Tight 7 to 10"),
                           tr("Tightness not answered")});
    m_memory = new Chip(tr("from memory"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_kind, m_tightness, m_memory})
        flow->addWidget(part);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    connect(m_search, &QLineEdit::textChanged, this, &PastSessions::filterAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PastSessions::filterAgain);
    connect(m_tightness, &QComboBox::currentIndexChanged, this, &PastSessions::filterAgain);
    connect(m_memory, &Chip::toggled, this, &PastSessions::filterAgain);
    return box;
}

QWidget* PastSessions::makeActions() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    const auto add = [&](const QString& word, const QString& keys, void (PastSessions::*action)()) {
        auto* button = new QPushButton(word);
        button->setToolTip(keys);
        row->addWidget(button);
        m_actions.append(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("Your back"), tr("How the back was after it (B)"), &PastSessions::back);
    add(tr("Repeat"), tr("The same again today (R)"), &PastSessions::repeat);
    add(tr("Edit"), tr("Enter"), &PastSessions::edit);
    add(tr("Delete"), tr("Delete; it can be undone"), &PastSessions::remove);
    row->addStretch(1);
    return box;
}

QWidget* PastSessions::makeTable() {
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Past sessions"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new PastDelegate(m_table));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(PastModel::kSession, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &PastSessions::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PastSessions::refreshFoot);
    return m_table;
}

void PastSessions::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    putBesideWhereTheyFit(*m_head, width() - 2 * kCardPadding, scaled(kHeadInOneLine));
    const bool narrow = width() < scaled(kAllColumns);
    m_table->setColumnHidden(PastModel::kMinutes, narrow);
    m_table->setColumnHidden(PastModel::kEffort, narrow);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(kRow));
    m_table->setColumnWidth(PastModel::kDay, scaled(kDayWidth));
    for (const int column : {PastModel::kMinutes, PastModel::kEffort, PastModel::kBefore, PastModel::kAfter})
        m_table->setColumnWidth(column, scaled(kNumberWidth));
}

void PastSessions::refresh() {
    const auto& recent = m_bridge.snapshot().history->sessions;
    // What is on screen may reach back further; then it stays until the rest is read.
    if (m_model->total() <= static_cast<int>(recent.size())) take(recent);
    m_bridge.askAll(
        this, [](const Snapshot& all) { return all.history->sessions; },
        [this](const std::vector<Session>& sessions) { take(sessions); });
}

void PastSessions::take(const std::vector<Session>& sessions) {
    const auto* before = chosen();
    const SessionId id = before == nullptr ? SessionId{} : before->id;
    const int row = m_table->currentIndex().row();
    m_model->setSessions(sessions, m_bridge);
    const int same = m_model->rowOf(id);
    choose(same >= 0 ? same : std::max(row, 0));
}

void PastSessions::filterAgain() {
    PastFilter filter;
    filter.words = m_search->text();
    if (m_kind->currentIndex() > 0) filter.kind = static_cast<SessionKind>(m_kind->currentIndex() - 1);
    if (m_tightness->currentIndex() > 0)
        filter.tightness = kRanges[static_cast<std::size_t>(m_tightness->currentIndex() - 1)];
    filter.fromMemory = m_memory->isChecked();
    m_model->setFilter(filter);
    choose(0);
}

void PastSessions::choose(int row) {
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), PastModel::kSession));
    refreshFoot();
}

const Session* PastSessions::chosen() const {
    const auto current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? &m_model->at(current.row()) : nullptr;
}

void PastSessions::refreshFoot() {
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    m_count->setText(shown == total ? (total == 1 ? tr("1 session") : tr("%1 sessions").arg(total))
                                    : tr("%1 of %2 sessions").arg(shown).arg(total));
    m_count->setVisible(total > 0);
    m_nothing->setVisible(shown == 0);
    m_nothing->setText(total == 0 ? tr("Nothing is logged yet. Your first session shows up here.")
                                  : tr("No session is like that. Try fewer words or filters."));
    m_table->setVisible(shown > 0);
    const auto* session = chosen();
    const QString whatFor = session == nullptr ? QString()
                                               : tr("%1, %2").arg(m_model->title(m_table->currentIndex().row()),
                                                                  shortDayText(session->date));
    for (auto* button : m_actions) {
        button->setEnabled(session != nullptr);
        button->setVisible(total > 0);
        button->setAccessibleName(whatFor.isEmpty() ? button->text() : tr("%1, %2").arg(button->text(), whatFor));
    }
}

void PastSessions::focusFirst() {
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

bool PastSessions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_search && press->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool plain = !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return (watched == m_table && plain && handleKey(press->key())) || QWidget::eventFilter(watched, event);
}

bool PastSessions::handleKey(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: edit(); return true;
        case Qt::Key_R: repeat(); return true;
        case Qt::Key_B: back(); return true;
        case Qt::Key_Delete: remove(); return true;
        default: return false;
    }
}

void PastSessions::edit() {
    if (const auto* session = chosen()) emit editSession(Session(*session));
}
void PastSessions::repeat() {
    if (const auto* session = chosen()) emit repeatSession(Session(*session));
}
void PastSessions::remove() {
    if (const auto* session = chosen()) emit deleteSession(SessionId(session->id));
}
void PastSessions::back() {
    if (const auto* session = chosen()) emit showBack(SessionId(session->id));
}

}  // namespace limber::inline gui
