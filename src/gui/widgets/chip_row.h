// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;

namespace limber::inline gui {

class Chip;

/// Chips under or beside one question, wrapping. `single`: at most one is chosen, and a second press takes it back,
/// because nothing chosen is an answer too.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    enum class Choice { single, several };
    /// An empty question leaves only the chips; give the row an accessible name then.
    ChipRow(const QString& question, const QStringList& answers, Choice choice, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> chosen() const;
    [[nodiscard]] QList<int> allChosen() const;
    [[nodiscard]] bool isChosen(int index) const;
    void setChosen(std::optional<int> index);
    void setChosen(int index, bool on);
    void clear();
    [[nodiscard]] Chip* chip(int index) const { return m_chips.at(index); }
    [[nodiscard]] int count() const { return static_cast<int>(m_chips.size()); }
    void setAnswerText(int index, const QString& text);

signals:
    void changed();

private:
    void pressed(int index);

    Choice m_choice;
    QList<Chip*> m_chips;
};

/// The chosen chips of a row that has one for each value of an enumeration.
template <class E>
[[nodiscard]] std::vector<E> chosenOf(const ChipRow& row) {
    std::vector<E> values;
    for (const int index : row.allChosen()) values.push_back(static_cast<E>(index));
    return values;
}

}  // namespace limber::inline gui
