// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/plan.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// What a planned block holds, to be read and edited: why it is there, its exercises or the steps of its routine, and
/// the minutes of what is no workout.
class BlockRows final : public QWidget {
    Q_OBJECT
public:
    BlockRows(const PlanBlock& block, WorkspaceBridge& bridge, QWidget* parent);

signals:
    /// As it is now, pinned.
    void edited(const limber::PlanBlock& block);

private:
    void addWhy(QVBoxLayout& rows);
    void addExercises(QVBoxLayout& rows);
    void addRoutine(QVBoxLayout& rows);
    void addMore(QVBoxLayout& rows);
    void addMinutes(QVBoxLayout& rows);
    void keep(PlanBlock block);

    WorkspaceBridge& m_bridge;
    PlanBlock m_block;
};

}  // namespace limber::inline gui
