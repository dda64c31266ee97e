"""Holds every catalogue in resources/translations against the sentences in the program.

What a venue sees on the way from its home screen to a printed poster has to be translated whole; the
rest may stand in English. Run from anywhere; needs xgettext, msgfmt and msgattrib.
"""

import ast
import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Home, registration, learning, help and print, with what they stand on.
WHOLE_WORDS = """
    answers_words backup_words computer_words council_words course_offer_words course_words
    dates drill_words group_paper_words health_words home_cards home_words issue_words led_words
    lists no_room_words numbers people_words pin_words print_room_words print_words program_words
    quiz_sheet_words quiz_words reasons record_words refresher_words refusal_words saving
    scenario_words start_words update_words use_log_words venue_state_words
""".split()
WHOLE_SCREENS = """
    answer_area answers_screen backup_chooser backups_screen brought_back_view council_screen
    courses_screen desk_frame form_entries form_screen front_screen help_screen home_screen
    hours_entry language_entry led_group_screen led_questions_screen led_slides_screen
    lesson_screen outside_window people_list_view people_screen person_view pins print_screen
    privacy_view problems program_frame questions_screen quick_leave quiz_screen
    read_aloud_button reading_parts records_screen refused_view scenario_screen start_screen
    suitability_screen trouble_screen update_panel update_screen use_log_screen
    controls/answer_options controls/app_header controls/entry controls/filter_chip
    controls/pairs_to_match controls/slide_view controls/steps_to_order
""".split()
WHOLE = [f"src/app/words/{name}.cpp" for name in WHOLE_WORDS] + [
    f"src/gui/{name}.cpp" for name in WHOLE_SCREENS
]

HOW = "Run resources/translations/update, then translate it."


def run(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def sentences_in(files: list[str]) -> dict[str, list[str]]:
    """The English of each file, by msgid: [one] or [one, many]."""
    pot = run(
        "xgettext", "--from-code=UTF-8", "--language=C++", "-k", "-ktr", "-ktrn:1,2", "-kcounted:1,2",
        "--force-po", "--output=-", *files,
    )
    return {one: english for one, english, _ in entries_of(pot)}


def entries_of(po: str):
    """(msgid, [English forms], [translated forms]) of each entry but the header."""
    for block in po.split("\n\n"):
        texts: dict[str, str] = {}
        key = ""
        for line in block.splitlines():
            start = re.match(r'(msgid_plural|msgid|msgstr(?:\[\d\])?) (".*)', line)
            if start:
                key = start[1]
                texts[key] = ast.literal_eval(start[2])
            elif line.startswith('"'):
                texts[key] += ast.literal_eval(line)
        if texts.get("msgid"):
            english = [texts[name] for name in ("msgid", "msgid_plural") if name in texts]
            yield texts["msgid"], english, [
                text for name, text in texts.items() if name.startswith("msgstr")
            ]


def slots(text: str) -> set[str]:
    return set(re.findall(r"\{[1-9]\}", text))


def hidden_sentences() -> list[str]:
    """Calls whose sentence xgettext cannot see, save in the helper that is called `counted`."""
    return [
        f"{file}: write the sentence where tr() is called: {call}"
        for file in WHOLE
        for call in re.findall(r"\btrn?\(\s*[^\"\s].*", (ROOT / file).read_text())
        if not call.startswith("trn(one, many")
    ]


def faults_of(catalogue: pathlib.Path) -> list[str]:
    name = str(catalogue.relative_to(ROOT))
    run("msgfmt", "--check", "--output-file=/dev/null", name)
    faults = []
    translated = {}
    for one, english, forms in entries_of(run("msgattrib", "--no-obsolete", "--no-fuzzy", name)):
        if not all(forms):
            continue
        translated[one] = forms
        for form in forms:
            if not any(slots(form) == slots(text) for text in english):
                faults.append(f"{name}: other {{1}} than in “{one}”: “{form}”")
    known = sentences_in(
        [str(file.relative_to(ROOT)) for file in sorted((ROOT / "src").rglob("*.cpp"))]
    )
    for one, _, _ in entries_of(run("msgattrib", "--no-obsolete", name)):
        if one not in known:
            faults.append(f"{name}: no sentence of the program any more: “{one}”")
    for file in WHOLE:
        faults += [
            f"{name}: {file}: not translated, or fuzzy: “{one}”"
            for one in sentences_in([file])
            if one not in translated
        ]
    return faults


def main() -> int:
    catalogues = sorted((ROOT / "resources" / "translations").glob("*.po"))
    if not catalogues:
        print("there is no catalogue")
        return 1
    faults = hidden_sentences()
    faults += [fault for catalogue in catalogues for fault in faults_of(catalogue)]
    names = tomllib.loads((ROOT / "resources" / "languages" / "names.toml").read_text("utf-8"))
    if names.keys() != {"en"} | {catalogue.stem for catalogue in catalogues}:
        faults.append("resources/languages/names.toml names other languages than there are")
    for fault in faults:
        print(fault)
    if faults:
        print(HOW)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
