#!/usr/bin/env bash
# Builds for Windows, from Debian's sources, the libraries that the program is linked with.
set -euo pipefail
here=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")" && pwd)

usage() {
    cat <<'END'
installer/windows/deps.sh FOLDER   Fills the folder with libraries for 64-bit Windows. Does nothing
                                   when it already holds what the files beside this script ask for.
                                   The folder cannot be moved afterwards.
END
}

[[ $# -eq 1 && $1 != -* ]] || {
    usage >&2
    exit 2
}
mkdir -p "$1"
prefix=$(realpath "$1")
ours=$prefix/made-by-deps.sh # a folder that holds it may be emptied
[[ -z $(ls -A "$prefix") || -e $ours ]] || {
    printf '%s holds other things: name an empty folder.\n' "$prefix" >&2
    exit 1
}
cross=x86_64-w64-mingw32

stamp=$({
    cat "$here"/{deps.lock,deps.sh,wx-options.txt,toolchain-mingw64.cmake}
    dpkg-query -W -f '${Package} ${Version}\n' g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev \
        libz-mingw-w64-dev libboost1.74-dev libcli11-dev libtomlplusplus-dev nlohmann-json3-dev
    printf '%s\n' "$prefix"
} | sha256sum | cut -c1-16)
if [[ $(cat "$prefix/stamp" 2>/dev/null) == "$stamp" ]]; then
    printf 'The libraries for Windows are there already (%s).\n' "$stamp"
    exit
fi

work=$(mktemp -d)
beside= # the job that builds wx
trap '[[ -z $beside ]] || pkill -P "$beside" || true; rm -rf "$work"' EXIT
find "$prefix" -mindepth 1 -delete
mkdir -p "$prefix"/{lib/pkgconfig,include,share/cmake,licences} "$work"/{apt/parts,lists/partial,cache/archives/partial,src}
touch "$ours"

# Where this machine gets Debian from.
mirror() {
    # shellcheck disable=SC2016 # they are apt's to fill in
    apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' |
        sed -n 's/^bookworm //p' | sort -u
}

# Through package lists of our own: the machine's settings stay as they are, and nobody needs to be
# root.
fetch() {
    local suite package version parts licence only=()
    for suite in bookworm trixie forky; do
        printf '%s\n' "Types: deb-src" "URIs: $(mirror)" "Suites: $suite" "Components: main" \
            "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg" \
            >"$work/apt/parts/$suite.sources"
    done
    apt=(apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt/parts"
        -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=)
    "${apt[@]}" update
    cd "$work/src"
    while read -r package version suite parts licence; do
        only=()
        [[ $parts == all ]] || only=(--tar-only)
        "${apt[@]}" "${only[@]}" source "$package=$version" >>../fetch.log 2>&1 || {
            tail -n 5 ../fetch.log
            printf '%s %s of %s could not be had.\n' "$package" "$version" "$suite" >&2
            exit 1
        }
        [[ $parts == all ]] || tar xf "${package}"_*.orig.tar.*
        printf '%s\t%s\t%s\n' "$package" "$version" "$licence" >>"$prefix/parts.tsv"
    done < <(grep -v '^#' "$here/deps.lock")
}

# What is linked in goes with its terms to whoever gets the program.
licences() {
    local package version parts folder terms
    while read -r package version _ parts _; do
        folder=$(find . -mindepth 1 -maxdepth 1 -type d -iname "*$package-*" | head -n 1)
        terms=$folder/debian/copyright
        [[ $parts == all ]] ||
            terms=$(find "$folder" -maxdepth 1 \( -iname 'licen[cs]e*' -o -iname 'readme*' \) |
                LC_ALL=C sort | head -n 1)
        cp "$terms" "$prefix/licences/$package.txt"
    done < <(grep -v '^#' "$here/deps.lock")
    while read -r package licence; do
        cp "/usr/share/doc/$package/copyright" "$prefix/licences/$package.txt"
        version=$(dpkg-query -W -f '${Version}' "$package")
        printf '%s\t%s\t%s\n' "$package" "$version" "$licence" >>"$prefix/parts.tsv"
    done <<'END'
libz-mingw-w64-dev Zlib
libcli11-dev BSD-3-Clause
libtomlplusplus-dev MIT
nlohmann-json3-dev MIT
mingw-w64-x86-64-dev ZPL-2.1 AND MIT AND LicenseRef-public-domain
gcc-mingw-w64-base GPL-3.0-or-later WITH GCC-exception-3.1
END
}

# part NAME COMMAND...: one library. Says how long it took; shows the end of its log when it fails.
# Not in an if: bash would let the command go on after its mistakes.
part() {
    local name=$1 start=$SECONDS failed
    shift
    set +e
    (set -e && cd "$work/src" && "$@") >"$work/$name.log" 2>&1
    failed=$?
    set -e
    if [[ $failed -ne 0 ]]; then
        tail -n 30 "$work/$name.log"
        printf '%s could not be built.\n' "$name" >&2
        exit 1
    fi
    printf '%s: %d s\n' "$name" $((SECONDS - start))
}

# with_cmake SOURCE OPTION...
with_cmake() {
    local source=$1 build=$work/build-${1%-\*}
    shift
    # shellcheck disable=SC2086 # the name of the folder is a pattern
    WINDEPS=$prefix cmake -S $source -B "$build" -G Ninja -Wno-dev \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain-mingw64.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_C_FLAGS_RELEASE="-O2 -DNDEBUG" -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
        -DBUILD_SHARED_LIBS=OFF -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
    ninja -C "$build"
    ninja -C "$build" install # which of libcbor builds nothing itself
}

# with_configure SOURCE FOLDER OPTION...: of it, only that folder is built.
with_configure() {
    local source=$1 folder=$2
    shift 2
    # shellcheck disable=SC2086 # the name of the folder is a pattern
    cd $source
    [[ -e configure ]] || autoreconf -fi
    ./configure --host=$cross --prefix="$prefix" --disable-shared --enable-static \
        CC=$cross-gcc-posix CXX=$cross-g++-posix CFLAGS=-O2 CXXFLAGS=-O2 "$@"
    make -C "$folder" -j "$(nproc)" install
}

# archive LIBRARY SOURCE...: for those that bring no build of their own, or too much of it.
archive() {
    local library=$1 source objects=()
    shift
    for source in "$@"; do
        case $source in
        *.c) $cross-gcc-posix -O2 -c "$source" -o "${source##*/}.o" ;;
        *) $cross-g++-posix -O2 -std=c++17 -c "$source" -o "${source##*/}.o" ;;
        esac
        objects+=("${source##*/}.o")
    done
    $cross-gcc-ar-posix rcs "$prefix/lib/lib$library.a" "${objects[@]}"
}

