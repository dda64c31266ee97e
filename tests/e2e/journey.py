"""The shop owner's whole journey in the real window: first start, registration, staff, lesson, a
failed and a passed quiz, records, poster and sticker. Driven by role and name, as assistive
technology does.

    journey.py PROGRAM FOLDER      FOLDER takes pictures of the screens and the saved documents
"""

import contextlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

from atspi import Window, fold, names_of, own_name, wait_until
from audit import findings
from both_desks import meet_the_council

PEOPLE = ["Ada Example", "Ben Sample"]
LATER_COURSES = [
    "Communicating well",
    "Hate crime",
    "Safeguarding and confidentiality",
    "Violence against women and girls",
]
PIN = "2468"


class Journey:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.window = Window([program])
        self.pictures = 0

    # ---- small steps ----

    def look(self, name):
        """Keeps a picture of the screen, and lets nothing pass that a screen reader cannot say."""
        found = findings(self.window)
        assert not found, f"{name}: " + "; ".join(found)
        self.pictures += 1
        self.window.screenshot(self.folder / f"{self.pictures:02}-{name}.png")

    def answer(self, question, option):
        """Chooses a radio button in the group of that question."""
        self.window.choose(option, inside=self.window.find("panel", question))

    def save_as(self, path):
        """The system's own window for saving."""
        window = self.window
        window.find("file chooser", re.compile("."))
        window.type("Name:", str(path))
        window.press("Save")
        wait_until(path.exists, f"{path} saved")
        window.wait_gone("file chooser")

    def say_what_is_on_screen(self):
        return "\n".join(self.window.words())


def register(journey):
    window = journey.window
    window.wait_for("Welcome to Safe Places Desk")
    journey.look("welcome")
    window.press("Register a new venue")
    window.press("Start: is your venue suitable?")
    check_suitability(journey)
    read_privacy_notice(journey)
    fill_in_form(journey)
    sign(journey)


def check_suitability(journey):
    window = journey.window
    window.wait_for("Can your venue be a Safe Place?")
    window.press("See the result")
    window.wait_for(re.compile("questions to answer"))
    journey.look("suitability-missing")
    questions = [
        "Are you open to the public?",
        "Do you have public liability insurance that is live today?",
        "Is there a safe, calm place where somebody can sit and wait?",
        "Is there a phone that staff can use to call for help?",
        "Will somebody who has done the training be on duty whenever you are open?",
        "Do the owner, the manager and any head office agree to join?",
        "Will you take part in a short check every year?",
        "Can somebody who uses a wheelchair get in?",
    ]
    for question in questions:
        journey.answer(question, "Yes")
    journey.answer(questions[1], "No")
    window.press("See the result")
    window.wait_for("Your action plan")
    journey.look("action-plan")
    window.press("Save the plan as PDF")
    journey.save_as(journey.folder / "action-plan.pdf")
    window.press("Answer again")
    journey.answer(questions[1], "Yes")
    window.press("See the result")
    window.wait_for("Your venue looks suitable")
    journey.look("suitable")
    window.press("Go on to the form")


def read_privacy_notice(journey):
    window = journey.window
    window.wait_for("Before you write down names")
    journey.look("privacy")
    window.type("Manager PIN", PIN)
    window.type("The same PIN again", PIN)
    window.press("I have read this, set the PIN")
    window.wait_for("Write down your recovery code")
    journey.look("recovery-code")
    window.press("I have written it down")


def fill_in_form(journey):
    window = journey.window
    window.wait_for("Your organisation")
    window.type("Name of your venue", "Tŷ Gŵyl Corner Bakery")
    window.choose("Cafe or restaurant", of="What kind of venue are you?")
    journey.answer("Are you part of a chain?", "No")
    journey.look("organisation")
    window.press("Save and continue")
    fill_in_premises(journey)
    fill_in_hours(journey)
    window = journey.window  # a new one since the kill
    window.wait_for("Access and facilities")
    window.tick("A seat")
    window.tick("Drinking water")
    journey.look("facilities")
    window.press("Save and continue")
    fill_in_people(journey)
    fill_in_suitability(journey)
    window.wait_for("Materials")
    window.press("Save and continue")
    tick_declarations(journey)


