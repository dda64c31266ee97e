#include "app/words/record_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string how_in_words(HowTaken how) {
    switch (how) {
    case HowTaken::alone:
        // TRANSLATORS: a course that somebody took by themselves.
        return tr("Alone");
    case HowTaken::led:
        return tr("In a led session");
    }
    return {};
}

std::string face_in_words(Face face) {
    switch (face) {
    case Face::standard:
        // TRANSLATORS: the usual words of a course, not the Easy Read ones.
        return tr("Standard");
    case Face::easy_read:
        return tr("Easy Read");
    }
    return {};
}

RecordCells record_headings() {
    return {tr("Name"), tr("Course"), tr("Passed on"), tr("Valid until"), tr("Status"),
            // TRANSLATORS: a heading: how a course was taken, alone or in a led session.
            tr("How"),
            // TRANSLATORS: a heading: in which words a course was taken, standard or Easy Read.
            tr("Edition"), tr("Version")};
}

std::string order_in_words(RecordColumn column, SortOrder order) {
    const bool ascending = order == SortOrder::ascending;
    std::string words;
    switch (column) {
    case RecordColumn::date:
    case RecordColumn::valid_until:
        words = ascending ? tr("{1}, earliest first") : tr("{1}, latest first");
        break;
    case RecordColumn::status:
        words = ascending ? tr("{1}, ended first") : tr("{1}, in date first");
        break;
    case RecordColumn::person:
    case RecordColumn::course:
    case RecordColumn::how:
    case RecordColumn::face:
        words = ascending ? tr("{1}, A to Z") : tr("{1}, Z to A");
        break;
    case RecordColumn::version:
        words = ascending ? tr("{1}, lowest first") : tr("{1}, highest first");
        break;
    }
    return filled(words, {record_headings().at(static_cast<std::size_t>(column))});
}

Status record_status(const Completion& completion, Date today) {
    if (!is_valid(completion, today)) {
        return Status::ended;
    }
    return days_between(today, last_valid_day(completion)) <= ending_soon ? Status::waiting
                                                                          : Status::done;
}

std::string record_status_in_words(const Completion& completion, Date today) {
    const Status status = record_status(completion, today);
    if (status == Status::ended) {
        return tr("Ended");
    }
    if (status == Status::waiting) {
        const auto days = static_cast<int>(days_between(today, last_valid_day(completion)).count());
        if (days == 0) {
            return tr("Ends today");
        }
        return filled(trn("Ends in {1} day", "Ends in {1} days", days), {std::to_string(days)});
    }
    return tr("In date");
}

RecordCells record_cells(const Completion& completion,
                         const std::string& person,
                         const std::string& course,
                         const std::string& leader,
                         Date today) {
    return {person.empty() ? name_erased() : person,
            course,
            short_date(completion.date),
            short_date(last_valid_day(completion)),
            record_status_in_words(completion, today),
            leader.empty() ? how_in_words(completion.how)
                           // TRANSLATORS: {1} the name of whoever led a session.
                           : filled(tr("In a session led by {1}"), {leader}),
            face_in_words(completion.face),
            completion.version};
}

std::string name_erased() {
    return tr("Name erased");
}

std::string no_name() {
    return tr("No name");
}

std::string everybody() {
    return tr("Everybody");
}

std::string all_courses() {
    return tr("All courses");
}

std::string record_totals(const RecordCounts& counts) {
    if (counts.all == 0) {
        return tr("Nobody has passed a course yet. Each pass will stand here.");
    }
    if (counts.shown == 0) {
        return tr(
            "No record fits what you chose. Choose “Everybody” and “All courses” to see all.");
    }
    std::string words =
        counts.shown == counts.all
            ? filled(trn("{1} record.", "{1} records.", counts.all), {std::to_string(counts.all)})
            : filled(trn("{1} of {2} record.", "{1} of {2} records.", counts.all),
                     {std::to_string(counts.shown), std::to_string(counts.all)});
    if (counts.ends_soon > 0) {
        // TRANSLATORS: {1} records that will not count any more before long.
        words += ' ' + filled(trn("{1} ends soon.", "{1} end soon.", counts.ends_soon),
                              {std::to_string(counts.ends_soon)});
    }
    if (counts.ended > 0) {
        words += ' ' + filled(trn("{1} has ended.", "{1} have ended.", counts.ended),
                              {std::to_string(counts.ended)});
    }
    return words;
}

std::string csv_question() {
    return tr("Where to save the table");
}

} // namespace safeplaces
