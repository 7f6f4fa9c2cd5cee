// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/library/add_to_week.h"
#include "gui/library/filters_panel.h"
#include "gui/library/item_detail.h"
#include "gui/library/library_delegate.h"
#include "gui/library/library_model.h"
#include "gui/library/own_exercise_editor.h"
#include "gui/widgets/words.h"
#include "limber/workspace/operations.h"

namespace limber::inline gui {

namespace {

constexpr int kFiltersWidth = 236;
constexpr int kDetailWidth = 430;
/// Below this width at 100 % text the filters fold away and the detail takes the place of the list.
constexpr int kNarrow = 1060;

}  // namespace

LibraryPage::LibraryPage(WorkspaceBridge& bridge, const AppSettings& settings, QWidget* parent)
    : Page(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin - 4, kPageMargin, kPageMargin - 4);
    column->setSpacing(kGap);
    column->addWidget(makeHeader());
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(kGap);
    m_filters = new FiltersPanel(*bridge.snapshot().catalogue);
    m_detail = new ItemDetail(bridge, settings);
    m_editor = new OwnExerciseEditor(bridge);
    m_right = new QStackedWidget;
    m_right->addWidget(m_detail);
    m_right->addWidget(m_editor);
    m_columns->addWidget(m_filters);
    m_columns->addWidget(makeList(), 1);
    m_columns->addWidget(m_right);
    column->addLayout(m_columns, 1);
    connectParts();
    connectRight();
    takeCatalogue();
    refresh();
    askNotSuited();
}

LibraryPage::~LibraryPage() = default;

QWidget* LibraryPage::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by name or muscle"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(scaled(kButtonHeight));
    m_search->setMaximumWidth(scaled(420));
    m_search->installEventFilter(this);
    m_filtersButton = new QPushButton(tr("Filters"));
    m_filtersButton->setCheckable(true);
    m_own = new QPushButton(tr("Own exercise"));
    m_own->setIcon(icon("plus"));
    row->addWidget(makeLabel(tr("Library"), TextStyle::title));
    row->addSpacing(12);
    row->addWidget(m_search, 3);
    row->addWidget(m_filtersButton);
    row->addStretch(1);
    row->addWidget(m_own);
    return header;
}

QWidget* LibraryPage::makeList() {
    m_listCard = new Card;
    auto* rows = new QVBoxLayout(m_listCard);
    rows->setContentsMargins(1, 1, 1, kCardRadius);
    rows->setSpacing(0);
    m_count = makeLabel({}, TextStyle::small, Tone::secondary);
    m_count->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_count->setFixedHeight(scaled(38));
    m_nothing =
        makeLabel(tr("Nothing matches. Try fewer words or fewer filters."), TextStyle::body, Tone::secondary, true);
    m_nothing->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_list = new QListView;
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_model = new LibraryModel(this);
    m_list->setModel(m_model);
    rows->addWidget(m_count);
    rows->addWidget(makeRule());
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    return m_listCard;
}

void LibraryPage::connectParts() {
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::searchAgain);
    connect(m_filters, &FiltersPanel::changed, this, &LibraryPage::searchAgain);
    connect(m_filtersButton, &QPushButton::toggled, this, [this](bool on) {
        m_filtersOpen = on;
        arrange();
    });
    connect(m_own, &QPushButton::clicked, this, [this] { editOwn(nullptr); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_listing && !isNarrow()) showItem(m_model->entry(current).ref);
    });
    connect(m_list, &QListView::clicked, this, &LibraryPage::openChosen);
    connect(m_list, &QListView::activated, this, &LibraryPage::openChosen);
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        if (changes.ownExercises) takeCatalogue();
        refresh();
        askNotSuited();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setWhatsThis(tr("To the search"));
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void LibraryPage::connectRight() {
    connect(m_detail, &ItemDetail::opened, this, [this](const ItemRef& item) {
        showItem(item);
        m_list->setCurrentIndex(m_model->indexOf(item));
    });
    connect(m_detail, &ItemDetail::addWanted, this, [this](QPushButton* button) { openAddMenu(*button); });
    connect(m_detail, &ItemDetail::editWanted, this,
            [this] { editOwn(m_bridge.snapshot().catalogue->exercise(m_detail->item()->id)); });
    connect(m_detail, &ItemDetail::playWanted, this,
            [this](const QString& routine) { emit play({.routine = routine}); });
    connect(m_detail, &ItemDetail::deleteWanted, this, &LibraryPage::deleteOwn);
    connect(m_detail, &ItemDetail::closed, this, &LibraryPage::closeRight);
    connect(m_editor, &OwnExerciseEditor::saved, this, &LibraryPage::saveOwn);
    connect(m_editor, &OwnExerciseEditor::cancelled, this, &LibraryPage::closeRight);
}

void LibraryPage::takeCatalogue() {
    const auto& catalogue = m_bridge.snapshot().catalogue;
    m_index = std::make_unique<SearchIndex>(catalogue);
    m_model->setCatalogue(catalogue);
}

void LibraryPage::askNotSuited() {
    m_asking = true;
    m_bridge.ask(this, notSuitedToday, [this](NotSuited reasons) {
        m_asking = false;
        m_notSuited = std::move(reasons);
        refresh();
    });
}

void LibraryPage::listFound() {
    auto found = m_index->find(m_search->text().toStdString(), m_filters->filters(*m_bridge.snapshot().profile));
    if (m_filters->suitsNow()) std::erase_if(found, [&](const ItemRef& ref) { return m_notSuited.contains(ref); });
    m_count->setText(tr("%1 of %2").arg(found.size()).arg(m_index->size()));
    m_nothing->setVisible(found.empty());
    m_list->setVisible(!found.empty());
    const int filters = m_filters->count();
    m_filtersButton->setText(filters > 0 ? tr("Filters (%1)").arg(filters) : tr("Filters"));
    m_listing = true;
    m_model->setFound(std::move(found));
    if (const auto& shown = m_detail->item()) m_list->setCurrentIndex(m_model->indexOf(*shown));
    m_listing = false;
}

