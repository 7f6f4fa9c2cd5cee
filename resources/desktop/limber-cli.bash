# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of limber-cli: what its own --help lists.
_limber_cli() {
    local word=$2 before=$3 command=() candidate help
    COMPREPLY=()
    case $before in
        --db | --write-model) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    esac
    for candidate in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $candidate == [a-z]* ]] && command+=("$candidate")
    done
    help=$("${COMP_WORDS[0]}" "${command[@]:0:2}" --help 2>/dev/null || "${COMP_WORDS[0]}" "${command[0]}" --help 2>/dev/null)
    local options commands
    options=$(grep -oE -- '--[a-z-]+' <<<"$help"; printf '%s\n' --db --today --json --language)
    options=$(sort -u <<<"$options")
    commands=$(awk '/^Subcommands:/ { below = 1; next } below && NF { print $1 }' <<<"$help"
               grep -oE '\{[^}]*\}' <<<"$help" | tr -d '{}' | tr ',' '\n')
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word"; [[ $help == *'FILE TEXT'* ]] && compgen -f -- "$word")
    fi
}
complete -F _limber_cli limber-cli
