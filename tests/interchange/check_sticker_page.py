#!/usr/bin/python3
"""check_sticker_page.py FILE: takes the worked example of resources/schemas/sticker.md apart with
nothing of ours, and has openssl look at its signature, which must not hold for another name or
another key. 1 when something is not as the page says.
"""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

import cbor2

# An Ed25519 public key as X.509 has it (RFC 8410): this, then the 32 bytes.
SPKI = bytes.fromhex("302a300506032b6570032100")


def openssl_accepts(key, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("key", "message", "signature")]
        for path, content in zip(paths, (SPKI + key, message, signature)):
            path.write_bytes(content)
        return subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0],
             "-rawin", "-in", paths[1], "-sigfile", paths[2]],
            capture_output=True, check=False).returncode == 0


def main(path):
    text = Path(path).read_text(encoding="utf-8")
    lines = text.splitlines()
    keys = [bytes.fromhex(line) for line in lines if line.startswith("    ") and len(line) == 68]
    assert len(keys) == 2, "two keys"
    blocks = [bytes.fromhex("".join(block.split())) for block in text.split("```")[1::2]]
    statement, to_be_signed = blocks
    link, = [line for line in lines if line.startswith("https://")]
    number = int(link.split("#")[1])
    assert number.to_bytes(len(statement) + 1, "big") == b"\x01" + statement, "the link"
    cose = cbor2.loads(statement)
    assert cose.tag == 18
    protected, unprotected, payload, signature = cose.value
    key_id = hashlib.blake2b(keys[0] + keys[1], digest_size=32).digest()[:8]
    assert cbor2.loads(protected) == {1: -8, 4: key_id}, "the key id"
    assert unprotected == {}
    assert cbor2.dumps(["Signature1", protected, b"", payload]) == to_be_signed
    for what in cbor2.loads(payload).values():
        assert not isinstance(what, str) or what in text, what
    assert openssl_accepts(keys[0], to_be_signed, signature), "the signature"
    changed = to_be_signed.replace(b"Central", b"Cantral")
    assert not openssl_accepts(keys[0], changed, signature), "another name"
    assert not openssl_accepts(keys[1], to_be_signed, signature), "another key"


if __name__ == "__main__":
    main(*sys.argv[1:])
