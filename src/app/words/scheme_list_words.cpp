#include "app/words/scheme_list_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/record_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

namespace safeplaces {

namespace {

Date last_day(const RecordRow& record) {
    return plus_days(record.expires, std::chrono::days{-1});
}

std::string ended_in_words(int days) {
    return filled(trn("Ended {1} day ago", "Ended {1} days ago", days), {with_thousands(days)});
}

std::string record_status_in_words(const RecordRow& record, Date today) {
    const auto left = static_cast<int>(days_between(today, last_day(record)).count());
    switch (standing_of(record, today)) {
    case RecordStanding::in_date:
        return tr("In date");
    case RecordStanding::ends_soon:
        return left == 0 ? tr("Ends today")
                         : filled(trn("Ends in {1} day", "Ends in {1} days", left),
                                  {std::to_string(left)});
    case RecordStanding::ended:
        break;
    }
    return ended_in_words(-left);
}

} // namespace

std::string leader_in_words(const RecordRow& record) {
    if (record.how == HowTaken::alone) {
        return {};
    }
    return record.led_by_name.empty() ? no_name() : record.led_by_name;
}

std::string record_field_heading(RecordField field) {
    switch (field) {
    case RecordField::venue:
        return tr("Venue");
    case RecordField::person:
        return tr("Person");
    case RecordField::course:
        return tr("Course");
    case RecordField::ward:
        return tr("Ward");
    case RecordField::passed:
        return tr("Passed on");
    case RecordField::valid_until:
        return tr("Valid to");
    case RecordField::led_by:
        // TRANSLATORS: a heading: who led the session in which a course was taken.
        return tr("Led by");
    case RecordField::status:
        return tr("Status");
    }
    return {};
}

std::string record_field_in_words(const RecordRow& record, RecordField field, Date today) {
    switch (field) {
    case RecordField::venue:
        return record.venue_name;
    case RecordField::person:
        return record.person_name.empty() ? no_name() : record.person_name;
    case RecordField::course:
        return record.course_title;
    case RecordField::ward:
        return record.ward;
    case RecordField::passed:
        return short_date(record.passed);
    case RecordField::valid_until:
        return short_date(last_day(record));
    case RecordField::led_by:
        return leader_in_words(record);
    case RecordField::status:
        return record_status_in_words(record, today);
    }
    return {};
}

RecordStanding standing_of(const RecordRow& record, Date today) {
    const auto left = days_between(today, last_day(record));
    if (left.count() < 0) {
        return RecordStanding::ended;
    }
    return left <= ending_soon ? RecordStanding::ends_soon : RecordStanding::in_date;
}

std::string standing_in_words(RecordStanding standing) {
    switch (standing) {
    case RecordStanding::in_date:
        return tr("In date");
    case RecordStanding::ends_soon:
        return tr("Ends within 90 days");
    case RecordStanding::ended:
        return tr("Ended");
    }
    return {};
}

std::string order_in_words(const RecordsOrder& order) {
    const bool ascending = order.direction == ListDirection::ascending;
    switch (order.by) {
    case RecordsKey::passed:
        return ascending ? tr("Passed on, earliest first") : tr("Passed on, latest first");
    case RecordsKey::valid_until:
        return ascending ? tr("Valid to, earliest first") : tr("Valid to, latest first");
    case RecordsKey::venue:
        return ascending ? tr("Venue, A to Z") : tr("Venue, Z to A");
    case RecordsKey::person:
        return ascending ? tr("Person, A to Z") : tr("Person, Z to A");
    case RecordsKey::course:
        return ascending ? tr("Course, A to Z") : tr("Course, Z to A");
    case RecordsKey::ward:
        return ascending ? tr("Ward, A to Z") : tr("Ward, Z to A");
    case RecordsKey::standing:
        return ascending ? tr("Status, ended first") : tr("Status, in date first");
    case RecordsKey::mark:
        return ascending ? tr("Share right, lowest first") : tr("Share right, highest first");
    case RecordsKey::led_by:
        return ascending ? tr("Led by, A to Z") : tr("Led by, Z to A");
    }
    return {};
}

std::string records_caption(const RecordsTotals& totals, std::int64_t all) {
    // TRANSLATORS: {1} of {2} records fit a filter; {3} people at {4} venues.
    return filled(trn("{1} of {2} records match, {3} people at {4} venue",
                      "{1} of {2} records match, {3} people at {4} venues",
                      static_cast<int>(totals.venues)),
                  {with_thousands(totals.records), with_thousands(all),
                   with_thousands(totals.people), with_thousands(totals.venues)});
}

std::string counting() {
    return tr("Counting...");
}

std::string venue_field_heading(VenueField field) {
    switch (field) {
    case VenueField::name:
        return tr("Venue");
    case VenueField::state:
        return tr("Status");
    case VenueField::postcode:
        return tr("Postcode");
    case VenueField::ward:
        return tr("Ward");
    case VenueField::trained:
        return tr("Trained");
    case VenueField::valid_to:
        return tr("Valid to");
    case VenueField::last_heard:
        return tr("Last heard");
    }
    return {};
}

std::string venue_field_in_words(const VenueRow& venue, VenueField field) {
    switch (field) {
    case VenueField::name:
        return venue.name;
    case VenueField::state:
        return standing_in_words(venue.state, venue.sign_again);
    case VenueField::postcode:
        return venue.postcode;
    case VenueField::ward:
        return venue.ward;
    case VenueField::trained:
        // TRANSLATORS: trained people of all staff: "9 of 14".
        return filled(tr("{1} of {2}"),
                      {std::to_string(venue.trained), std::to_string(venue.staff)});
    case VenueField::valid_to:
        return venue.valid_to ? short_date(*venue.valid_to) : std::string{};
    case VenueField::last_heard:
        return venue.last_heard ? short_date(day_of(*venue.last_heard)) : tr("Never");
    }
    return {};
}

std::string order_in_words(const VenuesOrder& order) {
    const bool ascending = order.direction == ListDirection::ascending;
    switch (order.by) {
    case VenuesKey::name:
        return ascending ? tr("Name, A to Z") : tr("Name, Z to A");
    case VenuesKey::postcode:
        return ascending ? tr("Postcode, A to Z") : tr("Postcode, Z to A");
    case VenuesKey::ward:
        return ascending ? tr("Ward, A to Z") : tr("Ward, Z to A");
    case VenuesKey::state:
        return ascending ? tr("Status, A to Z") : tr("Status, Z to A");
    case VenuesKey::state_since:
        return ascending ? tr("Longest in its status first") : tr("Newest in its status first");
    case VenuesKey::valid_to:
        return ascending ? tr("Valid to, earliest first") : tr("Valid to, latest first");
    case VenuesKey::next_expiry:
        return ascending ? tr("Next training to end first") : tr("Next training to end last");
    case VenuesKey::trained:
        return ascending ? tr("Fewest trained first") : tr("Most trained first");
    }
    return {};
}

std::string venues_caption(long long match, long long all) {
    return match == all ? filled(trn("{1} venue", "{1} venues", static_cast<int>(all)),
                                 {with_thousands(all)})
                        : filled(tr("{1} of {2} venues match"),
                                 {with_thousands(match), with_thousands(all)});
}

} // namespace safeplaces
