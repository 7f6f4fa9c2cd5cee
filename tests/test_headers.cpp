// SPDX-License-Identifier: GPL-3.0-or-later
// Holds nothing: its target owns the precompiled headers of the tests.
