#!/usr/bin/env bash
# engine.sh start | stop | status | in FOLDER COMMAND…: a container engine of the lab's own, in a private root made of Debian 13, because Debian
# 12's engine knows no `start_interval`. Its state lies below $STACKWRIGHT_LAB (default: ~/.cache/stackwright/lab), never in a repository.
# FOLDER is relative to that folder; `in` runs COMMAND there, where docker, git and make are the private root's.
# Exit code 77: an engine cannot be had here; the reason is said.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
lab=${STACKWRIGHT_LAB:-${XDG_CACHE_HOME:-$HOME/.cache}/stackwright/lab}
root="$lab/root"
pid_file="$lab/run/dockerd.pid"
packages=(docker.io docker-cli docker-compose docker-buildx iptables ca-certificates git make openssl curl python3)

cannot() { # REASON
    printf 'not checked: %s\n' "$1" >&2
    exit 77
}

alive() { [ -S "$lab/run/docker.sock" ] && kill -0 "$(cat "$pid_file" 2>/dev/null || echo none)" 2>/dev/null; }

# Images are built on the same bare system as the packages of Debian 13, so that one debootstrap serves both.
make_root() {
    local bare="${STACKWRIGHT_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/stackwright/roots}/debian13-bare"
    "$source/packaging/root" debian13 "$lab/run/bare" true
    rm -rf --one-file-system "$root.part"
    cp -a "$bare" "$root.part"
    # shellcheck disable=SC2016
    unshare --mount bash -euc 'mount --rbind /dev "$1/dev"; mount --bind /proc "$1/proc"; root=$1; shift
        export DEBIAN_FRONTEND=noninteractive; chroot "$root" apt-get update -q; chroot "$root" apt-get install -y -q --no-install-recommends "$@"' \
        bash "$root.part" "${packages[@]}" >"$lab/root.log" 2>&1 || { tail -n 5 "$lab/root.log" >&2; cannot "the engine's packages cannot be installed (all of apt's words: $lab/root.log)"; }
    # What the registries of this machine need in order to be believed.
    cp /etc/ssl/certs/ca-certificates.crt "$root.part/etc/ssl/certs/ca-certificates.crt"
    mv "$root.part" "$root"
}

# A chroot is not enough: the engine remounts /, so the root is entered by pivot_root in a mount namespace of its own.
start_daemon() {
    # shellcheck disable=SC2016
    unshare --mount --propagation private sh -euc '
        root=$0 lab=$1
        mount --bind "$root" "$root"; cd "$root"
        mount --rbind /proc proc; mount --rbind /sys sys; mount --rbind /dev dev; mkdir -p run lab before tmp
        mount -t tmpfs tmpfs run; mount -t tmpfs -o mode=1777 tmpfs tmp; mount --bind "$lab" lab; cp /etc/resolv.conf etc/resolv.conf
        pivot_root . before; umount -l /before
        # Exported services take mounts of the host as it goes on mounting (rslave), which a private tree cannot give.
        mount --make-rshared /
        exec dockerd --data-root /lab/data --host unix:///lab/run/docker.sock --pidfile /lab/run/dockerd.pid --mtu 1400' \
        "$root" "$lab" >"$lab/dockerd.log" 2>&1 </dev/null 9>&- &
    disown
}

start() {
    [ "$(id -u)" -eq 0 ] || cannot "the lab's engine is started by root only"
    unshare --mount true 2>/dev/null || cannot "this machine lets nobody mount, so no engine can start"
    command -v debootstrap >/dev/null || cannot "debootstrap is not installed"
    mkdir -p "$lab/run"
    exec 9>"$lab/run/lock"
    flock 9
    alive && return 0
    [ -d "$root" ] || make_root
    rm -f "$lab/run/docker.sock" "$pid_file"
    start_daemon
    local tries=0
    until alive && "$0" in . docker version >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 90 ] || { tail -n 5 "$lab/dockerd.log" >&2; cannot "no container engine starts here (all of its words: $lab/dockerd.log)"; }
        sleep 1
    done
}

stop() {
    alive || return 0
    local pid containers
    pid=$(cat "$pid_file")
    containers=$("$0" in . docker ps --quiet)
    # shellcheck disable=SC2086
    [ -z "$containers" ] || "$0" in . docker kill $containers >/dev/null
    kill "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
}

case "${1:-}" in
start) start ;;
stop) stop ;;
status) alive ;;
in)
    alive || { echo "The lab's engine is not running; start it: tests/lab/engine.sh start" >&2; exit 1; }
    folder=$2
    shift 2
    # shellcheck disable=SC2016
    exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DOCKER_HOST=unix:///lab/run/docker.sock \
        BUILDKIT_PROGRESS=plain nsenter --target "$(cat "$pid_file")" --mount --root sh -c 'cd "$0" && exec "$@"' "/lab/$folder" "$@"
    ;;
*)
    sed -n '2,5s/^# //p' "$0" >&2
    exit 2
    ;;
esac
