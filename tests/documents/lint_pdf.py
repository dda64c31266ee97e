#!/usr/bin/python3
"""lint_pdf.py FILE...: our own check that PDFs are accessible. Says each fault in a line; 0 when
there is none.

The rules are those of PDF/UA-1 (ISO 14289-1) that our writer could break, each a function below
whose name is the rule's. A file that cannot be read at all is a fault as well.
"""

import re
import sys
from unicodedata import bidirectional

import pikepdf
from pikepdf import Array, Dictionary, Name

TEXT_TAGS = {"/H1", "/H2", "/P", "/LBody", "/TH", "/TD"}
CONTENT_TAGS = TEXT_TAGS | {"/Figure"}
PARENTS = {  # what may stand in what
    "/Document": {"/StructTreeRoot"},
    "/H1": {"/Document"},
    "/H2": {"/Document"},
    "/P": {"/Document"},
    "/Figure": {"/Document"},
    "/L": {"/Document"},
    "/LI": {"/L"},
    "/LBody": {"/LI"},
    "/Table": {"/Document"},
    "/TR": {"/Table"},
    "/TH": {"/TR"},
    "/TD": {"/TR"},
}
SHOWS_TEXT = {"Tj", "TJ", "'", '"'}
PAINTS = SHOWS_TEXT | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"}


class Element:
    """One element of the structure tree."""

    def __init__(self, dictionary, parent):
        self.dictionary = dictionary
        self.parent = parent  # the dictionary above it
        self.tag = str(dictionary.get("/S", ""))
        self.children = []
        self.content = []  # (page's object number, content id)


class Shown:
    """One operator that puts something on a page."""

    def __init__(self, operator, operands, font, marks):
        self.operator = operator
        self.operands = operands
        self.font = font
        self.marks = marks  # the marked content round it, from outside: (tag, content id or None)

    def ids(self):
        return [number for _, number in self.marks if number is not None]

    def is_artifact(self):
        return any(tag == "/Artifact" for tag, _ in self.marks)


class Document:
    """What the rules look at."""

    def __init__(self, path):
        self.pdf = pikepdf.open(path)
        self.root = self.pdf.Root
        self.metadata = self.pdf.open_metadata()
        self.pages = {page.obj.objgen: page for page in self.pdf.pages}
        self.shown = {objgen: list(shown_on(page)) for objgen, page in self.pages.items()}
        self.tree = self.root.get("/StructTreeRoot")
        self.elements = []  # in the order they are read
        self.loops = []
        if self.tree is not None:
            self._read(self.tree, self.tree.get("/K"), set(), None)

    def _read(self, parent, kid, seen, element):
        if kid is None:
            return
        if isinstance(kid, Array):
            for each in kid:
                self._read(parent, each, seen, element)
        elif isinstance(kid, int):
            page = parent.get("/Pg")
            element.content.append((page.objgen if page is not None else None, int(kid)))
        elif kid.objgen in seen:
            self.loops.append(kid)
        else:
            seen.add(kid.objgen)
            child = Element(kid, parent)
            if element is not None:
                element.children.append(child)
            self.elements.append(child)
            self._read(kid, kid.get("/K"), seen, child)


def shown_on(page):
    marks = []
    font = None
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        operands = instruction.operands
        if operator == "BMC":
            marks.append((str(operands[0]), None))
        elif operator == "BDC":
            number = operands[1].get("/MCID") if isinstance(operands[1], Dictionary) else None
            marks.append((str(operands[0]), None if number is None else int(number)))
        elif operator == "EMC":
            marks.pop()
        elif operator == "Tf":
            font = page.Resources.Font[operands[0]]
        elif operator in PAINTS:
            yield Shown(operator, operands, font, list(marks))
    if marks:
        raise ValueError("marked content without an end")


def title_is_shown(document):
    title = document.metadata.get("dc:title")
    if not title or title != str(document.pdf.docinfo.get("/Title", "")):
        yield "it has no title, or two that differ"
    if document.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "readers would show its file name instead of its title"


