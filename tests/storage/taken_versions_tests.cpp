#include "storage/register/completion_rows.h"
#include "storage/register/conflict_book.h"
#include "storage/register/record_versions.h"
#include "storage/register/records_index.h"
#include "storage/register_samples.h"

#include "storage/outbox.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(taken_versions)

namespace {

// The shop has sent a pass, a form and a help given, and sends each again in other words.
struct SentAgain : TwoVenues {
    SentAgain() {
        first = submission_no(1);
        first.people = {person_no(1), person_no(2)};
        first.completions = {completion_no(1, person_no(1).id), completion_no(2, person_no(2).id)};
        first.forms = {{.id = uuid_no(6501),
                        .form = "change-of-details",
                        .form_version = "1",
                        .signed_at = now - 2h,
                        .answers = {{"lead-name", "Ada Archer"}, {"phone", "023 8000 0000"}}}};
        first.uses = {{.id = {uuid_no(6601)},
                       .month_start = today,
                       .band = TimeBand::night,
                       .reason = HelpReason::lost,
                       .given = HelpGiven::phone_call}};
        take_in(first);
        last = first;
    }

    // The shop's next file, with nothing but that; what it asks about the record.
    template <class Change>
    std::vector<Conflict> after(const Change& change) {
        Submission sent = next_of(last);
        change(sent);
        take_in(sent);
        last = sent;
        std::vector<Conflict> open = conflicts.open(20);
        std::erase_if(open, [](const Conflict& each) { return each.kind != ConflictKind::record; });
        return open;
    }
    std::vector<Conflict> after(const Completion& pass) {
        return after([&](Submission& sent) { sent.completions = {pass}; });
    }
    std::vector<Conflict> after(const SubmittedForm& form) {
        return after([&](Submission& sent) { sent.forms = {form}; });
    }
    std::vector<Conflict> after(const Use& use) {
        return after([&](Submission& sent) { sent.uses = {use}; });
    }

    SettleOutcome settle(const Conflict& conflict, ConflictAnswer answer) {
        return conflicts.settle(coordinator, conflict.id, answer, now);
    }

    // What is kept of versions that the register does not have (any more).
    std::int64_t kept(const std::string& line) {
        Rows rows = db.query("SELECT count(*) FROM conflict WHERE incoming = $1 "
                             "AND settled IS NOT NULL",
                             {line});
        return rows.next() ? rows.i64(0) : 0;
    }

    Submission first;
    Submission last;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_pass_that_came_again_can_be_taken_and_the_first_is_kept, SentAgain) {
    BOOST_TEST(shop_now().trained == 2);
    const Completion was = first.completions[0];
    Completion other = was;
    other.person = person_no(2).id;
    other.score.right = was.score.right - 1;
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST(conflicts.may_take(open[0]));
    BOOST_CHECK_THROW(conflicts.settle(auditor, open[0].id, ConflictAnswer::taken, now),
                      NotAllowed);
    BOOST_TEST((settle(open[0], ConflictAnswer::taken) == SettleOutcome::settled));
    BOOST_TEST((find_completion(db, was.id) == other));
    BOOST_TEST(!first_broken_completion(db));
    BOOST_TEST(shop_now().trained == 1); // the first of the staff has no pass any more
    BOOST_TEST(kept(outbox_line(was)) == 1);
    const RegisterAuditRow row = audit.rows(0, 1).front();
    BOOST_TEST((row.act == RegisterAct::conflict_settled));
    BOOST_TEST(row.detail.find("was=" + to_hex(record_hash(was))) != std::string::npos);
    BOOST_TEST(row.detail.find("now=" + to_hex(record_hash(other))) != std::string::npos);
    BOOST_TEST(after(was).empty()); // it was decided
    BOOST_TEST((find_completion(db, was.id) == other));
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_was_taken_is_found_as_what_it_is_now, SentAgain) {
    RecordsIndex index;
    const auto passes_of = [&](int person) {
        const auto go_on = [] { return false; };
        BOOST_REQUIRE(index.refresh(db, go_on));
        const RecordsFilter theirs{.person = person_no(person).id, .today = today};
        return index.find(db, theirs, {}, go_on).value().numbers.size();
    };
    BOOST_TEST(passes_of(1) == 1U);
    Completion other = first.completions[0];
    other.person = person_no(2).id;
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 1U);
    settle(open[0], ConflictAnswer::taken);
    BOOST_TEST(passes_of(1) == 0U);
    BOOST_TEST(passes_of(2) == 2U);
    BOOST_TEST(index.records() == 2);
}

