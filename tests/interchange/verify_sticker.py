#!/usr/bin/python3
"""verify_sticker.py PUBLIC_KEY_IN_HEX FILE: checks a sticker as anybody could who has the council's
public key and RFC 9052, with nothing of ours: prints its fields, one a line; 1 when it is not good.
"""

import sys
from datetime import date, timedelta
from uuid import UUID

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def main(key, path):
    with open(path, "rb") as file:
        cose = cbor2.loads(file.read())
    assert cose.tag == 18, "not COSE_Sign1"
    protected, unprotected, payload, signature = cose.value
    assert unprotected == {}
    assert cbor2.loads(protected)[1] == -8, "not EdDSA"
    signed = cbor2.dumps(["Signature1", protected, b"", payload])
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, signed)
    except InvalidSignature:
        sys.exit("not signed by that key")
    fields = cbor2.loads(payload)
    fields[1] = UUID(bytes=fields[1])
    for label in (6, 7):
        fields[label] = date(1970, 1, 1) + timedelta(days=fields[label])
    for label in sorted(fields):
        print(fields[label])


if __name__ == "__main__":
    main(*sys.argv[1:])
