#!/usr/bin/env bash
# Signs the packages with a certificate made for it, and lets another program look at the signatures.
set -uo pipefail
here=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")" && pwd)

[[ $# -eq 3 && $1 != -* ]] || {
    echo "installer/windows/test_signing.sh BUILD OUT VERSION   As package.sh has them." >&2
    exit 2
}
out=$2
version=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# expect CODE WHAT COMMAND...
expect() {
    local wanted=$1 what=$2 code=0
    shift 2
    "$@" >"$work/log" 2>&1 || code=1
    if [[ $code -eq $wanted ]]; then
        passed=$((passed + 1))
        printf 'passed: %s\n' "$what"
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n' "$what"
        tail -n 15 "$work/log" | sed 's/^/    /'
    fi
}

verify() {
    osslsigncode verify -CAfile "$work/certificate.pem" -in "$1"
}

# The password has what a shell or a person's keyboard may spoil.
printf '%s' "a pa\$\$ wörd" >"$work/password"
openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj "/CN=Made for a test" \
    -addext "extendedKeyUsage=codeSigning" -keyout "$work/key.pem" -out "$work/certificate.pem" \
    2>/dev/null
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" \
    -passout "file:$work/password" -out "$work/certificate.p12"

export SAFE_PLACES_SIGN_PKCS12=$work/certificate.p12
export SAFE_PLACES_SIGN_PASSWORD_FILE=$work/password
expect 0 "packages are made and signed" "$here/package.sh" "$1" "$out" "$version"
unzip -q "$out/safe-places-desk-$version-portable.zip" -d "$work"
for file in "$out/safe-places-desk-$version"{-setup.exe,.msi} "$work/Safe Places Desk"/*.exe; do
    expect 0 "${file##*/} is signed" verify "$file"
done
cp "$out/safe-places-desk-$version-setup.exe" "$work/changed.exe"
printf 'x' | dd of="$work/changed.exe" bs=1 seek=300000 conv=notrunc status=none
expect 1 "a setup that was changed is no longer" verify "$work/changed.exe"

export SAFE_PLACES_SIGN_PASSWORD_FILE=$work/certificate.pem
expect 1 "with another password, nothing is packaged" "$here/package.sh" "$1" "$work/none"
expect 1 "there is no package then" compgen -G "$work/none/safe-places-desk-*"
printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
