#!/usr/bin/env bash
# run-package.sh BUILD_DIR: makes the packages of this machine's release, then installs, starts and removes the .deb here, and starts what
# the archive holds from two places and in bare systems of other releases. Ends with `N passed, N failed, N skipped`. STACKWRIGHT_PACKAGES
# names a folder with packages made before, STACKWRIGHT_PACKAGE_PICTURES one that keeps a picture of each window.
# Functions are called through `check`, and some texts are for another shell.
# shellcheck disable=SC2016,SC2317
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
passed=0 failed=0 skipped=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # WHAT COMMAND…
    local what=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED   %s\n' "$what"
        tail -n 12 "$work/log" | sed 's/^/         /'
    fi
}

skip() { # REASON
    skipped=$((skipped + 1))
    printf 'not checked: %s\n' "$1"
}

sum() {
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ]
    exit
}

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)

# What runs below sees nothing of the user's, but the machine's own desktop files.
alone=(env HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_STATE_HOME="$work/home/state" XDG_CURRENT_DESKTOP=GNOME)

same() { # FOUND WANTED
    [ "$1" = "$2" ] && return
    printf 'found %s, wanted %s\n' "$1" "$2"
    return 1
}

quiet_lintian() {
    local said
    said=$(lintian --fail-on none --tag-display-limit 0 "$1" 2>&1 | grep -E '^[EW]:')
    printf '%s\n' "$said"
    [ -z "$said" ]
}

hardened() { # PROGRAM
    local facts
    facts=$(readelf --wide --file-header --program-headers --dynamic --dyn-syms --sections "$1")
    grep -q 'Type: *DYN' <<<"$facts" || { echo "not position independent"; return 1; }
    grep -q 'GNU_RELRO' <<<"$facts" || { echo "tables stay writable"; return 1; }
    grep -Eq 'BIND_NOW|FLAGS_1.*NOW' <<<"$facts" || { echo "symbols are bound late"; return 1; }
    grep -q '__stack_chk_fail' <<<"$facts" || { echo "no stack protector"; return 1; }
    grep -q '\.symtab' <<<"$facts" && { echo "not stripped"; return 1; }
    grep -Eq 'RPATH|RUNPATH' <<<"$facts" && { echo "remembers a library path"; return 1; }
    return 0
}

# A display that the server itself chose: two that look for a free number at once would take the same one.
on_display() { # COMMAND…
    local server code
    : >"$work/display"
    Xvfb -displayfd 9 -screen 0 1366x768x24 -nolisten tcp 9>"$work/display" >"$work/server" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        [ -s "$work/display" ] && break
        sleep 0.1
    done
    DISPLAY=":$(cat "$work/display")" "$@"
    code=$?
    kill "$server"
    wait "$server" 2>/dev/null
    return "$code"
}

opened_stack() { grep -qs Payments "$1/stackwright/recent.json"; } # STATE_FOLDER

# The window of a process that opens a stack; it must show itself under the class that the desktop entry names.
window_of() { # PROCESS STATE_FOLDER
    local found
    for _ in $(seq 150); do
        kill -0 "$1" || return 1
        found=$(xdotool search --onlyvisible --pid "$1" 2>/dev/null | head -n 1)
        [ -n "$found" ] && opened_stack "$2" && break
        sleep 0.2
    done
    [ -n "$found" ] || { echo "no window was shown"; return 1; }
    opened_stack "$2" || { echo "the stack was not opened"; return 1; }
    xprop -id "$found" WM_CLASS | tee /dev/stderr | grep -q '"stackwright", "stackwright"'
}

start_and_look() { # PROGRAM STACK
    local window code
    "${alone[@]}" "$1" "$2" & # env becomes the program, so this is its process
    window=$!
    window_of "$window" "$work/home/state"
    code=$?
    kill "$window"
    wait "$window" 2>/dev/null
    return "$code"
}

shows_window() { # PROGRAM STACK
    rm -rf "$work/home/state"
    on_display start_and_look "$1" "$2"
}

lists_tools() { # PROGRAM
    local listed
    listed=$("${alone[@]}" "$1" list tools) || return 1
    grep -q '^jenkins ' <<<"$listed"
}

# In a bare system there is nothing but the archive; the display is this machine's.
bare_prints() { # RELEASE PATTERN COMMAND…
    local release=$1 pattern=$2 said
    shift 2
    said=$("$root/packaging/root" "$release" "$work/bare" "$@" 2>&1)
    printf '%s\n' "$said"
    grep -Eq "$pattern" <<<"$said"
}

bare_window() { # RELEASE
    local window code
    "$root/packaging/root" "$1" "$work/bare" "/work/$archive_name/bin/stackwright" /work/x.stackwright &
    window=$! # every program on the way becomes the next one
    window_of "$window" "$work/bare/.local/state"
    code=$?
    sleep 1
    scrot -o "$work/$1.png"
    [ -z "${STACKWRIGHT_PACKAGE_PICTURES:-}" ] || cp "$work/$1.png" "$STACKWRIGHT_PACKAGE_PICTURES"
    # A bare system has no fonts. The picture takes 66 KB when every letter is an empty box, and 250 KB with letters.
    [ "$(stat -c %s "$work/$1.png")" -gt 150000 ] || { echo "the window shows boxes in place of letters, or nothing"; code=1; }
    kill "$window"
    wait "$window" 2>/dev/null
    return "$code"
}

