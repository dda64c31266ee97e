#!/usr/bin/env python3
"""man.py PROGRAM VERSION DATE: the man page of `safe-places`, of what its own --help says."""

import re
import subprocess
import sys

FOOTER = "Nothing is sent anywhere: the program works offline."


def help_of(program, words):
    answer = subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True)
    return answer.stdout.splitlines()


def entries(lines, title):
    """[(what, about)] below a title such as "Options:"."""
    found = []
    below = False
    for line in lines:
        if re.match(r"\S", line) or not line:
            below = line == title if line else below
        elif below:
            what, _, about = line.strip().partition("  ")
            found.append((what, about.strip()))
    return found


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def heads_and_tails(lines):
    """The sentence above "Usage:", and those below the last list but for the program's footer."""
    usage = next(number for number, line in enumerate(lines) if line.startswith("Usage:"))
    tail = [line for line in lines[usage + 1:]
            if line and not line.startswith(" ") and not line.endswith(":") and line != FOOTER]
    return " ".join(lines[:usage]), tail


def page_of_command(program, words):
    lines = help_of(program, words)
    below = entries(lines, "Subcommands:")
    if below:
        for name, _ in below:
            yield from page_of_command(program, [*words, name])
        return
    about, tail = heads_and_tails(lines)
    places = [(what.split()[0] + (" ..." if "..." in what else ""), text)
              for what, text in entries(lines, "Positionals:")]  # "DIR TEXT" is DIR
    options = [(what, text) for what, text in entries(lines, "Options:") if "--help" not in what]
    yield ".SS " + roff(" ".join(["safe-places", *words, *(what for what, _ in places)]))
    yield roff(about)
    for what, text in [*places, *options]:
        name, _, value = what.partition(" ")
        yield f'.TP\n.BI "{roff(name)} " "{roff(value)}"\n{roff(text)}'
    for line in tail:
        yield ".PP"
        yield roff(line)


def main(program, version, date):
    top = help_of(program, [])
    about, _ = heads_and_tails(top)
    print(f'.TH SAFE\\-PLACES 1 "{date}" "Safe Places Desk {version}" "User Commands"')
    print(".SH NAME\nsafe\\-places \\- check, try out and look into what a Safe Places scheme uses")
    print(".SH SYNOPSIS\n.B safe\\-places\n.I COMMAND\n[\\fIOPTION\\fR ...] [\\fIFILE\\fR ...]")
    print(f".SH DESCRIPTION\n{roff(about)}\n.PP\n{roff(FOOTER)}\n.PP")
    print("Each command has a\n.B \\-\\-help\nof its own, which says the same as this page.")
    print(".SH COMMANDS")
    for name, _ in entries(top, "Subcommands:"):
        print("\n".join(page_of_command(program, [name])))
    print(".SH EXIT STATUS\n0 when it is done; 1 when it could not be done or was not understood, "
          "or when what was\nlooked at has a fault: a sentence says which.\n"
          "What\n.B verify\nreturns stands there.")
    print(".SH SEE ALSO\n.BR safe\\-places\\-desk (1)")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
