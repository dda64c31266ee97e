# What ./run and ./check share: the packages of Debian 12 that they need, and how they get them.
# To be sourced by bash.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }
stop() {
    say "$*" >&2
    exit 1
}

# To build the two programs and to run them.
# shellcheck disable=SC2034 # used by the scripts that source this file
build_packages=(
    g++ cmake ninja-build pkg-config ccache gettext
    libwxgtk3.2-dev libgtk-3-dev wx3.2-i18n adwaita-icon-theme librsvg2-common
    libcmark-dev cmark # the program too: the library's CMake file asks for it
    libtomlplusplus-dev libpugixml-dev libhunspell-dev hunspell-en-gb
    libhpdf-dev libharfbuzz-dev libfribidi-dev zlib1g-dev libpng-dev libjpeg-dev
    libqrcodegencpp-dev libzxing-dev
    libsodium-dev libsqlite3-dev libutf8proc-dev libcli11-dev libxlsxwriter-dev
    nlohmann-json3-dev libcbor-dev
    espeak-ng # reads aloud where the desktop has no voice of its own
)

# To test them.
# shellcheck disable=SC2034
check_packages=(
    clang clang-format clang-tidy libclang-rt-14-dev libboost-test-dev shellcheck strace
    xvfb xauth openbox xdotool imagemagick fonts-cantarell
    dbus dbus-x11 at-spi2-core gir1.2-atspi-2.0 python3-gi
    orca speech-dispatcher speech-dispatcher-audio-plugins libfaketime # to hear the window
    zbar-tools openssl chromium # to read codes, check signatures, and open the page that does both
    qpdf poppler-utils python3-pikepdf python3-jsonschema
    python3-cryptography python3-cbor2 python3-numpy
    python3-reportlab # posters by another hand, for tests/bench
    default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java # for Preflight
)

# To build and test the packages for Windows.
# shellcheck disable=SC2034
windows_packages=(
    g++-mingw-w64-x86-64-posix libz-mingw-w64-dev
    libboost1.74-dev lld # for the tests
    autoconf automake libtool tcl dpkg-dev patch xz-utils # for the libraries' own builds
    icoutils librsvg2-bin imagemagick # the icon, and the setup's picture
    nsis wixl msitools zip unzip procps osslsigncode openssl python3-minimal libfaketime
    python3-cryptography # to sign an update
    wine wine64 xvfb xauth openbox xdotool x11-utils dbus python3 git shellcheck
)

# To make the packages that people install, and to test them.
# shellcheck disable=SC2034
installer_packages=(
    debhelper dpkg-dev lintian man-db makeself patchelf xz-utils librsvg2-bin
    desktop-file-utils appstream shared-mime-info libglib2.0-bin flatpak-builder
)

# install_packages NAME...: installs those that are missing. Needs the network only then.
install_packages() {
    local installed missing
    command -v dpkg-query >/dev/null ||
        stop "This script gets what it needs from Debian 12, and this system is not a Debian."
    # "name yes"; a name that dpkg does not know is no line at all.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p' || true)
    mapfile -t missing < <(printf '%s\n' "$@" | grep -vxF -e "$installed" || true)
    [[ ${#missing[@]} -gt 0 ]] || return 0

    local as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null ||
            stop "Packages are missing, and only root can install them: run this as root," \
                "or install sudo. Missing: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing Debian packages that are missing (${#missing[@]}): ${missing[*]}"
    if ! "${as_root[@]}" apt-get -qq update || ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >/dev/null; then
        stop "Debian could not install them. Is this computer online, and is it Debian 12?"
    fi
}
