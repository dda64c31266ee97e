#include "app/words/venue_list_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/register_list_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

namespace safeplaces {

namespace {

// "Ward: Bargate to Bevois", where they differ.
void compare(std::string& all,
             const std::string& what,
             const std::string& before,
             const std::string& listed) {
    if (listed.empty() || listed == before) {
        return;
    }
    if (!all.empty()) {
        all += "; ";
    }
    all += before.empty()
               // TRANSLATORS: what a list changes of a venue: {1} the heading, {2} the new word.
               ? filled(tr("{1}: now {2}"), {what, listed})
               // TRANSLATORS: {1} the heading, {2} what it was, {3} what it becomes.
               : filled(tr("{1}: {2} becomes {3}"), {what, before, listed});
}

std::string day_or_nothing(const std::optional<Date>& day) {
    return day ? short_date(*day) : std::string{};
}

std::string place_or_nothing(const std::optional<double>& latitude,
                             const std::optional<double>& longitude) {
    return latitude && longitude ? text_of(Cell{*latitude}) + ", " + text_of(Cell{*longitude})
                                 : std::string{};
}

} // namespace

std::string which_list() {
    return tr("Choose a list of venues");
}

std::string problem_in_words(const VenueListProblem& problem) {
    using F = VenueListFault;
    const std::string& found = problem.found;
    switch (problem.fault) {
    case F::no_name_column:
        return tr("The first line needs a heading \"Name\". Add it over the column of names.");
    case F::column_twice:
        return filled(tr("The heading \"{1}\" stands there twice. Take one of them out."), {found});
    case F::name_missing:
        return tr("There is no name. Write the name of the venue.");
    case F::name_too_long:
        return tr("The name is longer than 100 letters. Shorten it.");
    case F::no_postcode:
        return problem.meant.empty()
                   ? filled(tr("\"{1}\" is no postcode. Write it like SO14 7LY."), {found})
                   : filled(tr("\"{1}\" is no postcode. Did you mean {2}?"),
                            {found, problem.meant});
    case F::unknown_kind:
        return filled(tr("No kind of venue is called \"{1}\". Write one of the form's words, or "
                         "leave it empty."),
                      {found});
    case F::unknown_state:
        return filled(tr("No status is called \"{1}\". Leave it empty."), {found});
    case F::no_day:
        return filled(tr("\"{1}\" is no day. Write it like 25/11/2026."), {found});
    case F::no_latitude:
        return filled(tr("\"{1}\" is no latitude. Write a number like 50.9097."), {found});
    case F::no_longitude:
        return filled(tr("\"{1}\" is no longitude. Write a number like -1.4044."), {found});
    case F::half_a_place:
        return tr("Latitude and longitude belong together. Write both, or neither.");
    case F::neither_yes_nor_no:
        return filled(tr("\"{1}\" is neither Yes nor No. Write one of them, or leave it empty."),
                      {found});
    case F::no_venue_number:
        return filled(tr("\"{1}\" is no venue number of ours. Leave it empty for a new venue."),
                      {found});
    case F::listed_twice:
        return filled(tr("This venue stands on line {1} already. Take one of them out."),
                      {problem.meant});
    }
    return {};
}

std::string no_list(int line) {
    return line == 0 ? tr("This is no CSV file that we can read. In your spreadsheet, save it as "
                          "\"CSV UTF-8\".")
                     : filled(tr("Line {1} is broken. In your spreadsheet, save the list as \"CSV "
                                 "UTF-8\" again."),
                              {std::to_string(line)});
}

std::string list_too_big() {
    return tr("This list is larger than 64 MB. Split it, and take in one part after the other.");
}

std::string added_in_words(const ListedVenue& listed) {
    const bool has_standing = listed.state && *listed.state != VenueState::enquiry;
    return has_standing ? tr("New. It begins as an enquiry: only what is checked here can approve "
                             "it.")
                        : tr("New. It begins as an enquiry.");
}

std::string changed_in_words(const ListedChange& change) {
    const VenueRow& before = change.before;
    const ListedVenue& listed = change.listed;
    std::string all;
    compare(all, tr("Name"), before.name, listed.name);
    compare(all, tr("Postcode"), before.postcode, listed.postcode);
    compare(all, tr("Ward"), before.ward, listed.ward);
    compare(all, tr("Kind"), before.kind, listed.kind);
    compare(all, tr("Insured until"), day_or_nothing(before.insurance_to),
            day_or_nothing(listed.insurance_to));
    compare(all, tr("Place"), place_or_nothing(before.latitude, before.longitude),
            place_or_nothing(listed.latitude, listed.longitude));
    if (listed.on_map) {
        compare(all, tr("On the map"), yes_or_no(before.on_map), yes_or_no(*listed.on_map));
    }
    if (listed.map_wanted) {
        compare(all, tr("May be on the map"), yes_or_no(before.map_wanted),
                yes_or_no(*listed.map_wanted));
    }
    return all;
}

std::string standing_left_in_words(const ListedChange& change) {
    return filled(tr("Stays {1}: a list changes no decision. Open the venue to decide."),
                  {state_in_words(change.before.state)});
}

std::string plan_in_words(const ImportPlan& plan) {
    // TRANSLATORS: counts of lines of a list.
    return filled(tr("{1} to mend, {2} new, {3} changed, {4} the same."),
                  {with_thousands(static_cast<long long>(plan.problems.size())),
                   with_thousands(static_cast<long long>(plan.added.size())),
                   with_thousands(static_cast<long long>(plan.changed.size())),
                   with_thousands(plan.same)});
}

std::string headings_not_read(const std::vector<std::string>& headings) {
    return headings.empty()
               ? std::string{}
               : filled(tr("These columns are not taken in: {1}."), {names_in_words(headings)});
}

std::string taking_in(int done, int all) {
    return filled(tr("Taking in: {1} of {2} venues."), {with_thousands(done), with_thousands(all)});
}

std::string taken_in(int venues) {
    return filled(trn("{1} venue was taken in.", "{1} venues were taken in.", venues),
                  {with_thousands(venues)});
}

std::string taken_in_so_far(int venues) {
    return filled(trn("Stopped. {1} venue was taken in. The rest is as before: take the same list "
                      "in again to go on.",
                      "Stopped. {1} venues were taken in. The rest is as before: take the same "
                      "list in again to go on.",
                      venues),
                  {with_thousands(venues)});
}

} // namespace safeplaces
