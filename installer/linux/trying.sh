# What the tests of the packages share. To be sourced by bash, inside of in_a_copy.
# shellcheck shell=bash

source=/mnt/source
# An account with letters that not every program expects.
account="/home/Zoë z Łodzi"
folder="$account/próba ëö"
data=$account/.local/share/safe-places-desk
failures=0

# try NAME COMMAND...: one check, a line that installer/check counts.
try() {
    local name=$1 log
    log=$(mktemp)
    shift
    if "$@" >"$log" 2>&1; then
        echo "passed: $name"
    else
        echo "FAILED: $name"
        tail -n 30 "$log" | sed 's/^/    /'
        failures=$((failures + 1))
    fi
    rm "$log"
}

make_account() {
    useradd --create-home --home-dir "$account" --shell /bin/bash zoe
}

# as_zoe COMMAND...: in her home folder, on a screen of its own.
as_zoe() {
    (cd "$account" && runuser -u zoe -- "$source/tests/display" \
        env HOME="$account" XDG_DATA_HOME="$account/.local/share" "$@")
}

# main_job CHECKER COMMAND...: the command takes a venue from registration to its approved sticker
# and leaves its files in the folder that it is given; the command line CHECKER looks at them.
main_job() {
    local checker=$1
    shift
    rm -rf "$folder"
    as_zoe "$@" "$folder" && "$source/tests/e2e/check_demo" "$folder" "$checker"
}

# window PICTURE COMMAND...: opens the window, takes a picture of it, and closes it.
window() {
    local picture=$1
    shift
    as_zoe "$source/installer/linux/look" "$account/window.png" "$@"
    mv "$account/window.png" "$source/build/installer/$picture"
    # A window that has drawn itself has more colours than one that is grey.
    [[ $(identify -format '%k' "$source/build/installer/$picture") -gt 200 ]]
}

data_sums() {
    (cd "$data" && find . -type f -print0 | sort -z | xargs -0 sha256sum)
}

# Nothing of the data is touched by what is installed or removed.
keeps_data() {
    local before after
    before=$(data_sums)
    "$@" || return 1
    after=$(data_sums)
    [[ -n $before && $before == "$after" ]]
}