# describe NAME VERSION LIBS [FOLDER]: what pkg-config says of it.
describe() {
    cat >"$prefix/lib/pkgconfig/$1.pc" <<END
Name: $1
Description: $1 for Windows
Version: $2
Libs: -L$prefix/lib $3
Cflags: -I$prefix/include${4:+/$4}
END
}

# What is nothing but headers is Debian's own; of zlib there is a build for Windows.
headers() {
    cp -r /usr/include/{CLI,toml++,nlohmann} "$prefix/include/"
    cp -r /usr/share/cmake/nlohmann_json "$prefix/share/cmake/"
    ln -s /usr/include/boost "$prefix/include/boost"
    # Static alone: with an import library beside it, a link may pick the DLL.
    cp "/usr/$cross/lib/libz.a" "$prefix/lib/"
    cp "/usr/$cross/include/"{zlib,zconf}.h "$prefix/include/"
    describe zlib 1.2.13 -lz
}

sqlite() {
    cd sqlite3-*
    ./configure --disable-tcl
    make sqlite3.c
    $cross-gcc-posix -O2 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_DQS=0 \
        -DSQLITE_OMIT_LOAD_EXTENSION -c sqlite3.c -o sqlite3.o
    $cross-gcc-ar-posix rcs "$prefix/lib/libsqlite3.a" sqlite3.o
    cp sqlite3.h "$prefix/include/"
    describe sqlite3 3.40.1 -lsqlite3
}

