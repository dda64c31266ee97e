# What all packages say of themselves. To be sourced by bash.
# shellcheck shell=bash
# shellcheck disable=SC2034 # used by the scripts that source this file

facts_root=$(dirname "$(dirname "$(realpath "${BASH_SOURCE[0]}")")")
# The one version number: that of CMakeLists.txt.
version=$(sed -n 's/^project(SafePlacesDesk VERSION \([0-9.]*\).*/\1/p' "$facts_root/CMakeLists.txt")
# Where the project is at home, which its publisher says; nothing is asked for there.
home=${SAFE_PLACES_HOME:-https://example.org/safe-places-desk}
# The time of every file in a package, so that the same source makes the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$facts_root" log -1 --format=%ct 2>/dev/null ||
    stat -c %Y "$facts_root/CMakeLists.txt")}
export SOURCE_DATE_EPOCH
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
