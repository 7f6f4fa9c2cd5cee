// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/scroll_card.h"
#include "limber/base/error.h"
#include "limber/knowledge/catalogue.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace limber::inline gui {

class ChipRow;
class MuscleRoles;
class Notice;
class NumberField;
class Segmented;
class WorkspaceBridge;

/// One own exercise, new or to be changed, in the place of the detail.
class OwnExerciseEditor final : public ScrollCard {
    Q_OBJECT
public:
    explicit OwnExerciseEditor(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// None: a new one.
    void load(const Exercise* exercise);
    [[nodiscard]] Exercise exercise() const;
    void focusName();
    /// What kept it from being saved.
    void refuse(const Error& error);

signals:
    void saved(const limber::Exercise& exercise);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFooter();
    void ask(const QString& question, QWidget* answer, const QString& why = {});
    void addWhat();
    void addDose();
    void addSpine();
    void kindChanged();
    void save();
    [[nodiscard]] QStringList terms(std::span<const std::string_view> names) const;

    const WorkspaceBridge& m_bridge;
    Exercise m_loaded{};
    QLabel* m_title;
    Notice* m_notice;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_aliases = nullptr;
    ChipRow* m_kind = nullptr;
    QComboBox* m_pattern = nullptr;
    QWidget* m_patternRow = nullptr;
    MuscleRoles* m_muscles = nullptr;
    NumberField* m_sets = nullptr;
    NumberField* m_reps = nullptr;
    NumberField* m_hold = nullptr;
    ChipRow* m_traits = nullptr;
    Segmented* m_level = nullptr;
    ChipRow* m_equipment = nullptr;
    Segmented* m_spineLoad = nullptr;
    ChipRow* m_tags = nullptr;
    QPlainTextEdit* m_cues = nullptr;
};

}  // namespace limber::inline gui
