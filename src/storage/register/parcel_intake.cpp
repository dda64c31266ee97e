#include "storage/register/parcel_intake.h"

#include "domain/fold.h"
#include "storage/register/parcel_order.h"
#include "storage/register/record_writer.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/venue_moves.h"
#include "storage/register/venue_standing.h"

#include <algorithm>
#include <set>

namespace safeplaces {
namespace {

// Somebody has looked at name and address: they stand on what hangs in the window.
bool was_checked(VenueState state) {
    return state == VenueState::training || state == VenueState::ready_to_approve ||
           state == VenueState::lapsed || state == VenueState::suspended || is_safe_place(state);
}

VenueDetails details_of_row(Db& db, std::int64_t venue) {
    Rows rows = db.query("SELECT name, postcode, ward, kind, insurance_to, staff_declared "
                         "FROM venue WHERE id = $1",
                         {venue});
    if (!rows.next())
        throw_damaged("a device of a venue that is not there");
    return {.name = rows.text(0),
            .postcode = rows.text(1),
            .ward = rows.text(2),
            .kind = rows.text(3),
            .insurance_to = maybe_day_in(rows, 4),
            .staff_declared = int_in(rows, 5)};
}

VenueDetails filled_from(VenueDetails details, const VenueDetails& known) {
    for (const auto field :
         {&VenueDetails::name, &VenueDetails::postcode, &VenueDetails::ward, &VenueDetails::kind}) {
        if ((details.*field).empty())
            details.*field = known.*field;
    }
    if (!details.insurance_to)
        details.insurance_to = known.insurance_to;
    if (details.staff_declared == 0)
        details.staff_declared = known.staff_declared;
    return details;
}

bool is_another(const std::string& known, const std::string& arrived) {
    return !known.empty() && arrived != known;
}

// "name postcode"; empty: nothing.
std::string what_differs(const VenueDetails& one, const VenueDetails& other) {
    std::string fields;
    const auto note = [&](bool differs, const char* field) {
        if (differs)
            fields += (fields.empty() ? "" : " ") + std::string(field);
    };
    note(one.name != other.name, "name");
    note(one.postcode != other.postcode, "postcode");
    note(one.ward != other.ward, "ward");
    note(one.kind != other.kind, "kind");
    note(one.insurance_to != other.insurance_to, "insurance_to");
    note(one.staff_declared != other.staff_declared, "staff_declared");
    return fields;
}

// Something in a parcel does not go together.
bool is_of_parcel(const DbError& error) {
    return error.fault() == DbFault::check || error.fault() == DbFault::unique ||
           error.fault() == DbFault::foreign;
}

// What becomes of a parcel that does not go together: all are undone and it is thrown on, or it is
// undone alone. The engine must be ready for the latter at each parcel, which costs a tenth of the
// time.
enum class Undoing { all, one };

// Takes in one parcel after the other.
class Batch {
public:
    Batch(Db& db, const IntakeRules& rules, const Acting& acting, Undoing undoing)
        : m_db(db), m_rules(rules), m_acting(acting), m_undoing(undoing), m_writer(db, rules) {}

    // All of it or, for a result that is a refusal, nothing.
    IntakeResult take_in(const ArrivedParcel& parcel);

    // What follows from all of them together.
    void finish();

private:
    IntakeResult take_in(const DeviceRow& device, const ArrivedParcel& parcel);
    std::int64_t insert_parcel(const DeviceRow& device, const ArrivedParcel& parcel);
    void note_order(const Neighbours& neighbours, const ArrivedParcel& parcel);
    void write_records(const ArrivedParcel& parcel, bool is_newest);
    void update_venue(const DeviceRow& device, const ArrivedParcel& parcel, bool is_newest);
    void update_details(const DeviceRow& device, const ArrivedParcel& parcel);
    void note_wishes(const DeviceRow& device, const Submission& submission);
    void move_on(const DeviceRow& device);

