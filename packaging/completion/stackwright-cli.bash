# bash completion for stackwright-cli. The program itself says what could follow, so that its commands, options and catalogue
# (STACKWRIGHT_CATALOGUE, too) are always the ones that are completed.

_stackwright_cli() {
    local words=() index word joined=""
    # Readline parts words at "="; they belong together here.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [ "$index" -gt 1 ] && { [ "$word" = "=" ] || [ -n "$joined" ]; }; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        if [ "$word" = "=" ]; then joined=yes; else joined=""; fi
    done
    local current=${words[${#words[@]} - 1]} candidate said=()
    mapfile -t said < <("${COMP_WORDS[0]}" --complete "${words[@]}" 2>/dev/null)
    # An option's value may also stand behind its "="; readline has what stands before it already.
    local value=$current
    case "$current" in --*=*) value=${current#*=} ;; esac
    COMPREPLY=()
    for word in "${said[@]}"; do
        candidate=${word%%$'\t'*}
        case "$candidate" in
        :folder) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$value") ;;
        :file) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$value") ;;
        :stack) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$value"; compgen -f -X '!*.stackwright' -- "$value") ;;
        *) COMPREPLY+=("$candidate") ;;
        esac
        case "$candidate" in *= | *.) compopt -o nospace 2>/dev/null ;; esac
    done
    if [[ $current != --* && $current == *=* && $COMP_WORDBREAKS == *=* ]]; then COMPREPLY=("${COMPREPLY[@]#*=}"); fi
}

complete -F _stackwright_cli stackwright-cli