qrcodegen() {
    cd QR-Code-generator-*/cpp
    archive qrcodegencpp qrcodegen.cpp
    mkdir -p "$prefix/include/qrcodegen"
    cp qrcodegen.hpp "$prefix/include/qrcodegen/"
    describe qrcodegencpp 1.8.0 -lqrcodegencpp
}

quirc() {
    cd ./*quirc-*/lib
    archive quirc decode.c identify.c quirc.c version_db.c
    cp quirc.h "$prefix/include/"
    describe quirc 1.2 -lquirc
}

harfbuzz() {
    with_cmake 'harfbuzz-*' -DHB_BUILD_SUBSET=ON -DHB_HAVE_GLIB=OFF -DHB_BUILD_UTILS=OFF
    # As a shared library it has its own of what stands in the first one too; linked in, once will do.
    $cross-gcc-ar-posix d "$prefix/lib/libharfbuzz-subset.a" \
        hb-{number,ot-cff1-table,ot-cff2-table,static}.cc.obj
    describe harfbuzz 6.0.0 -lharfbuzz harfbuzz
    describe harfbuzz-subset 6.0.0 "-lharfbuzz-subset -lharfbuzz" harfbuzz
}

# By itself it opens a file, when MinGW compiles it, only by letters of the account's code page.
xlsxwriter() {
    sed -i '/^#ifdef __MINGW32__$/,/^#endif$/d' libxlsxwriter-*/src/{packager,utility}.c
    sed -i '/minizip\/zip.c/,/endif/s/if(MSVC)/if(WIN32)/' libxlsxwriter-*/CMakeLists.txt
    with_cmake 'libxlsxwriter-*' -DZLIB_ROOT="$prefix"
    describe xlsxwriter 1.1.4 "-lxlsxwriter -lz"
}

utf8proc() {
    with_cmake 'utf8proc-*'
    describe libutf8proc 2.8.0 -lutf8proc
}

libcbor() {
    with_cmake 'libcbor-*' -DWITH_EXAMPLES=OFF
    describe libcbor 0.10.2 -lcbor
}

fribidi() {
    with_configure 'fribidi-*' . --disable-deprecated
    describe fribidi 1.0.8 -lfribidi fribidi
}

# Of it, MinGW compiles the way that opens files by letters of the account's code page alone.
hunspell() {
    sed -i '/^void myopen/,/^}/{s/ && defined(_MSC_VER)//
        s/strncmp(.*) == 0/true/;s/_wfullpath(.*) != NULL/true/;s/open(buff2/open(buff/}' \
        hunspell-*/src/hunspell/csutil.cxx
    with_configure 'hunspell-*' src/hunspell --disable-nls --without-ui
    describe hunspell 1.7.1 -lhunspell-1.7 hunspell
}

wx() {
    local options
    mapfile -t options <"$here/wx-options.txt"
    with_cmake 'wxwidgets3.2-*' "${options[@]}" -DZLIB_ROOT="$prefix"
}

printf 'Fetching the sources of the libraries for Windows.\n'
part fetch fetch
part licences licences
part headers headers
part libpng with_cmake 'libpng1.6-*' -DPNG_SHARED=OFF -DPNG_TESTS=OFF -DPNG_EXECUTABLES=OFF
# wx takes as long as all the others: beside them.
part wx wx &
beside=$!
part libsodium with_configure 'libsodium-*' .
part fribidi fribidi
part hunspell hunspell
part sqlite sqlite
part libjpeg with_cmake 'libjpeg-turbo-*' -DENABLE_SHARED=OFF -DWITH_SIMD=OFF -DWITH_TURBOJPEG=OFF
part libharu with_cmake 'libharu-*' -DLIBHPDF_SHARED=NO -DLIBHPDF_STATIC=YES
part cmark with_cmake 'cmark-*' -DCMARK_SHARED=OFF -DCMARK_STATIC=ON -DCMARK_TESTS=OFF
part harfbuzz harfbuzz
part pugixml with_cmake 'pugixml-*'
part utf8proc utf8proc
part xlsxwriter xlsxwriter
part libcbor libcbor
part qrcodegen qrcodegen
part quirc quirc
wait "$beside" || exit 1
beside=
printf '%s\n' "$stamp" >"$prefix/stamp"
printf 'The libraries for Windows are built (%s).\n' "$stamp"