def language_is_named(document):
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", str(document.root.get("/Lang", ""))):
        yield "no language is given"


def says_what_it_is(document):
    if document.root.get("/MarkInfo", {}).get("/Marked") is not True or document.tree is None:
        yield "it is not tagged"
    if document.metadata.get("{http://www.aiim.org/pdfua/ns/id/}part") != "1":
        yield "it does not say that it is made for PDF/UA"


def figures_have_words(document):
    for element in document.elements:
        if element.tag == "/Figure" and not str(element.dictionary.get("/Alt", "")).strip():
            yield "a figure has no alternative text"


def figures_have_a_place(document):
    for element in document.elements:
        if element.tag == "/Figure":
            box = element.dictionary.get("/A", {}).get("/BBox")
            if box is None or box[0] >= box[2] or box[1] >= box[3]:
                yield "a figure does not say where it stands"


def all_is_tagged_or_artifact(document):
    for number, shown in enumerate(document.shown.values(), 1):
        for each in shown:
            if len(each.ids()) + each.is_artifact() != 1:
                yield (f"page {number}: {each.operator} stands in {len(each.ids())} tags"
                       + (" and in an artifact" if each.is_artifact() else ""))


def tree_and_pages_agree(document):
    in_tree = [where for element in document.elements for where in element.content]
    on_pages = {(page, number) for page, shown in document.shown.items()
                for each in shown for number in each.ids()}
    if len(in_tree) != len(set(in_tree)):
        yield "the tree names some content twice"
    for page, number in sorted(on_pages - set(in_tree)):
        yield f"content {number} of page object {page[0]} is in no element"
    for _, number in sorted(set(in_tree) - on_pages, key=str):
        yield f"an element has content {number}, which is on no page"
    tags = {(page, mark[1]): mark[0] for page, shown in document.shown.items()
            for each in shown for mark in each.marks if mark[1] is not None}
    for element in document.elements:
        for where in element.content:
            if tags.get(where, element.tag) != element.tag:
                yield (f"content {where[1]} is {tags[where]} on the page and {element.tag} in"
                       " the tree")


def pages_lead_to_the_tree(document):
    if document.tree is None:
        return
    numbers = document.tree.get("/ParentTree", {}).get("/Nums", Array())
    found = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    keys = [page.obj.get("/StructParents") for page in document.pages.values()]
    if None in keys or len(set(keys)) != len(keys):
        yield "a page has no number of its own in the parent tree"
        return
    for element in document.elements:
        for page, number in element.content:
            listed = found.get(keys[list(document.pages).index(page)], [])
            if number >= len(listed) or listed[number].objgen != element.dictionary.objgen:
                yield f"content {number} does not lead back to its element"


def tree_is_sane(document):
    for loop in document.loops:
        yield f"the element {loop.objgen[0]} is in the tree twice"
    for element in document.elements:
        above = str(element.parent.get("/S", element.parent.get("/Type", "")))
        if element.tag not in PARENTS:
            yield f"{element.tag or 'nothing'} is no tag of ours"
        elif above not in PARENTS[element.tag]:
            yield f"{element.tag} stands in {above}"
        up = element.dictionary.get("/P")
        if up is None or up.objgen != element.parent.objgen:
            yield f"{element.tag} does not point to its parent"
        if not element.children and not element.content:
            yield f"{element.tag} is empty"
        if element.content and element.tag not in CONTENT_TAGS:
            yield f"{element.tag} has content of its own"


def tables_have_headings(document):
    for element in document.elements:
        if element.tag == "/TH" and element.dictionary.get("/A", {}).get("/Scope") not in (
                Name.Row, Name.Column):
            yield "a heading of a table does not say of what"
        if element.tag == "/Table":
            if any(cell.tag != "/TH" for row in element.children[:1] for cell in row.children):
                yield "a table does not begin with its headings"
            if len({len(row.children) for row in element.children}) > 1:
                yield "the rows of a table have different numbers of cells"


