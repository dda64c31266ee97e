"""Writes every sheet of a workbook as one CSV file, as a person would copy it: xlsx_as_csv.py XLSX CSV

Days become ISO dates; headings of the second sheet and later ones are left out.
"""

import csv
import datetime
import re
import sys
import zipfile
from xml.etree import ElementTree

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def text(cell, day_styles):
    if cell.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(SPACE + "t"))
    value = float(cell.find(SPACE + "v").text)
    if int(cell.get("s", "0")) in day_styles:
        return (datetime.date(1899, 12, 30) + datetime.timedelta(days=value)).isoformat()
    return str(int(value)) if value.is_integer() else f"{value:.6f}"


with zipfile.ZipFile(sys.argv[1]) as book, open(
    sys.argv[2], "w", encoding="utf-8", newline=""
) as out:
    styles = ElementTree.fromstring(book.read("xl/styles.xml")).find(SPACE + "cellXfs")
    days = {i for i, style in enumerate(styles) if int(style.get("numFmtId")) >= 164}
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    names = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    for sheet, name in enumerate(sorted(names)):
        rows = list(ElementTree.fromstring(book.read(name)).iter(SPACE + "row"))
        width = len(rows[0])
        for row in rows[1 if sheet else 0 :]:
            cells = [""] * width
            for cell in row:
                cells[column(cell.get("r"))] = text(cell, days)
            writer.writerow(cells)
