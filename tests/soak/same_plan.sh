#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The fixed problems planned by GCC and Clang, release and debug: the plans must be the same, byte by byte.
#   tests/soak/same_plan.sh FOLDER [compiler:build-type ...]
set -euo pipefail
folder=${1:?a folder to build in}
shift
source=$(cd "$(dirname "$0")/../.." && pwd)
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(g++:Release clang++:Release g++:Debug clang++:Debug)

plans() {
    local program=$1 name
    for name in $("$program" list full) $("$program" list small); do
        printf '%s %s\n' "$name" "$("$program" json "$name" shown | sha256sum | cut -d ' ' -f 1)"
    done
}

for kind in "${kinds[@]}"; do
    build=$folder/${kind/:/-}
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="${kind%%:*}" -DCMAKE_BUILD_TYPE="${kind##*:}" \
        -DLIMBER_GUI=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null
    cmake --build "$build" --target planner_problem --parallel "${JOBS:-$(nproc)}" >/dev/null
    plans "$build/bin/planner_problem" >"$folder/${kind/:/-}.txt"
    cmp "$folder/${kinds[0]/:/-}.txt" "$folder/${kind/:/-}.txt"
    printf '%s: %s plans, the same\n' "$kind" "$(wc -l <"$folder/${kind/:/-}.txt")"
done