def headings_begin_with_the_title(document):
    headings = [element.tag for element in document.elements if element.tag in ("/H1", "/H2")]
    if headings.count("/H1") != 1 or headings[0] != "/H1":
        yield "its headings do not begin with its one title"


def read_in_the_order_drawn(document):
    order = [where for element in document.elements for where in element.content]
    pages = list(document.pages)
    places = [(pages.index(page), number) for page, number in order if page in pages]
    if places != sorted(places):
        yield "the tree and the pages are in different orders"
    for number, shown in enumerate(document.shown.values(), 1):
        ids = [each.ids()[0] for each in shown if each.ids()]
        if ids != sorted(ids):
            yield f"page {number}: its content ids do not grow"
    for page in document.pages.values():
        if page.obj.get("/Tabs") != Name.S:
            yield "the Tab key does not follow the order of the tree"


def letters_can_be_read(document):
    maps = {}
    for number, shown in enumerate(document.shown.values(), 1):
        for each in shown:
            if each.operator in SHOWS_TEXT:
                known = maps.setdefault(each.font.objgen, unicode_map(each.font))
                for code in codes_in(each.operands):
                    text = known.get(code, "")
                    if not text or any(unreadable(letter) for letter in text):
                        yield f"page {number}: glyph {code} stands for no character"


def text_tags_have_text(document):
    with_text = {(page, number) for page, shown in document.shown.items() for each in shown
                 if each.operator in SHOWS_TEXT for number in each.ids()}
    for element in document.elements:
        if element.tag in TEXT_TAGS and element.content and not with_text & set(element.content):
            yield f"{element.tag} has no text"


def words_read_leftwards_are_in_order(document):
    """Letters stand on the page as they are seen; the order to read them in is in the tree."""
    leftwards = set()
    for page, shown in document.shown.items():
        for each in shown:
            if each.operator in SHOWS_TEXT:
                known = unicode_map(each.font)
                letters = "".join(known.get(code, "") for code in codes_in(each.operands))
                if any(bidirectional(letter) in ("R", "AL") for letter in letters):
                    leftwards.update((page, number) for number in each.ids())
    for element in document.elements:
        if leftwards & set(element.content) and not str(element.dictionary.get("/ActualText", "")):
            yield f"{element.tag} does not say in which order it is read"


def unicode_map(font):
    cmap = font.ToUnicode.read_bytes().decode("ascii") if "/ToUnicode" in font else ""
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be", "replace")
            for code, text in re.findall(r"^<(\w{4})> <(\w*)>$", cmap, re.MULTILINE)}


def codes_in(operands):
    parts = operands[0] if isinstance(operands[0], Array) else operands
    for part in parts:
        if isinstance(part, pikepdf.String):
            shown = bytes(part)
            yield from (int.from_bytes(shown[i:i + 2], "big") for i in range(0, len(shown), 2))


def unreadable(letter):
    """Nothing, private use, a byte order mark, or the sign for what could not be read."""
    return letter == "\0" or "\ue000" <= letter <= "\uf8ff" or letter in "\ufeff\ufffd\ufffe"


RULES = [title_is_shown, language_is_named, says_what_it_is, figures_have_words,
         figures_have_a_place, all_is_tagged_or_artifact, tree_and_pages_agree,
         pages_lead_to_the_tree, tree_is_sane, tables_have_headings, headings_begin_with_the_title,
         read_in_the_order_drawn, letters_can_be_read, text_tags_have_text,
         words_read_leftwards_are_in_order]


def faults_in(path):
    """(rule, what) for each fault."""
    try:
        document = Document(path)
    except (pikepdf.PdfError, ValueError, IndexError, KeyError, AttributeError) as error:
        return [("can_be_read", str(error))]
    return [(rule.__name__, what) for rule in RULES for what in rule(document)]


def main(paths):
    count = 0
    for path in paths:
        for rule, what in faults_in(path):
            print(f"{path}: {rule}: {what}")
            count += 1
    return 0 if paths and count == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