def fill_in_premises(journey):
    window = journey.window
    window.wait_for("Your premises")
    window.wait_for("Tŷ Gŵyl Corner Bakery")  # in the header, as soon as it is known
    window.type("Building and street", "Unit 3, Example Arcade")
    window.type("Town or city", "Southampton")
    window.type("Postcode", "S014 7LY")
    window.type("Public phone", "+44 (0)1632-960123")
    # The program is killed in the middle of a page: all that was typed is there again.
    window.kill()
    journey.window = window = Window([journey.program])
    window.press("Open the manager's rooms")
    window.type("Manager PIN", PIN)
    window.press("Go on")
    window.press("Go on with the form")
    window.wait_for("Your premises")
    assert window.text_of("Building and street") == "Unit 3, Example Arcade"
    assert window.text_of("Postcode") == "S014 7LY"
    window.press("Save and continue")
    window.wait_for(re.compile("There is 1 thing to fix"))
    journey.look("premises-to-fix")
    window.press("Use SO14 7LY")
    window.press("Save and continue")


def fill_in_hours(journey):
    window = journey.window
    window.wait_for("Opening hours")
    window.choose("Open at these times", of="Monday")
    window.type("Monday opens", "9am")
    window.type("Monday closes", "1 am")
    window.press("Use Monday's hours for every day")
    wait_until(lambda: window.text_of("Friday closes") == "1 am", "Friday's hours")
    window.choose("Closed", of="Sunday")
    window.choose("Open 24 hours", of="Saturday")
    journey.look("hours")
    window.press("Save and continue")


def fill_in_people(journey):
    window = journey.window
    window.wait_for("People")
    window.type("Scheme lead: name", PEOPLE[0])
    window.type("Scheme lead: job title", "Owner")
    window.type("Scheme lead: work email", "ada@example.org")
    window.type("Scheme lead: work phone", "07700 900123")
    window.type("How many staff and volunteers meet the public?", "2")
    window.type("How many are on duty at the quietest time?", "1")
    window.type("When does somebody work alone?", "Weekdays from 17:00 to 18:00")
    journey.look("people")
    window.press("Save and continue")


def fill_in_suitability(journey):
    window = journey.window
    window.wait_for("Suitability")
    window.type("When does the insurance end?", "31 12 2099")
    journey.answer(
        "Have your staff had basic safeguarding training (level 1)?",
        "Yes, everybody who meets the public",
    )
    journey.answer("Do you agree to a suitability check by the council?", "Yes")
    journey.look("suitability")
    window.press("Save and continue")


def tick_declarations(journey):
    window = journey.window
    window.wait_for("Declarations")
    for box in window.all_of("check box"):
        box.do_action(0)
    window.type("Your name", PEOPLE[0])
    window.type("Your role at the venue", "Owner")
    today = subprocess.run(["date", "+%d %m %Y"], capture_output=True, text=True, check=True)
    window.type("Today's date", today.stdout.strip())
    journey.look("declarations")
    window.press("Save and continue")


def sign(journey):
    window = journey.window
    window.wait_for("Check your answers")
    window.find("push button", "Change opening hours")
    journey.look("answers")
    window.press("Sign the registration")
    window.wait_for(re.compile("The registration is signed"))
    window.press("See what comes next")


def add_staff(journey):
    window = journey.window
    window.press("Add your staff")
    for place, name in enumerate(PEOPLE):
        window.press("Add somebody")
        window.type("Name", name)
        if place:
            window.choose("Staff: welcomes people who ask for help")
        journey.look(f"add-{place}")
        window.press("Save")
        window.wait_for(f"Added {name}.")
    journey.look("staff")
    window.press("Undo")
    window.wait_for("Undone.")
    window.press("Add somebody")
    window.type("Name", PEOPLE[1])
    window.choose("Staff: welcomes people who ask for help")
    window.press("Save")
    window.press("Home")


def cannot_print_yet(journey):
    window = journey.window
    window.wait_for(re.compile("need to pass"))
    journey.look("home-training")
    window.press("Open the print room")
    window.wait_for("Print room")
    journey.look("print-locked")
    assert not window.is_there("push button", "Save as PDF"), "a sticker before the training"
    window.press("Home")


def train(journey):
    window = journey.window
    window.press("Go to training")
    window.wait_for("Who is here?")
    journey.look("front")
    pass_course(journey, PEOPLE[0], "Being a Safe Place", read_all=True, fail_first=True)
    pass_course(journey, PEOPLE[0], "Running a Safe Place")
    pass_course(journey, PEOPLE[1], "Being a Safe Place")


def pass_course(journey, name, course, read_all=False, fail_first=False):
    window = journey.window
    window.wait_for("Who is here?")
    window.choose_row(re.compile(name))
    window.press("Start learning")
    window.wait_for(f"Hello, {name}")
    journey.look(f"courses-{len(name)}-{len(course)}")
    window.press("Start", inside=window.find("grouping", course))
    read_lesson(journey, course, read_all)
    if fail_first:
        take_quiz(journey, course, right=False)
        window.press("Take a new quiz")
    take_quiz(journey, course, right=True)
    window.press("Go on")
    window.wait_for(f"Hello, {name}")
    if fail_first:
        practise(journey, course)
    window.press("I am done")


