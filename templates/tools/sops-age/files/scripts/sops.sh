# shellcheck shell=sh disable=SC2034
# Sourced by the scripts beside it: runs sops, the installed one or else from a pinned container.

encrypted=secrets/stack.env.sops
key_file=${SOPS_AGE_KEY_FILE:-${XDG_CONFIG_HOME:-$HOME/.config}/sops/age/keys.txt}

run_sops() {
    if command -v sops >/dev/null; then
        sops "$@"
    else
        # The key goes in as a variable named, not written, on the command line.
        SOPS_AGE_KEY=${SOPS_AGE_KEY:-$(grep -v '^#' "$key_file" 2>/dev/null || true)} \
            docker run --rm --interactive --network none --user "$(id -u):$(id -g)" --env SOPS_AGE_KEY --env HOME=/tmp \
            --volume "$PWD:/work" --workdir /work <% images.sops %> "$@"
    fi
}
