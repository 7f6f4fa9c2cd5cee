// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Each operation is a struct with `kUndoable` and `perform`; `Workspace::apply` runs it.
#include "limber/workspace/operations/check_in_operations.h"
#include "limber/workspace/operations/experiment_operations.h"
#include "limber/workspace/operations/own_exercise_operations.h"
#include "limber/workspace/operations/plan_operations.h"
#include "limber/workspace/operations/profile_operations.h"
#include "limber/workspace/operations/safety_operations.h"
#include "limber/workspace/operations/session_operations.h"
#include "limber/workspace/operations/treatment_operations.h"