def is_focused(window, name):
    element = window.focused()
    return element is not None and name in names_of(element)


def practise(journey, course):
    """A few steps through the story of a course, back, and on where one was."""
    window = journey.window
    card = window.find("grouping", course)
    window.press("Practise: A man at closing time", inside=card)
    window.wait_for("A man at closing time", roles="heading")
    journey.look("scenario")
    window.press("Take his arm and lead him to a chair")
    window.wait_for("He pulls away", roles="heading")
    wait_until(lambda: is_focused(window, "He pulls away"), "the new passage focused")
    window.press("Back")
    window.wait_for("A man at closing time", roles="heading")
    window.press("Stop work, say your name and show that you are glad to help")
    window.wait_for("A warm welcome", roles="heading")
    window.tick("Easy Read")
    window.wait_for(re.compile("You speak slowly. .Can I stay"), roles="text")
    window.press("Stop for now")
    window.press("Go on practising: A man at closing time")
    window.wait_for("A warm welcome", roles="heading")
    window.tick("Easy Read", on=False)
    journey.look("scenario-again")
    window.press("Stop for now")


def read_lesson(journey, course, read_all):
    window = journey.window
    window.wait_for(re.compile("^Page 1 of"))
    if read_all:
        journey.look("lesson")
        window.press("Next page")
        window.wait_for(re.compile("^Page 2 of"))
        window.press("Stop for now")
        window.press("Go on with page 2", inside=window.find("grouping", course))
        window.wait_for(re.compile("^Page 2 of"))
    pages = int(re.search(r"of (\d+)", fold(page_words(window))).group(1))
    here = int(re.search(r"Page (\d+)", fold(page_words(window))).group(1))
    for page in range(here + 1, pages + 1):
        window.press("Next page")
        window.wait_for(re.compile(f"^Page {page} of"))
    window.press("Take the quiz")


def page_words(window):
    return window.wait_for(re.compile(r"^Page \d+ of")).get_name()


def right_answers(journey, course):
    """From the course's own question bank: question text to the texts of the right options, or to
    the list of steps."""
    folder = Path(__file__).parents[2] / "courses" / course.lower().replace(" ", "-")
    source = (folder / "quiz.gift").read_text(encoding="utf-8")
    answers = {}
    for stem, body in re.findall(r"::[^:]*::((?:[^{\\]|\\.)*)\{((?:[^}\\]|\\.)*)\}", source):
        question = fold(re.sub(r"\\(.)", r"\1", stem))
        steps = re.findall(r"=\d+ -> (.*)", body)
        if steps:
            answers[question] = steps  # in their order
        elif body.strip().startswith(("TRUE", "T ", "T#")):
            answers[question] = {"True"}
        elif body.strip().startswith(("FALSE", "F ", "F#")):
            answers[question] = {"False"}
        else:
            options = re.findall(r"(?:^|\s)([=~])(%-?[\d.]+%)?((?:[^#\\]|\\.)*)#", body)
            answers[question] = {
                fold(re.sub(r"\\(.)", r"\1", text))
                for mark, share, text in options
                if mark == "=" or (share and not share.startswith("%-"))
            }
    return answers


def asked(window, answers):
    headings = [fold(e.get_name()) for e in window.all_of("heading")]
    return next((heading for heading in headings if heading in answers), None)


def answer_question(window, wanted, right):
    if isinstance(wanted, list):
        put_in_order(window, wanted if right else wanted[::-1])
        return
    for option in window.all_of(("radio button", "check box")):
        if own_name(option) == "Easy Read":  # the switch below the question
            continue
        if (own_name(option) in wanted) == right:
            option.do_action(0)
            if option.get_role_name() == "radio button":
                break


def put_in_order(window, steps):
    """Each step in turn goes up, place by place, to where it should stand."""
    for place, step in enumerate(steps, 1):
        for now in range(place_of(window, step), place, -1):
            window.press(f"Up: {step}")
            wait_until(lambda goal=now - 1: place_of(window, step) == goal, f"{step!r} move up")


def place_of(window, step):
    up = window.find("push button", f"Up: {step}")
    return int(re.search(r"step (\d+)", up.get_description()).group(1))