starts_bare() { # RELEASE
    local release=$1 name=${archive_name:?} code=0
    rm -rf "$work/bare"
    mkdir "$work/bare"
    "$root/packaging/root" "$release" "$work/bare" true >"$work/log" 2>&1 || code=$?
    if [ "$code" -eq 77 ]; then
        skip "the archive in a bare system: $(grep '^not checked: ' "$work/log" | sed 's/^not checked: //')"
        return
    fi
    tar -C "$work/bare" -xzf "$archive"
    cp "$stack" "$work/bare/x.stackwright"
    chmod -R a+rX "$work/bare"
    check "bare $release: window's version" bare_prints "$release" '^stackwright [0-9.]+$' "/work/$name/bin/stackwright" --version
    check "bare $release: the command line works" bare_prints "$release" '^jenkins ' "/work/$name/bin/stackwright-cli" list tools
    check "bare $release: no library of the archive is missing" bare_prints "$release" '^all found$' bash -c \
        "! ldd /work/$name/bin/* \$(find /work/$name/plugins -name '*.so') | grep 'not found' && echo all found"
    check "bare $release: offscreen it stays open" bare_prints "$release" '^ended with 124$' env QT_QPA_PLATFORM=offscreen bash -c \
        "timeout 5 /work/$name/bin/stackwright /work/x.stackwright; echo ended with \$?"
    check "bare $release: the window shows" on_display bare_window "$release"
}

nothing_left() { # LIST: every file of the package, and every folder that was not there before
    local path left=0
    while IFS= read -r path; do
        if [ -e "$path" ] && { [ ! -d "$path" ] || ! dpkg -S "$path" >/dev/null 2>&1; }; then
            echo "left behind: $path"
            left=1
        fi
    done <"$1"
    return "$left"
}

knows_type() { # FILE
    same "$("${alone[@]}" xdg-mime query filetype "$1")" application/vnd.stackwright+yaml
}

packages=${STACKWRIGHT_PACKAGES:-}
if [ -z "$packages" ]; then
    packages="$root/build-package/packages"
    check "packages are made" "$root/packaging/dev" package here
fi
here=$(. /etc/os-release && echo "${ID/debian/deb}$VERSION_ID")
deb=$(find "$packages" -name "*~${here}_*.deb" 2>/dev/null | head -n 1)
archive=$(find "$packages" -name '*.tar.gz' 2>/dev/null | head -n 1)
if [ -z "$deb" ] || [ -z "$archive" ]; then
    check "a .deb for $here and a .tar.gz stand in $packages" false
    sum
fi
mkdir -p "$work/home"

if command -v lintian >/dev/null; then check "lintian has nothing to say" quiet_lintian "$deb"; else skip "lintian is not installed"; fi
mkdir "$work/deb"
dpkg-deb -x "$deb" "$work/deb"
for program in stackwright stackwright-cli; do check "$program is hardened and stripped" hardened "$work/deb/usr/bin/$program"; done

# The archive: from a folder with a space, then moved.
mkdir "$work/a place" "$work/another"
tar -C "$work/a place" -xzf "$archive"
place=$(find "$work/a place" -mindepth 1 -maxdepth 1 -type d)
stack="$work/x.stackwright"
check "archive: the command line works" lists_tools "$place/bin/stackwright-cli"
check "archive: a stack is made" "${alone[@]}" "$place/bin/stackwright-cli" new --blueprint enterprise-on-prem --name Payments -o "$stack"
check "archive: it says how to start" grep -q 'bin/stackwright ' "$place/README.txt"
check "archive: the window shows" shows_window "$place/bin/stackwright" "$stack"
mv "$place" "$work/another/moved"
check "archive: the window shows after a move" shows_window "$work/another/moved/bin/stackwright" "$stack"
archive_name=$(basename "$place")
for release in debian12 debian13 ubuntu24.04; do starts_bare "$release"; done

if dpkg-query -W -f='${db:Status-Status}' stackwright 2>/dev/null | grep -qx installed; then
    skip "installing: the package stackwright is installed here already"
    sum
elif ! "${as_root[@]}" true 2>/dev/null; then
    skip "installing: needs root"
    sum
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
cp "$deb" "$work/stackwright.deb"
chmod 755 "$work"
check "installs" "${apt[@]}" install --no-install-recommends "$work/stackwright.deb"
dpkg -L stackwright >"$work/files"
check "is as it was packed" bash -c '[ -z "$(dpkg --verify stackwright)" ]'
check "installed: the command line works" lists_tools /usr/bin/stackwright-cli
check "installed: the window shows" shows_window /usr/bin/stackwright "$stack"
id=org.stackwright.stackwright
check "installed: desktop entry" desktop-file-validate "/usr/share/applications/$id.desktop"
check "installed: metadata" appstreamcli validate --no-net "/usr/share/metainfo/$id.metainfo.xml"
check "installed: x.stackwright has its type" knows_type "$stack"
check "installed: the type opens with the program" grep -q "^application/vnd.stackwright+yaml=.*$id.desktop" /usr/share/applications/mimeinfo.cache
for page in stackwright stackwright-cli; do check "installed: manual page of $page" man -w "$page"; done
check "removes" "${apt[@]}" remove --purge stackwright
check "leaves nothing behind" nothing_left "$work/files"
check "leaves no type behind" bash -c '! grep -rqs vnd.stackwright /usr/share/mime /usr/share/applications'
sum
