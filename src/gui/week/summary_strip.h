// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <array>
#include <vector>

#include "gui/widgets/card.h"
#include "limber/workspace/week_load.h"
#include "limber/workspace/week_summary.h"

class QPushButton;

namespace limber::inline gui {

class SummaryFigure;

/// One figure of the strip: what it is, the number with its words, and whether it is fine.
class SummaryItem final : public Card {
    Q_OBJECT
public:
    SummaryItem(const QString& caption, const QString& meaning, QWidget* parent);
    /// `verdict` empty: no pill.
    void show(const QString& number, const QString& words, const QString& verdict, bool fine);
    void addButton(QPushButton* button);
    /// A swatch of the tightness ramp before the number, or none.
    void setSwatch(std::optional<int> tightness);
    [[nodiscard]] int widthOfOneRow() const;
    void setStacked(bool stacked);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setPillHeight();
    QString m_caption;
    QString m_meaning;
    SummaryFigure* m_figure;
    Pill* m_pill;
    QBoxLayout* m_row;
};

/// The week in five figures.
class SummaryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget* parent = nullptr);
    void show(const WeekSummary& summary, const WeekLoad& load);
    [[nodiscard]] QPushButton* checkInButton() const { return m_checkIn; }

signals:
    void checkInWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void stack();
    std::array<SummaryItem*, 5> m_items{};
    QPushButton* m_checkIn = nullptr;
    QVBoxLayout* m_rows;
    std::vector<QBoxLayout*> m_lines{};
};

}  // namespace limber::inline gui
