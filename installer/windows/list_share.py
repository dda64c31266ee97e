#!/usr/bin/env python3
"""list_share.py STAGE: the shipped files below STAGE/share, as the MSI lists them.

A component is known by its GUID for as long as its file stands in that place: it is worked out from
the path, so that it is the same in each version.
"""

import hashlib
import sys
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

OURS = uuid.UUID("02cba150-9a8c-431e-a4c4-2c5b430e854a")


def id_of(kind: str, path: str) -> str:
    return kind + hashlib.sha256(path.encode()).hexdigest()[:24]


def list_folder(stage: Path, folder: Path, components: list[str], indent: str) -> None:
    for path in sorted(folder.iterdir()):
        name = path.relative_to(stage).as_posix()
        if path.is_dir():
            print(f'{indent}<Directory Id="{id_of("D", name)}" Name={quoteattr(path.name)}>')
            list_folder(stage, path, components, indent + "  ")
            print(f"{indent}</Directory>")
            continue
        components.append(id_of("C", name))
        guid = str(uuid.uuid5(OURS, name)).upper()
        print(f'{indent}<Component Id="{components[-1]}" Guid="{guid}" Win64="yes">')
        print(f'{indent}  <File Id="{id_of("F", name)}" Name={quoteattr(path.name)} '
              f'Source={quoteattr("stage/" + name)} KeyPath="yes"/>')
        print(f"{indent}</Component>")


def main() -> None:
    stage = Path(sys.argv[1])
    components: list[str] = []
    print('<?xml version="1.0" encoding="utf-8"?>')
    print('<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">')
    print('  <Fragment>\n    <DirectoryRef Id="SHARE">')
    list_folder(stage, stage / "share", components, "      ")
    print('    </DirectoryRef>\n  </Fragment>\n  <Fragment>\n    <ComponentGroup Id="Share">')
    for component in components:
        print(f'      <ComponentRef Id="{component}"/>')
    print("    </ComponentGroup>\n  </Fragment>\n</Wix>")


main()
