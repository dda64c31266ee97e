"""The statistics of a quiz's questions, by numpy: one line "question name value" each.

    item_statistics.py MARKS.csv

MARKS.csv: a heading, a row of the least and one of the most marks, then a row for each attempt.
Source: docs.moodle.org/dev, "Quiz statistics calculations".
"""

import csv
import sys

import numpy as np

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = np.array([[float(cell) for cell in row] for row in list(csv.reader(file))[1:]])
least, most, marks = rows[0], rows[1], rows[2:]
attempts, questions = marks.shape
total = marks.sum(axis=1)
z = 1.959963984540054

with_total = np.array([np.cov(marks[:, q], total, ddof=1)[0, 1] for q in range(questions)])
weights = np.where(with_total >= 0, np.sqrt(np.abs(with_total)), np.nan)
weights = 100 * weights / np.nansum(weights)

for q in range(questions):
    mark = marks[:, q]
    rest = total - mark
    width = most[q] - least[q]
    share = (mark.mean() - least[q]) / width
    correlation = np.corrcoef(mark, rest)[0, 1]
    efficiency = (
        np.cov(mark, rest, ddof=1)[0, 1] / np.cov(np.sort(mark), np.sort(rest), ddof=1)[0, 1]
    )
    # Wilson's bounds are where a share would be just that far from what was seen.
    bounds = np.roots([1 + z**2 / attempts, -(2 * share + z**2 / attempts), share**2])
    fisher = np.arctanh(correlation) + np.array([-z, z]) / np.sqrt(attempts - 3)
    for name, value in [
        ("facility", 100 * share),
        ("facility_low", 100 * bounds.min()),
        ("facility_high", 100 * bounds.max()),
        ("deviation", 100 * mark.std(ddof=1) / width),
        ("discrimination", 100 * correlation),
        ("discrimination_low", 100 * np.tanh(fisher[0])),
        ("discrimination_high", 100 * np.tanh(fisher[1])),
        ("efficiency", 100 * efficiency),
        ("effective_weight", weights[q]),
    ]:
        print(q, name, repr(float(value)))
