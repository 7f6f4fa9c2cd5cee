// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/help_page.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/main_window.h"
#include "gui/help/help_words.h"
#include "gui/widgets/block_card.h"
#include "gui/widgets/card.h"
#include "gui/widgets/set_table.h"

namespace limber::inline gui {
namespace {

constexpr int kTwoColumns = 860;
constexpr int kWidest = 1120;

QVBoxLayout* columnOf(Card& card, const QString& title) {
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(title, TextStyle::card, Tone::text, true));
    return column;
}

QLabel* selectable(QLabel* label) {
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Card* makeText(const HelpText& text) {
    auto* card = new Card;
    auto* column = columnOf(*card, text.title);
    for (const auto& paragraph : text.paragraphs)
        column->addWidget(makeLabel(paragraph, TextStyle::body, Tone::text, true));
    return card;
}

Card* makeData(const QString& dataFile) {
    auto* card = makeText({HelpPage::tr("Where your data is"),
                           {HelpPage::tr("In one file on this computer, and in its backups beside it. Limber has no "
                                         "way onto the network.")}});
    QString breakable = dataFile;
    breakable.replace('/', QStringLiteral("/\u200b"));
    auto* place = selectable(makeLabel(breakable, TextStyle::small, Tone::secondary, true));
    place->setAccessibleName(dataFile);
    card->layout()->addWidget(place);
    return card;
}

/// After what the page itself has, what its cards and sets have.
QList<KeyHelp> withParts(const QList<KeyHelp>& windowKeys) {
    QList<KeyHelp> all;
    const auto add = [&all](const QString& place, const QList<KeyHelp>& keys) {
        for (const auto& key : keys) all.append({place, key.keys, key.does});
    };
    for (int i = 0; i < windowKeys.size(); ++i) {
        const auto& key = windowKeys.at(i);
        all.append(key);
        if (i + 1 < windowKeys.size() && windowKeys.at(i + 1).place == key.place) continue;
        if (key.place == MainWindow::tr("Week")) add(HelpPage::tr("Week, on a card"), BlockCard::keys());
        if (key.place == MainWindow::tr("Log")) add(HelpPage::tr("Log, in the sets"), SetTable::keys());
    }
    return all;
}

QString onKeyboard(QString keys) { return keys.replace(QStringLiteral("Return"), HelpPage::tr("Enter")); }

Card* makeKeys(const QList<KeyHelp>& windowKeys) {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("keys"));
    auto* column = columnOf(*card, HelpPage::tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QString place;
    for (const auto& key : withParts(windowKeys)) {
        if (key.place != place) {
            auto* head = makeLabel(key.place, TextStyle::bodyStrong, Tone::text, true);
            head->setContentsMargins(0, place.isEmpty() ? 0 : 12, 0, 0);
            grid->addWidget(head, grid->rowCount(), 0, 1, 2);
            place = key.place;
        }
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(onKeyboard(key.keys), TextStyle::body, Tone::secondary), row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(key.does, TextStyle::body, Tone::text, true), row, 1);
    }
    column->addLayout(grid);
    auto* rest =
        makeLabel(HelpPage::tr("Tab goes from one thing to the next, Space presses it, Esc closes what lies on "
                               "top. On a tightness scale, type the number. The player shows its own keys."),
                  TextStyle::small, Tone::secondary, true);
    rest->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(rest);
    return card;
}

Card* makeAbout() {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("about"));
    auto* column = columnOf(*card, HelpPage::tr("About"));
    column->addWidget(selectable(makeLabel(HelpPage::tr("Limber %1").arg(QCoreApplication::applicationVersion()),
                                           TextStyle::bodyStrong, Tone::text, true)));
    column->addWidget(makeLabel(
        HelpPage::tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You "
                     "may use, share and change it; it comes without any warranty."),
        TextStyle::body, Tone::text, true));
    column->addWidget(makeLabel(HelpPage::tr("It builds on these libraries:"), TextStyle::body, Tone::secondary, true));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (const auto& library : librariesUsed()) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(library.name, TextStyle::small), row, 0);
        grid->addWidget(makeLabel(library.licence, TextStyle::small, Tone::secondary), row, 1);
        grid->addWidget(makeLabel(library.use, TextStyle::small, Tone::secondary, true), row, 2);
    }
    column->addLayout(grid);
    return card;
}

}  // namespace

HelpPage::HelpPage(const QList<KeyHelp>& keys, const QString& dataFile, QWidget* parent)
    : Page(parent), m_scroll(new QScrollArea) {
    setAccessibleName(tr("Help"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head = makeHead();
    rows->addWidget(m_head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);  // arrows scroll
    m_scroll->setAccessibleName(tr("Help"));
    m_scroll->setWidget(makeContent(keys, dataFile));
    rows->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HelpPage::arrange);
}

QWidget* HelpPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kPageMargin, 20, kPageMargin, kGap);
    row->addWidget(makeLabel(tr("Help"), TextStyle::title));
    row->addStretch(1);
    m_close = new QPushButton(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &HelpPage::closed);
    return head;
}

QWidget* HelpPage::makeContent(const QList<KeyHelp>& keys, const QString& dataFile) {
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setSpacing(kGap);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right}) {
        column->setSpacing(kGap);
        m_columns->addLayout(column, 1);
    }
    for (const auto& text : methodTexts()) left->addWidget(makeText(text));
    left->addWidget(makeData(dataFile));
    m_about = makeAbout();
    left->addWidget(m_about);
    right->addWidget(makeKeys(keys));
    for (auto* column : {left, right}) column->addStretch(1);
    return content;
}

void HelpPage::enter(const QString& argument) {
    m_scroll->setFocus(Qt::OtherFocusReason);
    if (argument != QLatin1String("about")) return;
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(m_about->y() - kGap); });
}

void HelpPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) return emit closed();
    Page::keyPressEvent(event);
}

void HelpPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// In a column that reads well, in line with the head whether the scroll bar shows or not.
void HelpPage::arrange() {
    const int side = std::max(kPageMargin, (width() - scaled(kWidest)) / 2);
    const auto* bar = m_scroll->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_head->layout()->setContentsMargins(side, 20, side, kGap);
    m_columns->setContentsMargins(side, 0, side - taken, kPageMargin);
    m_columns->setDirection(width() - 2 * side < scaled(kTwoColumns) ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
}

}  // namespace limber::inline gui