void LibraryPage::showFirst() {
    if (m_model->rowCount() == 0) return m_detail->clear();
    m_listing = true;
    m_list->setCurrentIndex(m_model->index(0));
    m_listing = false;
    m_detail->showItem(m_model->entry(m_model->index(0)).ref, m_notSuited);
}

/// The detail follows the search as soon as what it shows is not among those found.
void LibraryPage::searchAgain() {
    listFound();
    if (!m_list->currentIndex().isValid()) showFirst();
}

void LibraryPage::refresh() {
    m_model->setNotSuited(m_notSuited);
    listFound();
    const auto shown = m_detail->item();
    if (shown && itemOf(*m_bridge.snapshot().catalogue, shown->id) == shown)
        m_detail->showItem(*shown, m_notSuited);
    else
        showFirst();
}

void LibraryPage::search(const QString& text) { m_search->setText(text); }

QStringList LibraryPage::found() const {
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(QString::fromStdString(m_model->entry(m_model->index(row)).ref.id));
    return ids;
}

void LibraryPage::enter(const QString& argument) {
    const QLatin1String searching("search:");
    if (argument.startsWith(searching)) search(argument.mid(searching.size()));
    const QLatin1String filtering("muscle:");
    if (argument.startsWith(filtering))
        m_filters->pickMuscle(parseName<Muscle>(argument.mid(filtering.size()).toStdString()));
    if (argument == QLatin1String("new")) return editOwn(nullptr);
    if (const auto item = itemOf(*m_bridge.snapshot().catalogue, argument.toStdString())) {
        showItem(*item);
        m_list->setCurrentIndex(m_model->indexOf(*item));
        m_rightOpen = true;
        return arrange();
    }
    m_search->setFocus(Qt::OtherFocusReason);
}

bool LibraryPage::isSettled() const { return !m_asking; }

void LibraryPage::showItem(const ItemRef& item) {
    m_detail->showItem(item, m_notSuited);
    setRight(Right::detail);
}

void LibraryPage::openChosen() {
    const auto current = m_list->currentIndex();
    if (!current.isValid()) return;
    showItem(m_model->entry(current).ref);
    m_rightOpen = true;
    arrange();
}

void LibraryPage::setRight(Right right) {
    m_right->setCurrentIndex(right == Right::editor ? 1 : 0);
    m_own->setEnabled(right == Right::detail);
    arrange();
}

void LibraryPage::closeRight() {
    m_rightOpen = false;
    setRight(Right::detail);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool LibraryPage::isNarrow() const { return width() < scaled(kNarrow); }

void LibraryPage::arrange() {
    const bool narrow = isNarrow();
    const bool rightOnly = narrow && (m_rightOpen || m_right->currentIndex() == 1);
    m_filtersButton->setVisible(narrow && !rightOnly);
    m_filters->setVisible(!narrow || (m_filtersOpen && !rightOnly));
    m_filters->setFixedWidth(scaled(kFiltersWidth));
    m_listCard->setVisible(!rightOnly);
    m_right->setVisible(!narrow || rightOnly);
    m_right->setMinimumWidth(narrow ? 0 : scaled(kDetailWidth));
    m_right->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(kDetailWidth));
    m_detail->setBackShown(narrow);
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void LibraryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isNarrow() && m_rightOpen) return closeRight();
    Page::keyPressEvent(event);
}

/// From the search straight into the list.
bool LibraryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return Page::eventFilter(watched, event);
    if (m_model->rowCount() == 0) return true;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(0));
    if (key != Qt::Key_Down) openChosen();
    return true;
}

void LibraryPage::openAddMenu(QPushButton& button) {
    auto* menu = makeWeekMenu(
        m_bridge.snapshot(), *m_detail->item(), [this](const Message& message) { return m_bridge.text(message); },
        [this](const WeekAddition& addition) { put(addition); }, this);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void LibraryPage::put(const WeekAddition& addition) {
    m_bridge.apply(PutBlock{addition.date, addition.block},
                   [this, day = addition.date](const Result<ChangeSet>& outcome) {
                       if (outcome) emit say(tr("Added to %1.").arg(dayText(day)), true);
                   });
}

void LibraryPage::editOwn(const Exercise* exercise) {
    m_editor->load(exercise);
    m_rightOpen = true;
    setRight(Right::editor);
    m_editor->focusName();
}

void LibraryPage::saveOwn(const Exercise& exercise) {
    m_bridge.apply(PutOwnExercises{{exercise}}, [this](const Result<ChangeSet>& outcome) {
        if (!outcome) return m_editor->refuse(outcome.error());
        const auto item = itemOf(*m_bridge.snapshot().catalogue, outcome->ids.front());
        showItem(*item);
        m_list->setCurrentIndex(m_model->indexOf(*item));
        emit say(tr("Saved."), true);
    });
}

void LibraryPage::deleteOwn() {
    const auto* exercise = m_bridge.snapshot().catalogue->exercise(m_detail->item()->id);
    if (exercise == nullptr) return;
    const QString name = QString::fromStdString(exercise->name);
    m_bridge.apply(DeleteOwnExercise{exercise->id}, [this, name](const Result<ChangeSet>& outcome) {
        if (!outcome) return;
        closeRight();
        emit say(tr("%1 is deleted; your log keeps its name.").arg(name), true);
    });
}

}  // namespace limber::inline gui
