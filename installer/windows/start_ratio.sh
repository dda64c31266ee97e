#!/usr/bin/env bash
# How long the window takes to come under wine, beside a bare one. A figure to look at: nothing is
# asserted, for the machine may have other things to do.
set -euo pipefail
here=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")" && pwd)
rounds=9

usage() {
    cat <<'END'
installer/windows/start_ratio.sh ZIP BARE

Starts two programs in turn, each when none of the two runs: the one in the portable ZIP, with a venue
to open, and BARE. From the command to the window on the screen. Prints the medians, with the least and
the most, and the medians' ratio.
END
}

if [[ ${1-} != --inside ]]; then
    [[ $# -eq 2 && $1 != -* ]] || {
        usage >&2
        exit 2
    }
    exec "$here/../../tests/display" "$here/start_ratio.sh" --inside "$(realpath "$1")" "$(realpath "$2")"
fi
zip=$2
bare=$3

export LC_ALL=C.UTF-8 WINEDEBUG=-all
work=$(mktemp -d)
export WINEPREFIX=$work/windows
folder="$work/Safe Places Desk"
program=$folder/safe-places-desk.exe
trap 'wineserver -k || true; rm -rf "$work"' EXIT

# A Windows 10 that goes on running, with a venue in it.
begin() {
    mkdir "$WINEPREFIX"
    wineserver -p
    timeout 120 wineboot -i >/dev/null 2>&1
    timeout 120 wine winecfg /v win10 >/dev/null 2>&1
    unzip -q "$zip" -d "$work"
    timeout 120 wine "$folder/safe-places.exe" demo 'C:\demo' >/dev/null 2>&1
    mkdir -p "$folder/data"
    cp -a "$WINEPREFIX"/drive_c/demo/venue/* "$folder/data/"
}

# start NAME PROGRAM: milliseconds until a window of that name is there. The window manager tells of
# it: whoever looks again and again finds it late, xdotool up to half a second.
start() {
    local began=${EPOCHREALTIME/./} took process told teller windows tries
    wine "$2" >/dev/null 2>&1 &
    process=$!
    exec {told}< <(exec timeout 60 xprop -root -spy _NET_CLIENT_LIST)
    teller=$!
    until [[ ${windows-} == *0x* ]]; do
        read -r -u "$told" windows || {
            printf 'No window “%s” came within 60 seconds.\n' "$1" >&2
            return 1
        }
    done
    took=$((${EPOCHREALTIME/./} - began))
    exec {told}<&-
    kill "$teller" 2>/dev/null || true
    timeout 10 xdotool search --sync --onlyvisible --name "$1" >/dev/null || {
        printf 'Another window came than “%s”.\n' "$1" >&2
        return 1
    }
    printf '%d\n' $((took / 1000))
    sleep 1 # what comes after the window is not the next one's
    kill -KILL "$process"
    wait "$process" 2>/dev/null || true
    for ((tries = 0; tries < 100; ++tries)); do
        xdotool search --onlyvisible --name "$1" >/dev/null || return 0
        sleep 0.1
    done
    printf 'The window “%s” did not go away.\n' "$1" >&2
    return 1
}

# of FILE PLACE: that one of its figures, from the least on.
of() {
    sort -n "$1" | sed -n "$2p"
}

# all FILE: the median, and between what it lies.
all() {
    printf '%d ms (%d to %d)' "$(of "$1" $(((rounds + 1) / 2)))" "$(of "$1" 1)" "$(of "$1" "$rounds")"
}

begin
start Bare "$bare" >/dev/null # both once, so that their files are in memory
start 'Safe Places Desk' "$program" >/dev/null
for ((round = 0; round < rounds; ++round)); do
    start Bare "$bare" >>"$work/bare"
    start 'Safe Places Desk' "$program" >>"$work/program"
done
own=$(of "$work/program" $(((rounds + 1) / 2)))
least=$(of "$work/bare" $(((rounds + 1) / 2)))
printf 'Start under wine: %s, a bare window %s: %d.%d times\n' "$(all "$work/program")" \
    "$(all "$work/bare")" $((own / least)) $((own * 10 / least % 10))
