#include "storage/completion_columns.h"

#include "storage/columns.h"

namespace safeplaces {

Completion completion_in(const Rows& rows, DayReader day) {
    return {.id = {rows.text(0)},
            .person = {rows.text(1)},
            .venue = {rows.text(2)},
            .course = {rows.text(3)},
            .version = rows.text(4),
            .content = digest_in(rows, 5),
            .language = rows.text(6),
            .face = kind_in<Face>(rows, 7),
            .how = kind_in<HowTaken>(rows, 8),
            .score = {.right = int_in(rows, 9),
                      .asked = int_in(rows, 10),
                      .critical_right = int_in(rows, 11),
                      .critical_asked = int_in(rows, 12)},
            .date = day(rows, 13),
            .expires = day(rows, 14),
            .led_by = {rows.text(17)}};
}

bool fits_hash(const Rows& rows, const Completion& completion) {
    return rows.i64(15) == completion_format && digest_in(rows, 16) == record_hash(completion);
}

std::vector<Completion> completions_in(Rows rows, DayReader day) {
    std::vector<Completion> found;
    while (rows.next()) {
        found.push_back(completion_in(rows, day));
        if (!fits_hash(rows, found.back()))
            throw_damaged("completion " + found.back().id.text + " does not fit its hash");
    }
    return found;
}

} // namespace safeplaces