def take_quiz(journey, course, right):
    window = journey.window
    answers = right_answers(journey, course)
    for number in range(1, 7):
        window.wait_for(re.compile(f"^Question {number} of 6"))
        question = wait_until(lambda: asked(window, answers), f"question {number}")
        answer_question(window, answers[question], right)
        if number == 1:
            journey.look("question")
        window.press("Check my answer")
        window.wait_for(re.compile("^That is right[.]" if right else "No harm done"))
        if number == 1:
            journey.look("explained")
        if number == 1 and not right:
            window.press("Read this page again")
            window.press("Back to the quiz")
            window.wait_for(re.compile("^Question 2 of 6"))
            continue
        window.press("Next question" if number < 6 else "See the result")
    window.wait_for("Well done. You have passed." if right else re.compile("that is fine"))
    journey.look("passed" if right else "not-passed")


def open_manager(journey):
    window = journey.window
    window.press("Open the manager's rooms")
    window.type("Manager PIN", "9999")
    window.press("Go on")
    window.wait_for("This is not the PIN. Try again.")
    window.type("Manager PIN", PIN)
    journey.look("pin")
    window.press("Go on")


def look_at_help(journey):
    window = journey.window
    window.press("Help numbers and this computer")
    window.wait_for("Numbers to ring")
    journey.look("help")
    window.press("Back to home")


def open_another_venue(journey):
    """The list of venues, and back into this one: past its PIN. The program is a newer one by then,
    which asks for six courses; the gate that was open stays open."""
    window = journey.window
    window.press("Open another venue")
    window.wait_for("Which venue?")
    journey.look("venues")
    remember_two_courses()
    window.press("Open this venue")
    window.press("Open the manager's rooms")
    window.type("Manager PIN", PIN)
    window.press("Go on")
    window.wait_for(re.compile("^New: Communicating well"))
    journey.look("home-new-courses")


def remember_two_courses():
    """What a program that asked for two courses has noted. So the signs can be printed before all are passed."""
    [path] = Path(os.environ["XDG_DATA_HOME"]).glob("safe-places-desk/*/venue.db")
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE setting SET value = ? WHERE key = 'gate.named'",
                         ("being-a-safe-place -\nrunning-a-safe-place -\n",))


def look_at_records(journey):
    window = journey.window
    window.press("Completion records")
    window.wait_for(re.compile("^3 "))
    journey.look("records")
    window.choose("Running a Safe Place", of="Course")
    window.wait_for(re.compile("^1 of 3"))
    window.press("Save these for a spreadsheet (CSV)")
    path = journey.folder / "completions.csv"
    journey.save_as(path)
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 2 and PEOPLE[0] in rows[1], rows
    window.press("Home")


def print_signs(journey):
    window = journey.window
    window.press("Open the print room")
    window.wait_for("Print room")
    for row, name in [(re.compile("Poster"), "poster"), (re.compile("sticker"), "sticker"),
                      (re.compile("Staff-room"), "staff-room"),
                      (re.compile("Certificates"), "certificate"),
                      (re.compile("Registration"), "registration")]:
        window.choose_row(row)
        window.wait_for(row, roles="heading")
        journey.look(f"print-{name}")
        window.press("Save as PDF")
        path = journey.folder / f"{name}.pdf"
        journey.save_as(path)
        window.wait_for(re.compile(f"Saved {name}.pdf"))
        check_pdf(path)
    for name in ("poster", "sticker"):
        words = pdf_words(journey.folder / f"{name}.pdf")
        assert "Provisional" in words and "Not yet checked by the council" in words, words
        assert "Tŷ Gŵyl Corner Bakery" in words, words
    window.press("Home")
    window.wait_for(re.compile("provisional until"))
    journey.look("home-printed")


def check_pdf(path):
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Tagged:\s+yes", info) and re.search(r"Title:\s+\S", info), info


def pdf_words(path):
    done = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True)
    return fold(done.stdout)


def start_twice(journey):
    """A second start gives its file to the open window, which shows it when somebody wants to."""
    subprocess.run([journey.program], check=True, timeout=20)
    subprocess.run([journey.program, journey.folder / "a venue.spmove"], check=True, timeout=20)
    journey.window.wait_for(re.compile("You opened “a venue.spmove”"))
    journey.look("second-start")


def pass_the_rest(journey):
    """The courses that a council asks of a venue that is new to it."""
    journey.window.kill()
    journey.window = Window([journey.program])
    for name in PEOPLE:
        for course in LATER_COURSES:
            pass_course(journey, name, course)


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    journey = Journey(program, folder)
    try:
        for step in (register, add_staff, cannot_print_yet, train, open_manager, look_at_help,
                     open_another_venue, look_at_records, print_signs, start_twice,
                     pass_the_rest, meet_the_council):
            step(journey)
            print(f"ok  {step.__name__}", flush=True)
    except Exception:
        journey.window.screenshot(folder / "where-it-stopped.png")
        print(journey.say_what_is_on_screen())
        raise
    finally:
        journey.window.kill()


if __name__ == "__main__":
    main()