    Db& m_db;
    const IntakeRules& m_rules;
    const Acting& m_acting;
    Undoing m_undoing;
    RecordWriter m_writer;
    std::set<std::int64_t> m_touched; // venues
};

IntakeResult Batch::take_in(const ArrivedParcel& parcel) {
    const Submission& submission = parcel.submission;
    const auto device = device_row(m_db, submission.from.device);
    if (!device)
        return {.outcome = IntakeOutcome::needs_enrolling};
    if (device->venue_uid != submission.venue)
        return {.outcome = IntakeOutcome::other_venue};
    if (is_here(m_db, parcel))
        return {.outcome = IntakeOutcome::already_taken_in};
    if (device->is_revoked)
        return {.outcome = IntakeOutcome::device_revoked};
    if (m_undoing == Undoing::all)
        return take_in(*device, parcel);
    try {
        return m_db.tx([&] { return take_in(*device, parcel); });
    } catch (const DbError& error) {
        if (!is_of_parcel(error))
            throw;
        m_writer.forget();
        return {.outcome = IntakeOutcome::unacceptable};
    }
}

IntakeResult Batch::take_in(const DeviceRow& device, const ArrivedParcel& parcel) {
    const Submission& submission = parcel.submission;
    const Neighbours neighbours = neighbours_of(m_db, device, parcel);
    const bool is_newest = !has_later_parcel(m_db, device, submission, m_rules.now);
    const std::int64_t row = insert_parcel(device, parcel);
    m_writer.begin({device.venue, submission.venue, device.id, row, m_rules.now,
                    was_checked(state_of_row(m_db, device.venue).state)});
    note_order(neighbours, parcel);
    if (submission.seq < neighbours.highest)
        settle_gaps(m_db, device, m_rules.now);
    write_records(parcel, is_newest);
    update_venue(device, parcel, is_newest);

    const RecordWriter::Counts& counts = m_writer.counts();
    const IntakeResult result{.outcome = counts.n_new > 0 ? IntakeOutcome::new_records
                                                          : IntakeOutcome::nothing_new,
                              .n_new = counts.n_new,
                              .n_known = counts.n_known,
                              .n_conflicting = counts.n_conflicting};
    m_db.exec("UPDATE parcel SET n_new = $1, n_known = $2, n_conflicting = $3, outcome = $4 "
              "WHERE id = $5",
              {result.n_new, result.n_known, result.n_conflicting,
               result.n_new > 0 ? "new_records" : "nothing_new", row});
    RegisterAudit(m_db).add(
        m_rules.now, m_acting, RegisterAct::parcel_taken_in, submission.id.text,
        "venue=" + submission.venue.text + " content=" + to_hex(parcel.content) +
            " new=" + std::to_string(result.n_new) + " known=" + std::to_string(result.n_known) +
            " conflicting=" + std::to_string(result.n_conflicting));
    if (is_newest && counts.n_forms > 0)
        move_on(device);
    return result;
}

std::int64_t Batch::insert_parcel(const DeviceRow& device, const ArrivedParcel& parcel) {
    const Submission& submission = parcel.submission;
    const Value previous = submission.previous ? Value(Blob(*submission.previous)) : Value(Null{});
    m_db.exec("INSERT INTO parcel(uid, content, device_id, seq, previous, made_at, taken_in_at, "
              "n_new, n_known, n_conflicting, outcome) "
              "VALUES($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, 'nothing_new')",
              {submission.id.text, Blob(parcel.content), device.id, submission.seq, previous,
               stored(submission.made_at), stored(m_rules.now)});
    return m_db.last_id();
}

void Batch::note_order(const Neighbours& neighbours, const ArrivedParcel& parcel) {
    const std::int64_t seq = parcel.submission.seq;
    if (neighbours.is_number_taken || !neighbours.does_fit)
        m_writer.add_conflict(ConflictKind::fork, parcel.submission.id.text,
                              "number=" + std::to_string(seq));
    if (seq > neighbours.highest + 1)
        m_writer.add_conflict(ConflictKind::gap, parcel.submission.from.device.text,
                              range_of(neighbours.highest + 1, seq - 1));
}

void Batch::write_records(const ArrivedParcel& parcel, bool is_newest) {
    const Submission& submission = parcel.submission;
    m_writer.add_people(submission.people, is_newest ? RecordWriter::People::as_they_stand
                                                     : RecordWriter::People::only_new);
    m_writer.erase(submission.erased);
    if (const auto& signed_last = submission.registration)
        m_writer.add_registration({signed_last->id.text, signed_last->form,
                                   signed_last->form_version, signed_last->signed_at,
                                   signed_last->answers});
    for (const SubmittedForm& form : submission.forms)
        m_writer.add(form);
    for (const Completion& completion : submission.completions)
        m_writer.add(completion);
    for (const Use& use : submission.uses)
        m_writer.add(use);
    if (is_newest)
        m_writer.set_counts(submission.attempts, submission.answers);
}

void Batch::update_venue(const DeviceRow& device, const ArrivedParcel& parcel, bool is_newest) {
    const Instant heard = std::min(parcel.submission.made_at, m_rules.now);
    m_db.exec("UPDATE venue SET last_heard_at = $1 WHERE id = $2 "
              "AND (last_heard_at IS NULL OR last_heard_at < $1)",
              {stored(heard), device.venue});
    if (is_newest && parcel.details)
        update_details(device, parcel);
    if (is_newest)
        note_wishes(device, parcel.submission);
    m_touched.insert(device.venue);
}

// Stickers that it asks for. A file that was made before the last one was signed asks for those.
void Batch::note_wishes(const DeviceRow& device, const Submission& submission) {
    std::string kinds;
    for (const std::string& kind : submission.stickers_wanted)
        kinds += (kinds.empty() ? "" : " ") + kind;
    const Date made = day_of(submission.made_at);
    if (!kinds.empty())
        m_db.exec("UPDATE venue SET stickers_wanted = $1 WHERE id = $2 AND NOT EXISTS("
                  "SELECT 1 FROM sticker WHERE venue_id = $2 AND issued_on > $3)",
                  {kinds, device.venue, stored(made)});
}

// Of a venue that was checked, another name or postcode waits for somebody's decision.
void Batch::update_details(const DeviceRow& device, const ArrivedParcel& parcel) {
    const VenueDetails known = details_of_row(m_db, device.venue);
    VenueDetails details = filled_from(*parcel.details, known);
    const bool is_renamed =
        is_another(known.name, details.name) || is_another(known.postcode, details.postcode);
    if (is_renamed && was_checked(state_of_row(m_db, device.venue).state)) {
        m_writer.add_conflict(ConflictKind::details, parcel.submission.registration->id.text,
                              details.name + '\n' + details.postcode);
        details.name = known.name;
        details.postcode = known.postcode;
    }
    const std::string changed = what_differs(known, details);
    if (changed.empty())
        return;
    m_db.exec("UPDATE venue SET name = $1, name_fold = $2, postcode = $3, ward = $4, kind = $5, "
              "insurance_to = $6, staff_declared = $7 WHERE id = $8",
              {details.name, folded(details.name), details.postcode, details.ward, details.kind,
               or_null(details.insurance_to), details.staff_declared, device.venue});
    RegisterAudit(m_db).add(m_rules.now, m_acting, RegisterAct::venue_corrected,
                            device.venue_uid.text,
                            changed + " parcel=" + parcel.submission.id.text);
}

// A form that is new may be what the venue's state waits for; an application is a registration.
void Batch::move_on(const DeviceRow& device) {
    const StateNow now = state_of_row(m_db, device.venue);
    std::vector<MoveReason> reasons{MoveReason::answer_arrived};
    if (m_writer.counts().has_new_registration)
        reasons.push_back(MoveReason::application_arrived);
    for (const MoveReason reason : reasons) {
        if (!may_move(now.state, VenueState::submitted, Mover::program, reason))
            continue;
        write_move(m_db, device.venue, now,
                   {.to = VenueState::submitted,
                    .reason = reason,
                    .on = m_rules.today,
                    .at = m_rules.now,
                    .valid_to = now.valid_to,
                    .level = now.level},
                   nullptr);
        return;
    }
}

void Batch::finish() {
    StandingReader standings(m_db, m_rules.gate, m_rules.new_course, m_rules.today);
    for (const std::int64_t venue : m_touched) {
        standings.refresh(venue);
        move_by_training(m_db, venue, m_rules.today, m_rules.now);
    }
}

} // namespace

ParcelIntake::ParcelIntake(Db& db, IntakeRules rules) : m_db(db), m_rules(std::move(rules)) {
}

std::vector<IntakeResult> ParcelIntake::take_in(const Acting& acting,
                                                std::span<const ArrivedParcel> parcels) {
    require(acting, SchemeAct::take_in_parcels);
    const auto take_in_all = [&](Undoing undoing) {
        return m_db.tx([&] {
            std::vector<IntakeResult> results;
            Batch batch(m_db, m_rules, acting, undoing);
            for (const ArrivedParcel& parcel : parcels)
                results.push_back(batch.take_in(parcel));
            batch.finish();
            return results;
        });
    };
    try {
        return take_in_all(Undoing::all);
    } catch (const DbError& error) {
        if (!is_of_parcel(error))
            throw;
    }
    return take_in_all(Undoing::one); // hardly ever: what was opened and signed goes together
}

} // namespace safeplaces
