"""Posters with ReportLab, for poster_speed: the same page, whose layout it is given.

    reportlab_posters.py LAYOUT FONTS DOCUMENTS [FILE]

Prints milliseconds of CPU for each document. FILE takes the first, to compare by eye.
"""

import io
import json
import sys
import time

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PT_PER_MM = 72 / 25.4
# Only our first four faces, the weights of one Latin typeface, are in the words.
WEIGHTS = ["400Regular", "500Medium", "700Bold", "800ExtraBold"]


def trace(path, steps, height):
    for name, *numbers in steps:
        points = [number * PT_PER_MM for number in numbers]
        points[1::2] = [height - y for y in points[1::2]]
        if name == "m":
            path.moveTo(*points)
        elif name == "l":
            path.lineTo(*points)
        elif name == "c":
            path.curveTo(*points)
        else:
            path.close()


def draw(canvas, mark, height, number):
    if "text" in mark:
        canvas.setFillColorRGB(*mark["colour"])
        canvas.setFont(WEIGHTS[mark["face"]], mark["size"])
        words = mark["text"].replace("Bakery 0", f"Bakery {number}")
        canvas.drawString(mark["x"] * PT_PER_MM, height - mark["y"] * PT_PER_MM, words)
        return
    path = canvas.beginPath()
    trace(path, mark["path"], height)
    if "fill" in mark:
        canvas.setFillColorRGB(*mark["fill"])
    if "stroke" in mark:
        canvas.setStrokeColorRGB(*mark["stroke"])
        canvas.setLineWidth(mark["width"] * PT_PER_MM)
    canvas.drawPath(path, stroke=int("stroke" in mark), fill=int("fill" in mark))


def document(layout, number):
    out = io.BytesIO()
    size = (layout["width"] * PT_PER_MM, layout["height"] * PT_PER_MM)
    canvas = Canvas(out, pagesize=size, pageCompression=1)
    canvas.setTitle(f"Poster {number}")
    for mark in layout["marks"]:
        draw(canvas, mark, size[1], number)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        layout = json.load(file)
    for weight in WEIGHTS:
        pdfmetrics.registerFont(
            TTFont(weight, f"{sys.argv[2]}/AtkinsonHyperlegibleNext_{weight}.ttf"))
    documents = int(sys.argv[3])
    begin = time.process_time()
    made = [document(layout, number) for number in range(documents)]
    print((time.process_time() - begin) * 1e3 / documents)
    if len(sys.argv) > 4:
        with open(sys.argv[4], "wb") as file:
            file.write(made[0])


main()
