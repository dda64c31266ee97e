#include "storage/register/what_needs_doing.h"

#include "storage/register/register_columns.h"

#include <array>

namespace safeplaces {
namespace {

// Rows of (venue's row, day, sticker, conflict), by the indexes that register/tables.cpp made for
// them.
constexpr std::string_view query_of(Work work) {
    switch (work) {
    case Work::applications:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE state IN ('submitted', 'in_checks', 'ready_to_approve')";
    case Work::answers_awaited:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE state = 'more_information'";
    case Work::under_threshold:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE gate_met = 0 AND state IN ('training', 'approved', 'renewal_due')";
    case Work::renewals_30:
    case Work::renewals_60:
    case Work::renewals_90:
        return "SELECT id AS venue, valid_to AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE safe_place = 1 AND valid_to BETWEEN $1 AND $2";
    case Work::insurance_ending:
        return "SELECT id AS venue, insurance_to AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE safe_place = 1 AND insurance_to <= $1";
    case Work::approvals_to_sign:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE sign_again = 1 AND safe_place = 1";
    case Work::stickers_wanted:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE stickers_wanted <> '' AND +safe_place = 1"; // of the few that ask
    case Work::stickers_not_up:
        return "SELECT venue_id AS venue, issued_on AS day, number AS sticker, 0 AS conflict "
               "FROM sticker WHERE state = 'issued' AND revoked_at IS NULL";
    case Work::stickers_to_return: // from the few venues (CROSS JOIN) to their stickers
        return "SELECT v.id AS venue, v.state_since AS day, s.number AS sticker, 0 AS conflict "
               "FROM venue v CROSS JOIN sticker s "
               "WHERE s.venue_id = v.id AND s.state IN ('issued', 'up') "
               "AND v.state IN ('lapsed', 'suspended', 'withdrawn', 'removed', 'closed', "
               "'refused') "
               "UNION ALL "
               "SELECT s.venue_id AS venue, s.revoked_at / 86400000 AS day, s.number AS sticker, "
               "0 AS conflict FROM sticker s JOIN venue v ON v.id = s.venue_id "
               "WHERE s.revoked_at > 0 AND s.state IN ('issued', 'up') "
               "AND v.state NOT IN ('lapsed', 'suspended', 'withdrawn', 'removed', 'closed', "
               "'refused') "
               "UNION ALL "
               "SELECT s.venue_id AS venue, coalesce((SELECT max(moved_on) FROM sticker_move m "
               "WHERE m.number = s.number), s.issued_on) AS day, s.number AS sticker, "
               "0 AS conflict FROM sticker s WHERE s.state = 'replaced'";
    case Work::stickers_to_tell:
        return "SELECT venue_id AS venue, revoked_at / 86400000 AS day, number AS sticker, "
               "0 AS conflict FROM sticker WHERE told_at IS NULL AND revoked_at > 0 "
               "AND valid_to >= $1 UNION ALL "
               "SELECT venue_id AS venue, told_at / 86400000 AS day, number AS sticker, "
               "0 AS conflict FROM sticker WHERE told_at > 0 AND revoked_at IS NULL";
    case Work::map_to_send:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE on_map = 0 AND safe_place = 1 AND map_wanted = 1 UNION ALL "
               "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE on_map = 1 AND safe_place = 0 AND joined_to IS NULL UNION ALL "
               "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE on_map = 1 AND safe_place = 1 AND map_wanted = 0";
    case Work::out_of_touch:
        return "SELECT id AS venue, last_heard_at / 86400000 AS day, '' AS sticker, 0 AS conflict "
               "FROM venue WHERE safe_place = 1 AND last_heard_at < $1 UNION ALL "
               "SELECT id AS venue, NULL AS day, '' AS sticker, 0 AS conflict "
               "FROM venue WHERE safe_place = 1 AND last_heard_at IS NULL";
    case Work::conflicts:
        return "SELECT c.venue_id AS venue, p.taken_in_at / 86400000 AS day, '' AS sticker, "
               "c.id AS conflict FROM conflict c JOIN parcel p ON p.id = c.parcel_id "
               "WHERE c.settled IS NULL AND c.kind <> 'moved_record'";
    case Work::forms: // the form's id in place of a sticker's number
        return "SELECT venue_id AS venue, arrived_at / 86400000 AS day, form AS sticker, "
               "0 AS conflict FROM registration WHERE read_at IS NULL";
    case Work::letters:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE letter_due = 1";
    case Work::computers: // of venues that the register may not know
        return "SELECT 0 AS venue, min(arrived_at) / 86400000 AS day, '' AS sticker, "
               "0 AS conflict FROM waiting GROUP BY device_uid";
    case Work::lapsed:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE state = 'lapsed'";
    case Work::suspended:
        return "SELECT id AS venue, state_since AS day, '' AS sticker, 0 AS conflict FROM venue "
               "WHERE state = 'suspended'";
    }
    return {};
}

constexpr std::array all_works{Work::applications,
                               Work::answers_awaited,
                               Work::under_threshold,
                               Work::renewals_30,
                               Work::renewals_60,
                               Work::renewals_90,
                               Work::insurance_ending,
                               Work::approvals_to_sign,
                               Work::stickers_wanted,
                               Work::stickers_not_up,
                               Work::stickers_to_return,
                               Work::stickers_to_tell,
                               Work::map_to_send,
                               Work::out_of_touch,
                               Work::conflicts,
                               Work::forms,
                               Work::letters,
                               Work::computers,
                               Work::lapsed,
                               Work::suspended};

// The values that stand in the query.
std::vector<Value> values_of(Work work, Date today) {
    const auto within = [&](int first, int last) {
        return std::vector<Value>{stored(plus_days(today, std::chrono::days(first))),
                                  stored(plus_days(today, std::chrono::days(last)))};
    };
    switch (work) {
    case Work::renewals_30:
        return within(0, 30);
    case Work::insurance_ending:
        return {stored(plus_days(today, std::chrono::days(30)))};
    case Work::renewals_60:
        return within(31, 60);
    case Work::renewals_90:
        return within(61, 90);
    case Work::stickers_to_tell:
        return {stored(today)};
    case Work::out_of_touch:
        return {
            stored(Instant(std::chrono::sys_days(plus_months(today, -std::chrono::months(12)))))};
    case Work::applications:
    case Work::answers_awaited:
    case Work::under_threshold:
    case Work::approvals_to_sign:
    case Work::stickers_wanted:
    case Work::stickers_not_up:
    case Work::stickers_to_return:
    case Work::map_to_send:
    case Work::conflicts:
    case Work::forms:
    case Work::letters:
    case Work::computers:
    case Work::lapsed:
    case Work::suspended:
        break;
    }
    return {};
}

} // namespace

WhatNeedsDoing::WhatNeedsDoing(Db& db, Date today) : m_db(db), m_today(today) {
}

std::int64_t WhatNeedsDoing::count(Work work) {
    Rows rows = m_db.query("SELECT count(*) FROM (" + std::string(query_of(work)) + ") AS waiting",
                           values_of(work, m_today));
    return rows.next() ? rows.i64(0) : 0;
}

std::vector<WorkCount> WhatNeedsDoing::counts() {
    std::vector<WorkCount> counts;
    for (const Work work : all_works)
        counts.push_back({work, count(work)});
    return counts;
}

std::vector<WorkLine> WhatNeedsDoing::lines(Work work, int most, int skip) {
    if (work == Work::computers)
        return computers(most, skip);
    std::vector<WorkLine> found;
    std::vector<Value> values = values_of(work, m_today);
    const std::string limit = "$" + std::to_string(values.size() + 1);
    const std::string offset = "$" + std::to_string(values.size() + 2);
    values.insert(values.end(), {std::int64_t{most}, std::int64_t{skip}});
    Rows rows = m_db.query(
        "SELECT v.uid, v.name, v.state, w.day, w.sticker, w.conflict, v.on_map FROM (" +
            std::string(query_of(work)) + " ORDER BY day NULLS FIRST, venue, sticker LIMIT " +
            limit + " OFFSET " + offset +
            ") AS w JOIN venue v ON v.id = w.venue "
            "ORDER BY w.day NULLS FIRST, w.venue, w.sticker",
        values);
    while (rows.next())
        found.push_back({.venue = {rows.text(0)},
                         .venue_name = rows.text(1),
                         .state = kind_in<VenueState>(rows, 2),
                         .day = maybe_day_in(rows, 3),
                         .sticker = work == Work::forms ? std::string() : rows.text(4),
                         .conflict = rows.i64(5),
                         .on_map = rows.i64(6) == 1,
                         .form = work == Work::forms ? rows.text(4) : std::string()});
    return found;
}

void WhatNeedsDoing::each_sticker_to_return(const std::function<bool(const ReturnRow&)>& visit) {
    Rows rows = m_db.query("SELECT w.sticker, s.state, s.valid_to, v.uid, v.name, v.postcode, "
                           "v.state, w.day FROM (" +
                               std::string(query_of(Work::stickers_to_return)) +
                               ") AS w JOIN venue v ON v.id = w.venue "
                               "JOIN sticker s ON s.number = w.sticker "
                               "ORDER BY w.day, w.venue, w.sticker",
                           values_of(Work::stickers_to_return, m_today));
    while (rows.next()) {
        if (!visit({.number = rows.text(0),
                    .state = kind_in<StickerState>(rows, 1),
                    .valid_to = day_in(rows, 2),
                    .venue = {rows.text(3)},
                    .venue_name = rows.text(4),
                    .postcode = rows.text(5),
                    .venue_state = kind_in<VenueState>(rows, 6),
                    .since = day_in(rows, 7)}))
            return;
    }
}

std::vector<WorkLine> WhatNeedsDoing::computers(int most, int skip) {
    std::vector<WorkLine> found;
    Rows rows = m_db.query("SELECT max(w.venue_uid), coalesce(max(v.name), max(w.venue_name)), "
                           "coalesce(max(v.state), 'enquiry'), min(w.arrived_at) / 86400000 AS day "
                           "FROM waiting w LEFT JOIN venue v ON v.uid = w.venue_uid "
                           "GROUP BY w.device_uid ORDER BY day, w.device_uid LIMIT $1 OFFSET $2",
                           {std::int64_t{most}, std::int64_t{skip}});
    while (rows.next())
        found.push_back({.venue = {rows.text(0)},
                         .venue_name = rows.text(1),
                         .state = kind_in<VenueState>(rows, 2),
                         .day = day_in(rows, 3)});
    return found;
}

} // namespace safeplaces
