// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <array>
#include <vector>

#include "gui/widgets/card.h"
#include "limber/workspace/week_summary.h"

class QPushButton;

namespace limber::inline gui {

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

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void arrange();
    QString m_caption;
    QString m_meaning;
    QString m_number{};
    QString m_words{};
    std::optional<int> m_tightness{};
    QLabel* m_figure;
    Pill* m_pill;
    QBoxLayout* m_row;
};

/// The week in five figures.
class SummaryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget* parent = nullptr);
    void show(const WeekSummary& summary);
    [[nodiscard]] QPushButton* checkInButton() const { return m_checkIn; }

signals:
    void checkInWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    std::array<SummaryItem*, 5> m_items{};
    QPushButton* m_checkIn = nullptr;
    QVBoxLayout* m_rows;
    std::vector<QBoxLayout*> m_lines{};
};

}  // namespace limber::inline gui
