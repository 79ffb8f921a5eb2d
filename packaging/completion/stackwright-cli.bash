# bash completion for stackwright-cli. Stages, tools, blueprints and options come from the program itself, so that another catalogue
# (STACKWRIGHT_CATALOGUE) is completed, too.

# The first word of each line that the program lists; with a second argument, only lines whose second word is that.
_stackwright_cli_listed() { # KIND [STAGE]
    "${COMP_WORDS[0]}" list "$1" 2>/dev/null | while read -r id second _; do
        [ -z "${2-}" ] || [ "$second" = "$2" ] || continue
        printf '%s\n' "$id"
    done
}

# The options of a tool stand indented behind the line "Options:", each with its default behind a "=".
_stackwright_cli_options() { # TOOL
    "${COMP_WORDS[0]}" show "$1" 2>/dev/null | while read -r id equals _; do
        [ "$id" = Options: ] && behind=yes
        [ -n "${behind-}" ] && [ "$equals" = = ] && printf '%s\n' "$1.$id="
    done
}

# What `set` takes behind its file: STAGE=TOOL, STAGE=none, TOOL.OPTION=VALUE, project.NAME=VALUE.
_stackwright_cli_changes() { # WORD
    case "$1" in
    *.*=*) ;;
    *=*)
        local stage=${1%%=*} id
        for id in $(_stackwright_cli_listed tools "$stage") none; do printf '%s\n' "$stage=$id"; done
        ;;
    project.*) printf 'project.%s=\n' name slug organisation domain description contact service ;;
    *.*) _stackwright_cli_options "${1%%.*}" ;;
    *)
        local id
        for id in $(_stackwright_cli_listed stages); do printf '%s=\n' "$id"; done
        for id in $(_stackwright_cli_listed tools); do printf '%s.\n' "$id"; done
        printf 'project.\n'
        ;;
    esac
}

_stackwright_cli_files() { # WORD
    compopt -o filenames 2>/dev/null
    compgen -d -- "$1"
    compgen -f -X '!*.stackwright' -- "$1"
}

_stackwright_cli_folders() { # WORD
    compopt -o filenames 2>/dev/null
    compgen -d -- "$1"
}

_stackwright_cli_flags() { # COMMAND
    local flags=(--json --help -h)
    case "$1" in
    new) flags+=(--blueprint --name --output -o) ;;
    render | archive) flags+=(--to) ;;
    export) flags+=(--repo --branch --message --name --email --current-branch --keep --take --dry-run) ;;
    inspect) flags+=(--slug) ;;
    documents) flags+=(--commit) ;;
    esac
    printf '%s\n' "${flags[@]}"
}

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
    local last=$((${#words[@]} - 1)) command=${words[0]} current before candidates=""
    current=${words[last]}
    before=""
    [ "$last" -gt 0 ] && before=${words[last - 1]}
    # An option's value may also stand behind its "=".
    local value=$current
    case "$current" in
    --*=*) before=${current%%=*} value=${current#*=} ;;
    esac
    if [ "$last" -eq 0 ]; then
        candidates="list show check-catalogue new set check wires render archive diff export inspect documents verify help --help -h --version"
        mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "$current")
        return
    fi
    COMPREPLY=()
    case "$before" in
    --blueprint) mapfile -t COMPREPLY < <(compgen -W "$(_stackwright_cli_listed blueprints)" -- "$value") && return ;;
    --to)
        if [ "$command" = archive ]; then
            mapfile -t COMPREPLY < <(compgen -f -- "$value")
        else
            mapfile -t COMPREPLY < <(_stackwright_cli_folders "$value")
        fi
        return
        ;;
    --repo) mapfile -t COMPREPLY < <(_stackwright_cli_folders "$value") && return ;;
    --output | -o) mapfile -t COMPREPLY < <(_stackwright_cli_files "$value") && return ;;
    --branch | --message | --name | --email | --keep | --take | --slug) return ;;
    esac
    case "$current" in
    -*)
        mapfile -t COMPREPLY < <(compgen -W "$(_stackwright_cli_flags "$command")" -- "$current")
        return
        ;;
    esac
    case "$command" in
    list) mapfile -t COMPREPLY < <(compgen -W "stages tools blueprints" -- "$current") ;;
    show) mapfile -t COMPREPLY < <(compgen -W "$(_stackwright_cli_listed tools)" -- "$current") ;;
    check-catalogue | inspect | documents | verify) mapfile -t COMPREPLY < <(_stackwright_cli_folders "$current") ;;
    check | wires | render | archive | diff | export) mapfile -t COMPREPLY < <(_stackwright_cli_files "$current") ;;
    set)
        if [ "$last" -eq 1 ]; then
            mapfile -t COMPREPLY < <(_stackwright_cli_files "$current")
            return
        fi
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "$(_stackwright_cli_changes "$current")" -- "$current")
        # Readline has what stands before the "=" already, unless "=" does not part words.
        if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then COMPREPLY=("${COMPREPLY[@]#*=}"); fi
        ;;
    esac
}

complete -F _stackwright_cli stackwright-cli
