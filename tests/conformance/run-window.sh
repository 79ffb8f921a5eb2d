#!/usr/bin/env bash
# The window on a real (virtual) display, from the first start to the commit, by keys and accessible names only: see window/walk.py.
# shellcheck source-path=SCRIPTDIR source=support/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$build" && pwd)
drive="${STACKWRIGHT_SHARED:-$here/../../../shared}/tools/drive.sh"
if [ ! -f "$drive" ]; then
    skip "the window by keys: STACKWRIGHT_SHARED names no folder with tools/drive.sh"
    sum_up
fi
need_programs Xvfb openbox xdotool scrot dbus-run-session git
if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null; then
    skip "the window by keys: Python without gir1.2-atspi-2.0"
    sum_up
fi

# Nobody's settings, nobody's name, and a place of its own for everything that is written.
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL WAYLAND_DISPLAY QT_QPA_PLATFORM
export HOME="$scratch/home" LANGUAGE=en GIT_CONFIG_NOSYSTEM=1
export XDG_CONFIG_HOME="$HOME/config" XDG_STATE_HOME="$HOME/state" XDG_DATA_HOME="$HOME/data" XDG_CACHE_HOME="$HOME/cache"
mkdir -p "$HOME"
export WALK="$here/window/walk.py" FOLDER="$scratch" PROGRAM="$build/bin/stackwright"
# The steps come after the first look; the program that was started is ended on the way, so its end says nothing here.
# shellcheck disable=SC2016
printf '%s\n' '/usr/bin/python3 "$WALK" "$PROGRAM" "$app" "$FOLDER" >"$FOLDER/walk.log" 2>&1' >"$scratch/steps.sh"
APP=stackwright OUT="$scratch/out" HEAD=0 THEN="$scratch/steps.sh" timeout 400 "$drive" "$PROGRAM" >"$scratch/drive.log" 2>&1
cat "$scratch/walk.log" 2>/dev/null
if ! grep -Eq '^[0-9]+ passed, [0-9]+ failed' "$scratch/walk.log" 2>/dev/null; then
    failure "the walk ended without a verdict" "$scratch/drive.log"
    sum_up
fi
# The walk's own sum is the last line.
! grep -q '^FAILED' "$scratch/walk.log"
