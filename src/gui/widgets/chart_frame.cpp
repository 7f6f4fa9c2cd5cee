// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_frame.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableWidget>

#include "gui/widgets/chart_view.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

/// How a series is drawn, beside its name.
class Swatch final : public QWidget {
public:
    explicit Swatch(const ChartSeries& series)
        : m_kind(series.kind), m_colour(series.colour), m_ramp(series.ramp), m_dashed(series.dashed) {
        setFixedSize(22, scaled(16));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = height() / 2.0;
        const QColor colour = tokens().*m_colour;
        if (m_kind == ChartSeries::Kind::line) {
            painter.setPen(QPen(colour, 2, m_dashed ? Qt::DashLine : Qt::SolidLine));
            return painter.drawLine(QPointF(1, middle), QPointF(21, middle));
        }
        painter.setPen(QPen(m_ramp ? tokens().fieldLine : colour, 1));
        if (m_kind == ChartSeries::Kind::ticks) {
            painter.setBrush(colour);
            return painter.drawRect(QRectF(8, middle - 3, 5, 5));
        }
        constexpr int kShown[] = {1, 5, 8};
        for (int i = 0; i < 3; ++i) {
            painter.setBrush(m_ramp ? tightnessColour(kShown[i]) : colour);
            if (m_ramp || i == 1) painter.drawEllipse(QPointF(4 + 7 * i, middle), 3, 3);
        }
    }

private:
    ChartSeries::Kind m_kind;
    QColor Tokens::*m_colour;
    bool m_ramp;
    bool m_dashed;
};

QWidget* legendEntry(const ChartSeries& series) {
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new Swatch(series));
    row->addWidget(makeLabel(series.name, TextStyle::small, Tone::secondary));
    return entry;
}

QString askForFile(QWidget* parent, const QString& suggested, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, ChartFrame::tr("Save"), suggested, filter);
}

}  // namespace

ChartFrame::ChartFrame(const QString& title, QWidget* parent)
    : Card(parent),
      chooseFile(askForFile),
      m_title(title),
      m_heading(makeLabel(title, TextStyle::card)),
      m_pill(new Pill),
      m_head(new QHBoxLayout),
      m_stack(new QStackedWidget),
      m_view(new ChartView),
      m_table(new QTableWidget),
      m_asTable(new QPushButton(tr("Table"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    m_head->setSpacing(kGrid);
    m_head->addWidget(m_heading);
    m_head->addWidget(m_pill);
    m_head->addStretch(1);
    m_asTable->setCheckable(true);
    m_asTable->setProperty("quiet", true);
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
    auto* save = new QPushButton(tr("Save"));
    save->setProperty("quiet", true);
    save->setAccessibleName(tr("Save %1").arg(title));
    auto* menu = new QMenu(save);
    menu->addAction(tr("Picture (PNG)…"), this, [this] { choose(true); });
    menu->addAction(tr("Numbers (CSV)…"), this, [this] { choose(false); });
    save->setMenu(menu);
    m_head->addWidget(m_asTable);
    m_head->addWidget(save);
    column->addLayout(m_head);
    auto* legend = new QWidget;
    m_legend = new FlowLayout(kGap, 4, legend);
    column->addWidget(legend);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, the numbers").arg(title));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    m_pill->hide();
    connect(m_asTable, &QPushButton::toggled, this, &ChartFrame::showTable);
    connect(m_view, &ChartView::chosen, this, &ChartFrame::chosen);
}

void ChartFrame::setData(ChartData chart, DateRange shown) {
    m_view->setData(std::move(chart), shown);
    fillLegend();
    if (m_asTable->isChecked()) fillTable();
}

void ChartFrame::setPill(const QString& words, const QString& iconName, Tone tone) {
    m_pill->setVisible(!words.isEmpty());
    if (!words.isEmpty()) m_pill->setUp(words, iconName, tone);
}

void ChartFrame::addControl(QWidget* control) { m_head->insertWidget(m_head->count() - 2, control); }

void ChartFrame::fillLegend() {
    QStringList names;
    for (const auto& series : m_view->shownData().series)
        if (!series.points.empty()) names.append(series.name);
    if (names == m_named) return;
    m_named = names;
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& series : m_view->shownData().series)
        if (!series.points.empty()) m_legend->addWidget(legendEntry(series));
}

void ChartFrame::showTable(bool table) {
    if (table) fillTable();
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void ChartFrame::fillTable() {
    const auto& chart = m_view->shownData();
    const auto dates = chart.dates();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(dates.size()));
    m_table->setColumnCount(static_cast<int>(chart.series.size()));
    QStringList columns;
    for (const auto& series : chart.series) columns.append(series.name);
    m_table->setHorizontalHeaderLabels(columns);
    QStringList rows;
    for (const Date date : dates) rows.prepend(shortDayText(date) + QStringLiteral(" %1").arg(yearOf(date)));
    m_table->setVerticalHeaderLabels(rows);
    const int last = static_cast<int>(dates.size()) - 1;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        std::size_t row = 0;
        for (const auto& point : chart.series[static_cast<std::size_t>(column)].points) {
            while (dates[row] < point.date) ++row;
            auto* item = new QTableWidgetItem(QLocale().toString(point.value, 'f', chart.decimals));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(last - static_cast<int>(row), column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

bool ChartFrame::savePicture(const QString& file) { return m_view->grab().save(file, "PNG"); }

bool ChartFrame::saveNumbers(const QString& file) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly)) return false;
    saved.write(m_view->shownData().csv().toUtf8());
    return saved.commit();
}

void ChartFrame::choose(bool picture) {
    const QString suggested = m_title + (picture ? QStringLiteral(".png") : QStringLiteral(".csv"));
    const QString file =
        chooseFile(this, suggested, picture ? QStringLiteral("PNG (*.png)") : QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty()) return;
    const bool saved = picture ? savePicture(file) : saveNumbers(file);
    emit say(saved ? tr("Saved as %1.").arg(file) : tr("%1 could not be written. Nothing is lost here.").arg(file));
}

}  // namespace limber::inline gui
