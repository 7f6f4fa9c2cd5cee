// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite declares the hook before a change only to those who ask for it.
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include <sqlite3.h>
