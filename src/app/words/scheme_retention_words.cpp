#include "app/words/scheme_retention_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string months(std::chrono::months count) {
    const auto number = static_cast<int>(count.count());
    return filled(trn("{1} month", "{1} months", number), {std::to_string(number)});
}

std::string names_count(std::size_t count) {
    const auto number = static_cast<int>(count);
    return filled(trn("{1} name of somebody who left", "{1} names of people who left", number),
                  {with_thousands(number)});
}

std::string venues_count(std::size_t count) {
    const auto number = static_cast<int>(count);
    return filled(trn("the answers and names of {1} venue that left",
                      "the answers and names of {1} venues that left", number),
                  {with_thousands(number)});
}

std::string uses_count(std::int64_t count) {
    const auto number = static_cast<int>(std::min<std::int64_t>(count, 1'000'000));
    return filled(
        trn("{1} line of the log of help given", "{1} lines of the log of help given", number),
        {with_thousands(count)});
}

std::string counts_in_words(const RetentionPlan& plan) {
    std::vector<std::string> parts;
    if (!plan.leavers.empty()) {
        parts.push_back(names_count(plan.leavers.size()));
    }
    if (!plan.venues.empty()) {
        parts.push_back(venues_count(plan.venues.size()));
    }
    if (plan.uses > 0) {
        parts.push_back(uses_count(plan.uses));
    }
    return names_in_words(parts);
}

std::string what_goes(const RetentionPlan::EndedVenue& venue) {
    return filled(
        tr("{1}, {2}"),
        {filled(trn("{1} form", "{1} forms", venue.forms), {std::to_string(venue.forms)}),
         filled(trn("{1} name", "{1} names", venue.people), {std::to_string(venue.people)})});
}

} // namespace

std::vector<std::string> retention_rules(const Retention& keep) {
    return {
        filled(tr("Names of people who left: {1} after their last day."), {months(keep.people)}),
        filled(tr("Forms and names of venues that left: {1} after that day."),
               {months(keep.venues)}),
        filled(tr("Single lines of the log of help given: {1}. Then the totals alone."),
               {months(keep.uses)}),
        tr("Passes stay without a name, so that counts stay right. The name and history of a "
           "venue stay.")};
}

std::vector<RetentionRow> rows_of(const RetentionPlan& plan, std::size_t most) {
    std::vector<RetentionRow> rows;
    rows.reserve(std::min(most, plan.leavers.size() + plan.venues.size()));
    for (const RetentionPlan::Leaver& each : plan.leavers) {
        if (rows.size() == most) {
            return rows;
        }
        rows.push_back(
            {tr("Name of somebody who left"), each.name, each.venue_name, short_date(each.left)});
    }
    for (const RetentionPlan::EndedVenue& each : plan.venues) {
        if (rows.size() == most) {
            return rows;
        }
        rows.push_back({tr("Answers and names of a venue"), each.name, what_goes(each),
                        short_date(each.since)});
    }
    return rows;
}

std::string retention_caption(const RetentionPlan& plan) {
    return plan.is_empty() ? tr("Nothing has been kept for too long.")
                           : filled(tr("Kept long enough: {1}."), {counts_in_words(plan)});
}

std::vector<std::string> what_running_does(const RetentionPlan& plan) {
    if (plan.is_empty()) {
        return {};
    }
    return {filled(tr("This goes for good: {1}."), {counts_in_words(plan)}),
            tr("It goes from this register and from its backups on this computer. Backups that you "
               "saved elsewhere still have it."),
            tr("Passes stay, without a name. Each venue keeps its line and its history."),
            tr("The record of changes says that it was done, and names nobody.")};
}

std::string retention_question(const std::vector<std::string>& will_happen) {
    return numbered(tr("Take it away? This will happen:"), will_happen);
}

std::string retention_agreement() {
    return tr("Take it away");
}

std::string looking_for_what_is_due() {
    return tr("Looking for what has been kept long enough …");
}

std::string looking_was_stopped() {
    return tr("Stopped. Nothing was changed.");
}

std::string taking_away(const RetentionRun& run) {
    // TRANSLATORS: {1} what is done, {2} of how many names and venues.
    return filled(tr("Taking it away: {1} of {2}"),
                  {with_thousands(static_cast<long long>(run.done.size())),
                   with_thousands(static_cast<long long>(run.done.size() + run.due.size()))});
}

std::string retention_was_run(const RetentionRun& run) {
    if (run.done.is_empty()) {
        return tr("Nothing was taken away.");
    }
    return filled(run.due.is_empty()
                      ? tr("Taken away: {1}.")
                      : tr("Stopped. Taken away so far: {1}. The rest is as it was, and stands in "
                           "the list."),
                  {counts_in_words(run.done)});
}

std::string only_administrators_run_retention() {
    return tr("Only an administrator can take this away.");
}

} // namespace safeplaces
