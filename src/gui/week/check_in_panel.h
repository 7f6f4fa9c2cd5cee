// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/widgets/card.h"
#include "limber/domain/check_in.h"
#include "limber/workspace/mornings.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

class ChipRow;
class HelpQuestions;
class NumberField;
class Segmented;
class TightnessScale;
class WorkspaceBridge;

/// The morning in one line: tightness and what makes it easier; below it, when wanted, sleep, stress and the hours of
/// the day before. Everything can be left out. Asks too whether what was used has helped.
class CheckInPanel final : public Card {
    Q_OBJECT
public:
    explicit CheckInPanel(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// The person wants to say something of this morning.
    void open();
    /// Shows what is wanted, if anything is; leaves answers under way alone.
    void offer(const WantedMornings& wanted);
    [[nodiscard]] CheckIn answers() const;
    /// Every morning that is asked about.
    [[nodiscard]] std::vector<CheckIn> skips() const;
    /// Away, until it is opened or something is wanted of another day.
    void done();

signals:
    void saved();
    void skipped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeMorning();
    QWidget* makeMore();
    QWidget* makeNumber(const QString& word, NumberField* field);
    void connectParts();
    void begin(const WantedMornings& wanted, bool opened);
    void fill(const std::optional<CheckIn>& known);
    void showTitle();
    void skip();
    [[nodiscard]] Date morning() const;

    WorkspaceBridge& m_bridge;
    WantedMornings m_wanted{};
    std::optional<Date> m_leftOn{};  ///< "not now" of a day on which nothing but help is asked
    bool m_opened = false;           ///< by the person
    QLabel* m_title;
    QLabel* m_why;
    Segmented* m_which;
    QWidget* m_morning = nullptr;
    TightnessScale* m_tightness;
    ChipRow* m_easier;
    QPushButton* m_more;
    QWidget* m_rest = nullptr;
    NumberField* m_sleep;
    NumberField* m_sitting;
    NumberField* m_standing;
    NumberField* m_driving;
    ChipRow* m_stress;
    QPushButton* m_save;
    QPushButton* m_skip;
    HelpQuestions* m_help;
};

}  // namespace limber::inline gui
