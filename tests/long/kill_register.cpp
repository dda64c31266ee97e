#include "kill.h"
#include "kill_works.h"
#include "records.h"

#include "storage/register/completion_rows.h"
#include "storage/register/device_book.h"
#include "storage/register/key_book.h"
#include "storage/register/parcel_intake.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"
#include "storage/register/venue_register.h"

#include <string>
#include <vector>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

const SchemeId scheme{uuid_no(4, 1)};
const Acting coordinator{{uuid_no(4, 2)}, SchemeRole::coordinator};
const DeviceKeys device{.device = {uuid_no(4, 3)}};

constexpr int in_a_parcel = 5; // completions, each of somebody new
constexpr int in_a_batch = 3;

ArrivedParcel parcel_no(int number) {
    ArrivedParcel parcel{.submission = {},
                         .content = digest_of("parcel " + std::to_string(number))};
    Submission& submission = parcel.submission;
    submission.id = {uuid_no(5, number)};
    submission.venue = shop;
    submission.from = device;
    submission.seq = number;
    if (number > 1)
        submission.previous = digest_of("parcel " + std::to_string(number - 1));
    submission.made_at = beginning + std::chrono::minutes(number);
    for (int one = 0; one < in_a_parcel; ++one) {
        submission.people.push_back(person_no(number * in_a_parcel + one));
        submission.completions.push_back(completion_no(number * in_a_parcel + one));
    }
    return parcel;
}

ParcelIntake intake_of(RegisterFile& file) {
    return {file.db(),
            {.gate = {{.course = {"being-a-safe-place"}}},
             .course_titles = {},
             .today = first_day,
             .now = beginning}};
}

std::int64_t count(Db& db, const std::string& sql) {
    Rows rows = db.query(sql);
    require(rows.next(), "a count without a row");
    return rows.i64(0);
}

} // namespace

TakingIn::TakingIn(const fs::path& data) : m_folder(data / scheme.text) {
    RegisterFile file = RegisterFile::create(data, scheme, "Scheme", first_day);
    VenueRegister(file.db()).add(coordinator, {.id = shop, .name = "Shop"}, first_day, beginning);
    DeviceBook(file.db()).enrol(coordinator, device, shop, beginning);
}

std::size_t TakingIn::kill_once(std::mt19937_64& random) {
    const auto said =
        killed_while(random, Since::first_word, 43, [&](const Acknowledge& acknowledge) {
            RegisterFile file = RegisterFile::open(m_folder, first_day);
            for (int number = m_next;; number += in_a_batch) {
                std::vector<ArrivedParcel> parcels;
                for (int one = 0; one < in_a_batch; ++one)
                    parcels.push_back(parcel_no(number + one));
                static_cast<void>(intake_of(file).take_in(coordinator, parcels));
                acknowledge(number + in_a_batch - 1);
            }
        });
    check(said.empty() ? m_next - 1 : said.back());
    return said.size();
}

void TakingIn::check(int promised) {
    RegisterFile file = RegisterFile::open(m_folder, first_day);
    Db& db = file.db();
    const int kept = static_cast<int>(count(db, "SELECT count(*) FROM parcel"));
    require(kept >= promised, "lost a parcel");
    require(kept % in_a_batch == 0, "half a batch");
    require(count(db, "SELECT count(*) FROM completion") == kept * in_a_parcel &&
                count(db, "SELECT count(*) FROM holding") == kept * in_a_parcel &&
                count(db, "SELECT count(*) FROM person") == kept * in_a_parcel,
            "half a parcel");
    require(count(db, "SELECT staff FROM venue") == kept * in_a_parcel,
            "the venue was not counted anew");
    require(count(db, "SELECT count(*) FROM conflict") == 0, "a riddle where there is none");
    require(count(db, "SELECT count(*) FROM audit WHERE action = 'parcel_taken_in'") == kept,
            "a parcel without its audit row");
    const auto nobody_signed = [](int, std::string_view, const Signature&) { return false; };
    require(!RegisterAudit(db).verify(scheme, nobody_signed).first_broken,
            "the audit chain is broken");
    require(!first_broken_completion(db), "a completion does not fit its hash");
    if (kept > 0) {
        const ArrivedParcel last = parcel_no(kept);
        require(intake_of(file).take_in(coordinator, {&last, 1}).front().outcome ==
                    IntakeOutcome::already_taken_in,
                "a parcel was taken in twice");
    }
    m_next = kept + 1;
}

} // namespace safeplaces