BOOST_FIXTURE_TEST_CASE(the_registers_version_can_be_kept, SentAgain) {
    Completion other = first.completions[0];
    other.score.right -= 1;
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((settle(open[0], ConflictAnswer::kept) == SettleOutcome::settled));
    BOOST_TEST((find_completion(db, other.id) == first.completions[0]));
    BOOST_TEST(kept(outbox_line(other)) == 1);
    BOOST_TEST(audit.rows(0, 1).front().detail.starts_with("record kept"));
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_or_is_of_another_venue_is_not_taken, SentAgain) {
    Completion elsewhere = first.completions[0];
    elsewhere.venue = cafe;
    auto open = after(elsewhere);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST(!conflicts.may_take(open[0]));
    BOOST_TEST((settle(open[0], ConflictAnswer::taken) == SettleOutcome::answer_does_not_fit));
    BOOST_TEST((settle(open[0], ConflictAnswer::noted) == SettleOutcome::settled));
}

BOOST_FIXTURE_TEST_CASE(a_form_that_came_again_can_be_taken_and_the_first_is_kept, SentAgain) {
    const SubmittedForm was = first.forms[0];
    SubmittedForm other = was;
    other.signed_at = now - 1h;
    other.answers = {{"lead-name", "Ben Baker"}, {"email", "ben@example.org"}};
    SubmittedForm third = was;
    third.answers["lead-name"] = "Cat Carter";
    BOOST_TEST(after(third).size() == 1U);
    auto open = after(other);
    BOOST_REQUIRE(open.size() == 2U);
    BOOST_TEST((settle(open[1], ConflictAnswer::taken) == SettleOutcome::settled));
    BOOST_TEST((find_signed_form(db, was.id)->answers == other.answers));
    BOOST_TEST((find_signed_form(db, was.id)->signed_at == other.signed_at));
    BOOST_TEST(kept(form_line(was, other.answers)) == 1);
    BOOST_TEST((settle(open[0], ConflictAnswer::taken) == SettleOutcome::settled));
    BOOST_TEST((find_signed_form(db, was.id)->answers == third.answers));
    BOOST_TEST(kept(form_line(was, third.answers)) == 1);
    BOOST_TEST(kept(form_line(other, third.answers)) >= 1);
}

BOOST_FIXTURE_TEST_CASE(a_form_of_which_too_much_differs_to_be_kept_is_not_taken, SentAgain) {
    SubmittedForm other = first.forms[0];
    other.answers["notes"] = std::string(most_incoming, 'x');
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST(!conflicts.may_take(open[0]));
    BOOST_TEST((settle(open[0], ConflictAnswer::taken) == SettleOutcome::answer_does_not_fit));
    BOOST_TEST((find_signed_form(db, other.id)->answers == first.forms[0].answers));
}

BOOST_FIXTURE_TEST_CASE(a_form_that_has_no_room_beside_the_one_taken_is_not_taken, SentAgain) {
    SubmittedForm was = first.forms[0];
    was.id = uuid_no(6502);
    was.answers["notes"] = std::string(most_incoming * 6 / 10, 'n');
    BOOST_TEST(after(was).empty());
    SubmittedForm third = was;
    third.answers["more"] = std::string(most_incoming * 6 / 10, 'm');
    BOOST_TEST(after(third).size() == 1U);
    SubmittedForm other = was;
    other.answers["notes"] = "none";
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 2U);
    BOOST_TEST(conflicts.may_take(open[0]));
    BOOST_TEST((settle(open[1], ConflictAnswer::taken) == SettleOutcome::settled));
    std::vector<Conflict> left = conflicts.open(20);
    std::erase_if(left, [&](const Conflict& each) { return each.id != open[0].id; });
    BOOST_REQUIRE(left.size() == 1U);
    BOOST_TEST(form_version_from(left[0].incoming)->left_out == 1);
    BOOST_TEST((settle(left[0], ConflictAnswer::taken) == SettleOutcome::answer_does_not_fit));
    BOOST_TEST((find_signed_form(db, was.id)->answers == other.answers));
}

BOOST_FIXTURE_TEST_CASE(a_help_given_that_came_again_can_be_taken, SentAgain) {
    Use other = first.uses[0];
    other.given = HelpGiven::company;
    const auto open = after(other);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((settle(open[0], ConflictAnswer::taken) == SettleOutcome::settled));
    BOOST_TEST((find_use(db, other.id.text)->use == other));
    BOOST_TEST(kept(use_line(first.uses[0])) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
