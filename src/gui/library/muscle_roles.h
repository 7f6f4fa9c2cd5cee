// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "limber/domain/muscle.h"

class QComboBox;
class QVBoxLayout;

namespace limber::inline gui {

/// Which muscles an exercise works, helps with, steadies or lengthens: one line each, and a list to add more from.
class MuscleRoles : public QWidget {
    Q_OBJECT
public:
    enum class Role { most, helps, steadies, lengthened };
    /// `names` in the order of `Muscle`.
    explicit MuscleRoles(QStringList names, QWidget* parent = nullptr);

    void load(const std::map<Muscle, double>& worked, const std::vector<Muscle>& lengthened);
    [[nodiscard]] std::map<Muscle, double> worked() const;
    [[nodiscard]] std::vector<Muscle> lengthened() const;
    /// What the next muscle is taken to be.
    void setUsualRole(Role role) { m_usual = role; }

signals:
    void changed();

private:
    struct Line {
        Muscle muscle{};
        QComboBox* role = nullptr;
        QWidget* row = nullptr;
    };
    void add(Muscle muscle, Role role);
    void remove(Muscle muscle);

    QStringList m_names;
    QVBoxLayout* m_rows;
    QComboBox* m_more;
    std::vector<Line> m_lines{};
    Role m_usual = Role::most;
};

}  // namespace limber::inline gui
