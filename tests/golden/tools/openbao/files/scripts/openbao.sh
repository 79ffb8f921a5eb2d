# shellcheck shell=sh
# Sourced: defines bao, which runs the program inside the secret store's container.

inside() {
    docker compose exec --no-TTY openbao "$@"
}
bao_terminal() {
    docker compose exec openbao "$@"
}

# The token goes in as the first line of standard input: as an argument every process of the machine could see it.
# What else is on standard input goes to the program; without any, call with </dev/null.
bao() {
    if [ "${1:-} ${2:-}" = "operator unseal" ] || [ "${1:-} ${2:-}" = "operator init" ]; then
        bao_terminal env BAO_ADDR=http://127.0.0.1:8200 bao "$@"
    else
        { printf '%s\n' "${BAO_TOKEN:-}"; cat; } | inside sh -c '
            IFS= read -r BAO_TOKEN
            export BAO_TOKEN BAO_ADDR=http://127.0.0.1:8200
            exec bao "$@"' bao "$@"
    fi
}
