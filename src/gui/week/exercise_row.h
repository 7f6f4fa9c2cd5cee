// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

class NumberField;

/// One planned exercise: name, dose, spine load, what it could be swapped for. The dose opens into fields.
class ExerciseRow final : public QWidget {
    Q_OBJECT
public:
    ExerciseRow(const PlannedExercise& planned, CataloguePtr catalogue, const Profile& profile,
                QWidget* parent = nullptr);

signals:
    void changed(const limber::PlannedExercise& planned);
    void removed();

private:
    void addNameLine(QVBoxLayout& rows);
    void addSpineLine(QVBoxLayout& rows);
    void openFields();
    void commit();
    void chooseSwap(QPushButton& from);
    [[nodiscard]] std::vector<const Exercise*> alternatives() const;

    PlannedExercise m_planned;
    CataloguePtr m_catalogue;
    Units m_units;
    Level m_level;
    const Exercise* m_exercise;
    QPushButton* m_dose = nullptr;
    QWidget* m_fields = nullptr;
    NumberField* m_sets = nullptr;
    NumberField* m_amount = nullptr;
    NumberField* m_load = nullptr;
};

}  // namespace limber::inline gui
