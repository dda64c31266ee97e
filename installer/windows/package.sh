#!/usr/bin/env bash
# Makes the three packages for Windows of what was built.
set -euo pipefail
here=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")" && pwd)
root=$(realpath "$here/../..")
export LC_ALL=C.UTF-8 TZ=UTC
cross=x86_64-w64-mingw32

usage() {
    cat <<'END'
installer/windows/package.sh BUILD OUT [VERSION]

Makes setup.exe (for one account), .msi (for all of them) and portable.zip in the folder OUT, of the
programs in the folder BUILD. VERSION: another one than that of the project, to test an upgrade.

SAFE_PLACES_SIGN_PKCS12          A certificate with its key, as a PKCS #12 file: programs and packages
                                 are signed with it.
SAFE_PLACES_SIGN_PASSWORD_FILE   The file that holds its password.
SAFE_PLACES_SIGN_TIMESTAMP       The address of a time-stamping service. Without one, the signature
                                 ends with the certificate.
SOURCE_DATE_EPOCH                The time of all files; else that of the newest commit.
END
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

[[ $# -ge 2 && $# -le 3 && $1 != -* ]] || {
    usage >&2
    exit 2
}
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=${3:-$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || stop "The version is \"$version\", not three numbers."
time=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH=$time
name=safe-places-desk-$version
icon=$(find "$build" -name safe-places-desk.ico -print -quit)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/stage

# Nothing but these may be needed: each of them is part of Windows 10.
of_windows='advapi32|bcrypt|comctl32|comdlg32|crypt32|gdi32|gdiplus|imm32|kernel32|msimg32|msvcrt|ole32'
of_windows+='|oleacc|oleaut32|rpcrt4|shell32|shlwapi|user32|uxtheme|version|winmm|ws2_32|winspool'

check_imports() {
    local program foreign
    for program in "$stage"/*.exe; do
        foreign=$($cross-objdump -p "$program" | sed -n 's/.*DLL Name: //p' |
            grep -vixE "($of_windows)\.(dll|drv)" || true)
        [[ -z $foreign ]] || stop "${program##*/} needs what is not part of Windows: $foreign"
    done
}

# sign FILE: where there is a certificate. The setup calls it too, for the program that removes.
cat >"$work/sign" <<'END'
#!/usr/bin/env bash
set -euo pipefail
stamp=()
[[ -z ${SAFE_PLACES_SIGN_TIMESTAMP-} ]] || stamp=(-ts "$SAFE_PLACES_SIGN_TIMESTAMP")
osslsigncode sign -pkcs12 "$SAFE_PLACES_SIGN_PKCS12" -readpass "$SAFE_PLACES_SIGN_PASSWORD_FILE" \
    -h sha256 -n "Safe Places Desk" "${stamp[@]}" -in "$1" -out "$1.signed" >&2
mv "$1.signed" "$1"
END
chmod +x "$work/sign"
sign() {
    [[ -z ${SAFE_PLACES_SIGN_PKCS12-} ]] || "$work/sign" "$1"
}

# The terms of each part that is linked in: all of them ask that they go along.
add_licences() {
    local libraries package
    libraries=$(sed -n 's/^WINDEPS:PATH=//p' "$build/CMakeCache.txt")
    mkdir -p "$stage/share/licences"
    cp "$libraries"/licences/*.txt "$stage/share/licences/" || stop "The licences are not there."
    while read -r package _; do
        [[ -s $stage/share/licences/$package.txt ]] || stop "The licence of $package is not there."
    done < <(grep -v '^#' "$here/deps.lock")
}

# What goes into each package, all of one time.
stage_files() {
    cmake --install "$build" --prefix "$stage" --strip >/dev/null
    cp "$root/LICENSE" "$stage/LICENSE.txt"
    add_licences
    [[ -z $(find "$stage" -name '*[! -~]*' -print -quit) ]] ||
        stop "A shipped file has a name that the setup's list cannot hold."
    check_imports
    for program in "$stage"/*.exe; do
        sign "$program"
    done
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage" -type f -exec chmod 644 {} +
    find "$stage" -exec touch -h -d "@$time" {} +
}

# What the setup installs, in an order that does not depend on the disk; and what it removes again:
# each file, then the folders that are empty after that.
list_files() {
    local folder
    (
        cd "$stage"
        find . -mindepth 1 ! -type d -printf '%P\r\n' | sort
        find share -mindepth 1 -type d -printf 'share/%P/\r\n' | sort -r
    ) | tr / "\\\\" >"$work/files.txt"
    touch -d "@$time" "$work/files.txt"
    # shellcheck disable=SC2016 # $INSTDIR is the setup's
    {
        find "$stage" -type d -printf '%P\n' | sort | while read -r folder; do
            printf 'SetOutPath "$INSTDIR\\%s"\n' "${folder//\//\\}"
            find "$stage/$folder" -maxdepth 1 -type f -printf 'File "%p"\n' | sort
        done
        printf 'SetOutPath "$INSTDIR\\share"\nFile "%s"\n' "$work/files.txt"
    } >"$work/files.nsh"
}

# The picture at the side of the setup's first page and its last: twice as large as it asks for, so
# that it is sharp on a dense screen.
draw_side() {
    rsvg-convert -w 192 -h 192 -o "$work/mark.png" "$root/resources/icons/safe-places-desk.svg"
    convert -size 328x628 xc:'#0B4A57' "$work/mark.png" -gravity north -geometry +0+80 -composite \
        "BMP3:$work/side.bmp"
    touch -d "@$time" "$work/side.bmp"
}

make_setup() {
    local defines=(-DVERSION="$version" -DFILES="$work/files.nsh" -DOUT="$out/$name-setup.exe"
        -DICON="$icon" -DSIDE="$work/side.bmp"
        -DKILOBYTES="$(du -sk --apparent-size "$stage" | cut -f 1)")
    [[ -z ${SAFE_PLACES_SIGN_PKCS12-} ]] || defines+=(-DSIGN="$work/sign")
    # Only what a setup installed takes updates: the .msi has no such ending.
    ! grep -q '^SAFE_PLACES_UPDATE_KEY:STRING=.' "$build/CMakeCache.txt" || defines+=(-DUPDATES)
    list_files
    draw_side
    makensis -V2 -WX -NOCD "${defines[@]}" "$here/setup.nsi"
    sign "$out/$name-setup.exe"
}

# at_its_time COMMAND...: what it writes the time of now into is the same each time.
at_its_time() {
    LD_PRELOAD=$(dpkg -L libfaketime | grep '/libfaketime.so.1$') \
        FAKETIME=$(date -u -d "@$time" '+%F %T') "$@"
}

# wixl finds files only below the folder that it runs in. What it cannot write is set afterwards:
# the programs' versions, by which Windows knows which of two is newer.
make_msi() {
    local msi=$out/$name.msi id
    cp "$here/setup.wxs" "$work/"
    cp "$icon" "$work/"
    python3 -B "$here/list_share.py" "$stage" >"$work/share.wxs"
    rm -f "$msi"
    (
        cd "$work"
        at_its_time wixl -a x64 -D VERSION="$version" -D PRODUCT="$(guid "version $version")" -o "$msi" setup.wxs share.wxs
    )
    for id in Desk Command; do
        at_its_time msibuild "$msi" -q "UPDATE \`File\` SET \`Version\`='$version.0', \`Language\`='2057' \
WHERE \`File\`='$id'"
    done
    at_its_time msibuild "$msi" -s "Safe Places Desk $version" "The Safe Places Desk authors" "x64;2057" \
        "{$(guid "package $(cd "$stage" && find . -type f -exec sha256sum {} + | sort -k 2 | sha256sum)")}"
    sign "$msi"
}

# guid TEXT: the same for the same text.
guid() {
    python3 -c 'import sys, uuid
print(str(uuid.uuid5(uuid.UUID("a9a01f2a-bcc2-4db3-beeb-814a7e97c401"), sys.argv[1])).upper())' "$1"
}

make_zip() {
    local folder="$work/Safe Places Desk"
    cp -a "$stage" "$folder"
    sed 's/$/\r/' "$here/portable.txt" >"$folder/portable.txt"
    find "$folder" -exec touch -h -d "@$time" {} +
    rm -f "$out/$name-portable.zip"
    (
        cd "$work"
        find "Safe Places Desk" -type f | sort | zip -q -9 -X -D "$out/$name-portable.zip" -@
    )
}

stage_files
make_setup & # beside the others: it compresses as well as it can, which takes longest
setup=$!
make_msi
make_zip
wait "$setup"
cd "$out"
find . -maxdepth 1 -type f -name '*safe-places-desk*' -printf '%f\0' | sort -z |
    xargs -0 sha256sum >SHA256SUMS
for file in "$name-setup.exe" "$name.msi" "$name-portable.zip"; do
    printf '%s: %s bytes\n' "$file" "$(stat -c %s "$file")"
done
