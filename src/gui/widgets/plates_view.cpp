// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plates_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "gui/widgets/segmented.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

/// One end of the bar, its plates drawn by weight.
class PlatesPicture final : public QWidget {
public:
    explicit PlatesPicture(QWidget* parent) : QWidget(parent) { setFixedHeight(scaled(64)); }
    void show(const Plates& plates) {
        m_plates = plates;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        constexpr double kHeaviestGrams = 25'000;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& t = tokens();
        const double middle = height() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.fieldLine);
        painter.drawRoundedRect(QRectF(0, middle - 3, width(), 6), 3, 3);
        double left = 34;
        painter.drawRoundedRect(QRectF(left - 8, middle - 8, 5, 16), 2, 2);
        painter.setBrush(t.accent);
        for (const Mass plate : m_plates.perSide) {
            const double share = std::min(1.0, static_cast<double>(plate.grams()) / kHeaviestGrams);
            const double tall = (0.35 + 0.65 * share) * height();
            const double wide = 6 + 8 * share;
            painter.drawRoundedRect(QRectF(left, middle - tall / 2, wide, tall), 3, 3);
            left += wide + 3;
        }
    }

private:
    Plates m_plates;
};

}  // namespace

PlatesView::PlatesView(const QString& exercise, Mass load, Units units, QWidget* parent)
    : QWidget(parent), m_load(load), m_units(units) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kGrid + 4, kCardPadding, kGrid + 4);
    column->setSpacing(kGrid);
    setMinimumWidth(scaled(300));
    column->addWidget(makeLabel(exercise, TextStyle::bodyStrong, Tone::text, true));
    QStringList bars;
    for (const Mass bar : usualBars(units)) bars.append(massText(bar, units));
    m_bars = new Segmented(tr("The bar"), bars);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Bar"), TextStyle::body, Tone::secondary));
    row->addWidget(m_bars);
    row->addStretch(1);
    column->addLayout(row);
    m_picture = new PlatesPicture(this);
    column->addWidget(m_picture);
    m_words = makeLabel({}, TextStyle::body, Tone::text, true);
    column->addWidget(m_words);
    connect(m_bars, &Segmented::changed, this, &PlatesView::work);
    work();
}

void PlatesView::work() {
    const Mass bar = usualBars(m_units)[static_cast<std::size_t>(m_bars->chosen())];
    const auto plates = platesFor(m_load, bar, m_units);
    static_cast<PlatesPicture*>(m_picture)->show(plates);
    QStringList each;
    for (const Mass plate : plates.perSide) each.append(massNumber(plate, m_units));
    QString words =
        each.isEmpty() ? tr("The bar alone.") : tr("On each side: %1").arg(each.join(QStringLiteral(" + ")));
    constexpr std::int64_t kSameGrams = 50;
    if (m_load.grams() + kSameGrams < bar.grams())
        words = tr("The bar alone is more than %1.").arg(massText(m_load, m_units));
    else if (m_load.grams() - plates.total.grams() > kSameGrams)
        words += tr(" – that makes %1, the nearest below %2.")
                     .arg(massText(plates.total, m_units), massText(m_load, m_units));
    m_words->setText(words);
}

QString PlatesView::words() const { return m_words->text(); }

void openPlates(QWidget& under, const QString& exercise, Mass load, Units units) {
    auto* menu = new QMenu(&under);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(PlatesView::tr("Bar and plates"));
    auto* view = new PlatesView(exercise, load, units);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(view);
    menu->addAction(action);
    menu->popup(under.mapToGlobal(QPoint(0, under.height() + 4)));
    view->bars()->findChild<QAbstractButton*>()->setFocus(Qt::PopupFocusReason);
}

}  // namespace limber::inline gui
