#!/usr/bin/env bash
# Builds Safe Places Desk for Windows, and tests it and its packages under wine.
set -euo pipefail
cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../.."
# shellcheck source=.ci/debian.sh
source .ci/debian.sh
logs=build/check/windows
# shellcheck source=.ci/steps.sh
source .ci/steps.sh

usage() {
    cat <<'END'
installer/windows/check.sh         Installs what is missing, builds the libraries where they are not
                                   there yet, then the programs and their unit tests, and makes and
                                   tests the packages. They are left in build/installer.
installer/windows/check.sh --full  All of it, and the packages are made a second time and compared.
installer/windows/check.sh --help  This text.

SAFE_PLACES_WINDEPS     The folder for the libraries, outside this one: they take minutes to build,
                        and are used again.
SAFE_PLACES_UPDATE_KEY  Whose updates the programs take; else they take none.
END
}

build=build/windows
out=build/installer
export WINDEPS=${SAFE_PLACES_WINDEPS:-${XDG_CACHE_HOME:-$HOME/.cache}/safe-places-desk-windeps}
version=$(sed -n 's/^project(SafePlacesDesk VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
next=${version%.*}.$((${version##*.} + 1)) # what an upgrade is tested with
older=0.0.1                                # what an update is tested with

scripts() {
    shellcheck -x installer/windows/*.sh installer/windows/lld/collect2
}

# build_programs [SETTING...]: settings of an earlier build are forgotten.
build_programs() {
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 \
        -DCMAKE_TOOLCHAIN_FILE="$PWD/installer/windows/toolchain-mingw64.cmake" \
        -DSAFEPLACES_WERROR=ON -DSAFEPLACES_TESTS=ON -DSAFEPLACES_UNITE=ON \
        -DSAFEPLACES_UNITE_TESTS=ON -UCMAKE_PROJECT_INCLUDE \
        -DSAFE_PLACES_UPDATE_KEY="${SAFE_PLACES_UPDATE_KEY-}" "$@" &&
        cmake --build "$build" --target safe-places-desk safe-places bare_frame
}

# An older program, which takes the updates of a publisher who is thrown away. It is built in the folder
# of those that people get, so that only what knows version and key is compiled twice; and before them,
# so that nothing of it can be left there.
older_program() {
    local to=$logs/older key
    rm -rf "$to"
    mkdir -p "$to"
    printf 'set(PROJECT_VERSION %s)\n' "$older" >"$to/version.cmake"
    key=$(installer/sign-update new-key "$to/publisher.key") &&
        build_programs "$key" -DCMAKE_PROJECT_INCLUDE="$PWD/$to/version.cmake" &&
        installer/windows/package.sh "$build" "$to" "$older"
}

# Each program is one line of ctest, and says itself how many cases it ran.
unit_tests() {
    local results=$PWD/$logs/ctest.xml among all bad
    local layers=(domain content shipped storage documents interchange app cli gui)
    among=$(IFS='|' && printf '%s' "${layers[*]}")
    rm -f "$results"
    cmake --build "$build" --target "${layers[@]/#/test_}" || return 1
    tests/display ctest --test-dir "$build" -R "^($among)$" -j "$(nproc)" --no-tests=error \
        --output-on-failure --timeout 1200 --output-junit "$results" || true
    [[ -s $results ]] || return 1 # the display, wine or ctest did not start
    all=$(grep -c '<testcase ' "$results" || true)
    bad=$((all - $(grep -c '<testcase .* status="run"' "$results" || true)))
    [[ $bad -gt 0 ]] || sed -n 's/.*Running \([0-9]*\) test cases.*/\1/p' "$results" |
        awk '{ cases += $1 } END { for (i = 1; i <= cases; ++i) print "passed: test " i }'
    seq -f 'FAILED: program of tests %.0f' "$bad"
}

same_packages() {
    local file
    installer/windows/package.sh "$build" "$logs/again" || return 1
    for file in "$out"/safe-places-desk-"$version"{-setup.exe,.msi,-portable.zip}; do
        cmp "$file" "$logs/again/${file##*/}" || return 1
    done
}

# What a shop downloads over a slow line.
setup_is_small() {
    local size
    size=$(stat -c %s "$out/safe-places-desk-$version-setup.exe")
    say "The setup has $size bytes."
    [[ $size -le $((12 * 1024 * 1024)) ]]
}

# How the window starts, beside the least that one can be. The last line says.
start_ratio() {
    installer/windows/start_ratio.sh "$out/safe-places-desk-$version-portable.zip" \
        "$build/tests/bench/bare_frame.exe"
}

everything() {
    mkdir -p "$out"
    rm -rf "$logs/packages" "$out"/safe-places-desk-*{-setup.exe,.msi,-portable.zip}
    step "Scripts for Windows" scripts || true
    step "Libraries for Windows" installer/windows/deps.sh "$WINDEPS" || return 0
    step "An older program for Windows" older_program || true
    step "Programs for Windows" build_programs || return 0
    counted "The unit tests, under wine" unit_tests
    step "Packages for Windows" installer/windows/package.sh "$build" "$out" || return 0
    step "A setup of at most 12 MB" setup_is_small || true
    ! step "Start beside a bare window" start_ratio ||
        tail -n 1 "$logs/Start-beside-a-bare-window.log"
    # The upgrade is one to signed packages.
    counted "Signed packages" installer/windows/test_signing.sh "$build" "$logs/packages" "$next"
    cp "$out/safe-places-desk-$version"{-setup.exe,.msi,-portable.zip} "$logs/packages/"
    cp "$logs/older/safe-places-desk-$older-setup.exe" "$logs/older/publisher.key" "$logs/packages/" || true
    counted "The packages, installed under wine" \
        installer/windows/test.sh "$logs/packages" "$version" "$next" "$older"
    [[ $1 != full ]] || step "The same packages a second time" same_packages || true
}

case ${1-} in
"" | --full) ;;
--help | -h)
    usage
    exit
    ;;
*)
    say "This script does not know \"$1\"." >&2
    usage >&2
    exit 2
    ;;
esac

install_packages "${build_packages[@]}" "${windows_packages[@]}"
mkdir -p "$logs"
everything "${1:+full}"
totals
