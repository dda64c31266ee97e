#!/usr/bin/env bash
# Installs, runs, upgrades and removes the three packages for Windows, each in a Windows of its own.
set -uo pipefail
here=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")" && pwd)

usage() {
    cat <<'END'
installer/windows/test.sh OUT VERSION NEXT OLDER

Tests under wine what package.sh has made in the folder OUT: VERSION, and its upgrade to NEXT; and the
setup of OLDER, a program that takes VERSION as an update which publisher.key has signed.
END
}

if [[ ${1-} != --inside ]]; then
    [[ $# -eq 4 && $1 != -* ]] || {
        usage >&2
        exit 2
    }
    exec "$here/../../tests/display" "$here/test.sh" --inside "$(realpath "$1")" "${@:2}"
fi
out=$2
version=$3
next=$4
older=$5
name=safe-places-desk

# The account's name and the folder's have letters that no code page of Windows has together.
export USER=zoë LC_ALL=C.UTF-8 WINEDEBUG=-all
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# is WHAT GOT WANTED
is() {
    if [[ $2 == "$3" ]]; then
        passed=$((passed + 1))
        printf 'passed: %s\n' "$1"
    else
        failed=$((failed + 1))
        printf 'FAILED: %s: "%s" in place of "%s"\n' "$1" "$2" "$3"
    fi
}

# A Windows 10 of its own. Debian's wine is a Windows 7 at first.
begin() {
    export WINEPREFIX=$work/windows
    drive=$WINEPREFIX/drive_c
    local_data=$drive/users/zoë/AppData/Local
    data=$local_data/$name
    menus=("$drive/users/zoë/AppData/Roaming" "$drive/ProgramData")
    timeout 120 wineboot -i >/dev/null 2>&1
    win winecfg /v win10
    mkdir -p "$drive/Łódź café"
    is "the account" "$(there "$local_data")" yes
    printf 'A new Windows: %d s\n' "$SECONDS"
}

win() {
    timeout 120 wine "$@" 2>"$work/said"
}

# says CODE: that of the command that ran last, with what it said where it failed.
says() {
    [[ $1 -eq 0 ]] || tr -d '\r' <"$work/said" | tail -n 3 >&2
    printf '%s' "$1"
}

# A setup is done when it ends; what removes goes on from a copy of itself.
removed() {
    local tries
    for ((tries = 0; tries < 120; ++tries)); do
        [[ -e $1 ]] || return 0
        sleep 0.25
    done
}

# in_windows PATH: as a program there knows it.
in_windows() {
    local below=${1#"$drive"/}
    printf 'C:\\%s' "${below//\//\\}"
}

# Under wine the MSI's entry for all accounts stands in the menu of this one.
in_menu() {
    find "${menus[@]/%//Microsoft/Windows/Start Menu/Programs}" -name 'Safe Places Desk.lnk' | wc -l
}

signed() {
    osslsigncode extract-signature -in "$1" -out "$work/signature" >/dev/null 2>&1 && printf yes ||
        printf no
    rm -f "$work/signature"
}

there() { [[ -e $1 ]] && printf yes || printf no; }

# registry KEY [VALUE]: exported, for what "reg query" prints is in another code page.
registry() {
    local file=$drive/registry.txt value='@'
    [[ $# -eq 1 ]] || value="\"$2\""
    rm -f "$file"
    win reg export "$1" 'C:\registry.txt' /y >/dev/null
    [[ ! -e $file ]] || iconv -f UTF-16 -t UTF-8 "$file" | tr -d '\r' |
        awk -v key="[${1/#HKCU/HKEY_CURRENT_USER}]" -v value="$value=" '
            /^\[/ { here = tolower($0) == tolower(key) }
            here && index($0, value) == 1 { print substr($0, length(value) + 1) }' |
        sed 's/^"//; s/"$//; s/\\\(.\)/\1/g'
}

# within SECONDS COMMAND...: until it succeeds.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [[ $SECONDS -lt $end ]] || return 1
        sleep 0.25
    done
}

# open_window PROGRAM [FILE]: starts it, and waits until its window is there.
open_window() {
    wine "$@" >/dev/null 2>&1 &
    within 60 is_open
}

is_open() {
    xdotool search --onlyvisible --name 'Safe Places Desk' >/dev/null 2>&1
}

title() {
    xdotool search --onlyvisible --name 'Safe Places Desk' getwindowname 2>/dev/null | head -n 1
}

title_begins() {
    [[ $(title) == "$1"* ]]
}

# Until nothing moves on the screen: whoever presses a key waits for what it is to be pressed on.
wait_until_still() {
    local before='' now tries
    for ((tries = 0; tries < 30; ++tries)); do
        sleep 1
        now=$(import -silent -window root rgb:- | sha256sum)
        [[ $now != "$before" ]] || return 0
        before=$now
    done
}

# press KEY: on what the window has come to.
press() {
    wait_until_still
    xdotool key --clearmodifiers "$1"
}

# What somebody has set, which every upgrade keeps.
write_settings() {
    printf '[window]\ntext_size=125\n' >"$data/preferences.ini"
}

settings_are_kept() {
    is "$1 keeps the settings" "$(grep -c '^text_size=125' "$data/preferences.ini")" 1
}

close_window() {
    wineserver -k
    wait
}

# What was written with one version, for the next: a venue that went the whole way, where the window
# finds it, and the register of its council.
write_data() {
    win "$1/safe-places.exe" demo 'C:\written' >/dev/null
    is "data are written by $2" "$(says $?)" 0
    rm -rf "$data"
    mkdir -p "$data" "$drive/council"
    mv "$drive"/written/venue/* "$data/"
    mv "$drive"/written/council/* "$drive/council/"
    rm -r "$drive/written"
    write_settings
    note_data
    is "there is a venue after $2" "$(grep -c venue.db <<<"$sums")" 1
}

sums_of_data() {
    find "$data" "$drive/council" -type f ! -name '*-shm' ! -name '*-wal' -print0 \
        2>/dev/null | sort -z | xargs -0 -r sha256sum
}

note_data() {
    sums=$(sums_of_data)
}

data_are_kept() {
    is "$1 leaves the data" "$(sums_of_data)" "$sums"
}

# The new version reads the old one's register from its first entry to its last, and opens on the
# venue: with none, it would say "Welcome", and with one that it cannot open, why.
data_open() {
    local folder
    folder=$(find "$drive/council" -name register.db -printf '%h\n')
    win "$1/safe-places.exe" audit verify "$(in_windows "$folder")" >/dev/null
    is "$2 reads the register" "$(says $?)" 0
    folder=$(find "$data" -name venue.db -printf '%h\n')
    win "$1/safe-places.exe" quiz statistics "$(in_windows "$folder")" >/dev/null
    is "$2 reads the venue" "$(says $?)" 0
    open_window "$1/$name.exe"
    is "$2 opens on the venue" "$(title | grep -cE '^(Home|Who is here\?) - Safe Places Desk$')" 1
    close_window
    settings_are_kept "$2"
    rm -rf "$drive/council"
    note_data
}

# The main job, from the installed program, in a path with spaces and letters of two languages.
does_the_main_job() {
    local folder="$drive/Łódź café/self test of $2"
    win "$1/$name.exe" --selftest "$(in_windows "$folder")" >/dev/null
    is "the main job after $2" "$(says $?)" 0
    is "its documents after $2" "$(find "$folder" -name '*.pdf' | head -c 1 | wc -c)" 1
    printf '## A room\n\nA quiet cornre.\n' >"$drive/Łódź café/room.md"
    is "its dictionary after $2" "$(win "$1/safe-places.exe" course check 'C:\Łódź café\room.md' |
        grep -c 'Perhaps “corner”')" 1
}

# What Windows reads of the programs before it runs them.
test_programs() {
    local program manifest word
    is "the sums of the packages" "$(cd "$out" && sha256sum --quiet -c SHA256SUMS 2>&1)" ""
    unzip -q "$out/$name-$version-portable.zip" -d "$work"
    for program in "$work/Safe Places Desk"/*.exe; do
        manifest=$(wrestool -x --raw -t 24 "$program")
        is "${program##*/} needs no administrator" "$(grep -c 'level="asInvoker"' <<<"$manifest")" 1
        is "${program##*/} has its version" \
            "$(wrestool -x --raw -t 16 "$program" | iconv -f UTF-16LE -t UTF-8 -c |
                grep -ac "ProductVersion.*${version//./\\.}")" 1
        is "${program##*/} has an icon" "$(wrestool -l -t 14 "$program" | head -n 1 | grep -c APPICON)" 1
    done
    manifest=$(wrestool -x --raw -t 24 "$work/Safe Places Desk/$name.exe")
    for word in PerMonitorV2 Microsoft.Windows.Common-Controls; do
        is "the window's manifest has $word" "$(grep -c "$word" <<<"$manifest")" 1
    done
}

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Safe Places Desk'

test_setup() {
    local folder windows start
    folder="$local_data/Programs/Safe Places Desk"
    windows='C:\users\zoë\AppData\Local\Programs\Safe Places Desk'

    start=$SECONDS
    win "$out/$name-$version-setup.exe" /S
    is "setup" $? 0
    is "setup's program" "$(there "$folder/$name.exe")" yes
    open_window "$windows\\$name.exe"
    is "its window" $? 0
    printf 'Installed and started in %d s\n' $((SECONDS - start))
    is "installed and started in under 30 s" "$((SECONDS - start < 30))" 1

    # While the program runs, nothing of it can be replaced or removed.
    win "$out/$name-$next-setup.exe" /S
    is "setup while the program runs" $? 4
    win "$windows\\uninstall.exe" /S
    sleep 3 # it goes on from a copy of itself, and nothing says when it has given up
    is "the program that runs is not removed" "$(there "$folder/$name.exe")" yes
    is "nor is what it reads" "$(there "$folder/share/files.txt")" yes
    close_window

    is "setup's version" "$(registry "$uninstall_key" DisplayVersion)" "$version"
    is "setup's entry in the menu" "$(in_menu)" 1
    is "setup's command" "$(registry 'HKCU\Software\Classes\SafePlacesDesk.File\shell\open\command')" \
        "\"$windows\\$name.exe\" \"%1\""
    is "setup's ending" "$(registry 'HKCU\Software\Classes\.safeplace')" SafePlacesDesk.File
    is "without a publisher, no ending of updates" "$(registry 'HKCU\Software\Classes\.safeupdate')" ""
    does_the_main_job "$windows" setup
    write_data "$windows" "version $version"

    # What setup did not bring is not its to delete; what it brought, and brings no more, is.
    echo mine >"$folder/mine.txt"
    echo old >"$folder/share/courses/old.md"
    { printf 'share\\courses\\old.md\r\n' && cat "$folder/share/files.txt"; } >"$work/files.txt"
    mv "$work/files.txt" "$folder/share/files.txt"
    win "$out/$name-$next-setup.exe" /S
    is "upgrade" $? 0
    is "upgrade's version" "$(registry "$uninstall_key" DisplayVersion)" "$next"
    is "upgrade removes what is no longer shipped" "$(there "$folder/share/courses/old.md")" no
    is "upgrade keeps what is not its own" "$(there "$folder/mine.txt")" yes
    is "upgrade leaves nothing that was set aside" "$(find "$folder" -name '*.old' | wc -l)" 0
    is "what removes is signed as the setup is" "$(signed "$folder/uninstall.exe")" \
        "$(signed "$out/$name-$next-setup.exe")"
    data_are_kept upgrade
    data_open "$windows" upgrade

    win "$out/$name-$version-setup.exe" /S
    is "downgrade" $? 6
    is "downgrade's version" "$(registry "$uninstall_key" DisplayVersion)" "$next"

    # A file that cannot be written: silent, a setup may pass over it and say that all is well.
    rm "$folder/LICENSE.txt"
    mkdir "$folder/LICENSE.txt"
    win "$out/$name-$next-setup.exe" /S
    is "a file that cannot be written stops it" $? 3
    is "and leaves the program of before" "$(there "$folder/$name.exe")" yes
    is "with what it reads" "$(there "$folder/share/files.txt")" yes
    is "and nothing that was set aside" "$(find "$folder" -name '*.old' | wc -l)" 0
    rmdir "$folder/LICENSE.txt"

    # Another folder, which the next setup keeps. (Without a space: wine would put the word in quotes,
    # which a setup does not understand.)
    win "$out/$name-$next-setup.exe" /S '/D=C:\Łódź\desk'
    is "setup in another folder" $? 0
    is "its program" "$(there "$drive/Łódź/desk/$name.exe")" yes
    is "the folder of before" "$(cd "$folder" && echo *)" mine.txt
    win "$out/$name-$next-setup.exe" /S
    is "the chosen folder is kept" "$(there "$folder/$name.exe")" no
    does_the_main_job 'C:\Łódź\desk' "setup in another folder"

    win 'C:\Łódź\desk\uninstall.exe' /S
    is "removing" $? 0
    removed "$drive/Łódź/desk"
    is "removing takes all" "$(there "$drive/Łódź/desk")" no
    is "removing takes the entry in the menu" "$(in_menu)" 0
    is "removing takes the entry of the program" "$(registry "$uninstall_key" DisplayVersion)" ""
    is "removing takes the ending" "$(registry 'HKCU\Software\Classes\.safeplace')" ""
    is "removing takes the key" "$(registry 'HKCU\Software\Safe Places Desk' InstallDir)" ""
    data_are_kept removing
}

# Where an account's data would go from one computer to the next. The menu's entry stands there.
nothing_roams() {
    is "$1 leaves nothing to roam" "$(find "$drive/users/zoë/AppData/Roaming" -iname '*safe*place*' \
        ! -name 'Safe Places Desk.lnk' -printf '%P ')" ""
}

is_installed() {
    [[ $(registry "$uninstall_key" DisplayVersion) == "$1" ]]
}

# The window then opens in the manager's rooms.
without_pin() {
    python3 -c 'import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as venue:
    venue.execute("DELETE FROM setting WHERE key = ?", ("manager.pin",))
venue.close()' "$(find "$data" -name venue.db)"
}

# An update that somebody passed on: the program that is here takes it and closes, and its installer
# goes on. By the keyboard, as a person does.
test_update() {
    local folder windows update
    folder="$local_data/Programs/Safe Places Desk"
    windows='C:\users\zoë\AppData\Local\Programs\Safe Places Desk'
    update="$drive/Łódź café/news.safeupdate"
    echo 'What is new.' >"$work/news.txt"
    "$here/../sign-update" sign "$out/publisher.key" "$out/$name-$version-setup.exe" "$update" \
        --version "$version" --system windows-x64 --released 2026-12-01 \
        --publisher 'Anyborough Software' --news "$work/news.txt"
    is "an update is signed" $? 0
    win "$out/$name-$older-setup.exe" /S
    is "setup of a program that takes updates" $? 0
    is "its ending" "$(registry 'HKCU\Software\Classes\.safeupdate')" SafePlacesDesk.Update
    write_data "$windows" "version $older"
    without_pin

    open_window "$windows\\$name.exe" "$(in_windows "$update")"
    within 60 title_begins 'Update this program'
    is "the file of an update opens its page" $? 0
    press space # “Update”, which has the focus once the file is read
    within 60 test -e "$data/update/$name-$version-setup.exe"
    is "the installer is made ready" $? 0
    is "it is that of the update" \
        "$(cmp "$data/update/$name-$version-setup.exe" "$out/$name-$version-setup.exe" 2>&1)" ""
    is "everything is backed up first" "$(find "$data" -path '*/backups/before-v*' | wc -l)" 1
    is "the older program is still there" "$(registry "$uninstall_key" DisplayVersion)" "$older"

    press alt+F4
    within 60 title_begins 'Safe Places Desk Setup'
    is "the program closes, and the installer starts" $? 0
    note_data
    press Return # the first page
    press Return # where the program goes
    within 60 is_installed "$version"
    is "the version after the update" "$(registry "$uninstall_key" DisplayVersion)" "$version"
    data_are_kept "the update"
    press Return # the last page, which opens the program
    within 60 title_begins Home
    is "the new version opens on the venue" $? 0
    is "it removes the installer" "$(there "$data/update")" no
    close_window
    is "the update leaves nothing that was set aside" "$(find "$folder" -name '*.old' | wc -l)" 0
    data_open "$windows" "the update"
    win "$windows\\uninstall.exe" /S
    removed "$folder"
}

test_msi() {
    local folder windows uninstall
    folder="$drive/Program Files/Safe Places Desk"
    windows='C:\Program Files\Safe Places Desk'
    uninstall='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall'

    win msiexec /i "$out/$name-$version.msi" /qn
    is "msi" $? 0
    is "msi's program" "$(there "$folder/$name.exe")" yes
    is "msi's entry in the menu" "$(in_menu)" 1
    does_the_main_job "$windows" msi
    write_data "$windows" "the msi of $version"

    # Opened as a person does, by the file. Under wine only what all accounts have says with what.
    echo x >"$drive/Łódź café/a letter.safeplace"
    open_window start 'C:\Łódź café\a letter.safeplace'
    is "a file opens the window" $? 0
    is "a file is handed to the program" \
        "$(for process in /proc/[0-9]*/cmdline; do
            tr '\0' ' ' <"$process" 2>/dev/null
            echo
        done | grep -c '[s]afe-places-desk\.exe.*[C]:.Łódź café.a letter\.safeplace')" 1
    close_window

    win "$out/$name-$version-setup.exe" /S
    is "setup beside the msi" $? 5
    is "setup beside the msi installs nothing" \
        "$(there "$local_data/Programs/Safe Places Desk/$name.exe")" no

    note_data # the window has been open since
    win msiexec /i "$out/$name-$next.msi" /qn
    is "upgrade of the msi" $? 0
    is "it is there once" "$(win reg query "$uninstall" /s | grep -c 'DisplayName.*Safe Places Desk')" 1
    is "its version" \
        "$(win reg query "$uninstall" /s | tr -d '\r' | sed -n 's/.*DisplayVersion *REG_SZ *//p' |
            grep -cxF "$next")" 1
    data_are_kept "upgrade of the msi"
    data_open "$windows" "upgrade of the msi"
    does_the_main_job "$windows" "upgrade of the msi"

    win msiexec /i "$out/$name-$version.msi" /qn
    is "downgrade of the msi" $? 67 # 1603, of which 8 bits arrive
    is "the program after it" "$(there "$folder/$name.exe")" yes

    win msiexec /x "$out/$name-$next.msi" /qn
    is "removing the msi" $? 0
    is "removing the msi takes all" "$(there "$folder")" no
    is "removing the msi takes the ending" "$(registry 'HKEY_LOCAL_MACHINE\Software\Classes\.safeplace')" ""
    is "removing the msi takes the entry in the menu" "$(in_menu)" 0
    data_are_kept "removing the msi"
}

test_zip() {
    local folder
    folder="$drive/Łódź café/stick"
    mkdir -p "$folder"
    unzip -q "$out/$name-$version-portable.zip" -d "$folder"
    folder+="/Safe Places Desk"
    does_the_main_job 'C:\Łódź café\stick\Safe Places Desk' zip
    open_window "C:\\Łódź café\\stick\\Safe Places Desk\\$name.exe"
    is "the zip's window" $? 0
    close_window
    is "the zip keeps its data beside itself" "$(there "$folder/data")" yes
    is "the zip leaves nothing in the account" "$(there "$local_data/$name")" no

    data=$folder/data
    write_data 'C:\Łódź café\stick\Safe Places Desk' "the zip of $version"
    unzip -qo "$out/$name-$next-portable.zip" -d "${folder%/*}"
    data_are_kept "the next zip over it"
    data_open 'C:\Łódź café\stick\Safe Places Desk' "the next zip over it"
}

test_programs
begin
for package in setup update msi zip; do
    began=$SECONDS
    "test_$package"
    nothing_roams "$package"
    rm -rf "${data:?}"
    printf '%s: %d s\n' "$package" $((SECONDS - began))
done
wineserver -k
printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
