#!/usr/bin/python3
"""lint_pdf_faults.py FILE: plants faults in a good PDF that has a figure, a list, a table and some Urdu, and
says which of them lint_pdf.py misses. 0 when it finds all."""

import sys
import tempfile
from pathlib import Path

import pikepdf
from pikepdf import Array, Name

from lint_pdf import RULES, faults_in

FAULTS = []


def fault(rule):
    """The function plants a fault that the rule of that name has to find."""
    def add(plant):
        FAULTS.append((rule, plant))
        return plant
    return add


def elements(pdf):
    return pdf.Root.StructTreeRoot.K.K


def first(pdf, tag):
    return next(element for element in elements(pdf) if element.S == tag)


def add_content(pdf, before, after):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(before + page.Contents.read_bytes() + after)


@fault("title_is_shown")
def the_file_name_is_shown(pdf):
    del pdf.Root.ViewerPreferences.DisplayDocTitle


@fault("title_is_shown")
def the_two_titles_differ(pdf):
    pdf.docinfo.Title = "Another"


@fault("language_is_named")
def no_language(pdf):
    del pdf.Root.Lang


@fault("says_what_it_is")
def not_marked(pdf):
    del pdf.Root.MarkInfo


@fault("says_what_it_is")
def not_for_pdf_ua(pdf):
    old = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(old.replace(b"<pdfuaid:part>1<", b"<pdfuaid:part>7<"))


@fault("figures_have_words")
def a_figure_without_words(pdf):
    del first(pdf, Name.Figure).Alt


@fault("figures_have_words")
def a_figure_with_blank_words(pdf):
    first(pdf, Name.Figure).Alt = "  "


@fault("figures_have_a_place")
def a_figure_nowhere(pdf):
    del first(pdf, Name.Figure).A


@fault("tables_have_headings")
def a_heading_of_nothing(pdf):
    del first(pdf, Name.Table).K[0].K[0].A


@fault("tables_have_headings")
def a_table_without_headings(pdf):
    del first(pdf, Name.Table).K[0]


@fault("tables_have_headings")
def a_row_without_its_last_cell(pdf):
    del first(pdf, Name.Table).K[1].K[1]


@fault("all_is_tagged_or_artifact")
def a_rectangle_outside_everything(pdf):
    add_content(pdf, b"", b"\n0 0 9 9 re f")


@fault("all_is_tagged_or_artifact")
def a_page_that_is_all_artifact(pdf):
    add_content(pdf, b"/Artifact BMC\n", b"\nEMC")


@fault("tree_and_pages_agree")
def content_in_no_element(pdf):
    add_content(pdf, b"", b"\n/P <</MCID 99>> BDC 0 0 9 9 re f EMC")


@fault("tree_and_pages_agree")
def an_element_for_content_that_is_not_there(pdf):
    first(pdf, Name.P).K = 99


@fault("tree_and_pages_agree")
def a_paragraph_that_is_a_heading_on_the_page(pdf):
    first(pdf, Name.P).S = Name.H2


@fault("pages_lead_to_the_tree")
def two_entries_change_places(pdf):
    listed = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    listed[0], listed[1] = listed[1], listed[0]


@fault("pages_lead_to_the_tree")
def a_page_without_its_number(pdf):
    del pdf.pages[0].StructParents


@fault("tree_is_sane")
def an_element_in_itself(pdf):
    first(pdf, Name.P).K = Array([first(pdf, Name.P)])


@fault("tree_is_sane")
def an_element_with_another_parent(pdf):
    first(pdf, Name.P).P = first(pdf, Name.H1)


@fault("tree_is_sane")
def a_tag_of_our_own_making(pdf):
    first(pdf, Name.P).S = Name.Wisdom


@fault("tree_is_sane")
def a_list_item_outside_a_list(pdf):
    first(pdf, Name.L).S = Name.P


@fault("tree_is_sane")
def an_empty_element(pdf):
    del first(pdf, Name.P).K


@fault("headings_begin_with_the_title")
def no_title_on_the_page(pdf):
    first(pdf, Name.H1).S = Name.H2


@fault("read_in_the_order_drawn")
def the_tree_upside_down(pdf):
    pdf.Root.StructTreeRoot.K.K = Array(reversed(list(elements(pdf))))


@fault("read_in_the_order_drawn")
def no_order_for_the_tab_key(pdf):
    del pdf.pages[0].Tabs


@fault("letters_can_be_read")
def a_font_without_its_map(pdf):
    del pdf.pages[0].Resources.Font.F1.ToUnicode


@fault("text_tags_have_text")
def a_paragraph_that_is_a_picture(pdf):
    first(pdf, Name.Figure).S = Name.P


@fault("words_read_leftwards_are_in_order")
def urdu_without_its_order(pdf):
    for element in elements(pdf):
        if "/ActualText" in element:
            del element.ActualText


@fault("can_be_read")
def marked_content_without_an_end(pdf):
    add_content(pdf, b"", b"\n/Artifact <<>> BDC")


def main(good):
    said = [f"without a fault: {each}" for each in faults_in(good)]
    with tempfile.TemporaryDirectory() as folder:
        for rule, plant in FAULTS:
            bad = Path(folder) / "bad.pdf"
            with pikepdf.open(good) as pdf:
                plant(pdf)
                pdf.save(bad)
            if rule not in {found for found, _ in faults_in(bad)}:
                said.append(f"{plant.__name__}: {rule} does not find it")
    untried = {rule.__name__ for rule in RULES} - {rule for rule, _ in FAULTS}
    said += [f"no fault is planted for {rule}" for rule in sorted(untried)]
    for line in said:
        print(line)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
