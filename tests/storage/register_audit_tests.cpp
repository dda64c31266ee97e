#include "storage/register/register_audit.h"

#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(register_audit)

namespace {

// Stands for a real signature: interchange/ makes those.
Signature signed_by(int generation, std::string_view text) {
    const Digest digest = Hasher().add(std::int64_t{generation}).add(text).finish();
    Signature signature{};
    std::copy(digest.begin(), digest.end(), signature.begin());
    return signature;
}

bool is_signed(int generation, std::string_view text, const Signature& signature) {
    return signature == signed_by(generation, text);
}

// Six rows, sealed after the fourth.
struct SixRows : ARegisterInUse {
    SixRows() {
        add(RegisterAct::venue_added, uuid_no(1));
        add(RegisterAct::venue_moved, uuid_no(1), "enquiry>submitted");
        seal();
        add(RegisterAct::device_enrolled, uuid_no(2));
        add(RegisterAct::person_erased, uuid_no(3));
    }

    void add(RegisterAct act, const std::string& subject, const std::string& detail = {}) {
        db.tx([&] { audit.add(now, coordinator, act, subject, detail); });
    }

    void seal() {
        const AuditHead head = audit.head();
        audit.seal(now, 1, head, signed_by(1, sealed_text(scheme_id, head)));
    }

    [[nodiscard]] AuditVerdict verify() { return audit.verify(scheme_id, is_signed); }

    // What verify() says after that change, which is undone.
    [[nodiscard]] AuditVerdict after(const std::string& sql) {
        db.exec("SAVEPOINT before");
        db.exec(sql + ";");
        const AuditVerdict verdict = verify();
        db.exec("ROLLBACK TO before; RELEASE before");
        return verdict;
    }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_chain_holds_and_says_what_is_not_yet_sealed, SixRows) {
    BOOST_TEST((verify() == AuditVerdict{6, std::nullopt, 4}));
    seal();
    BOOST_TEST((verify() == AuditVerdict{6, std::nullopt, 6}));
}

BOOST_FIXTURE_TEST_CASE(a_chain_that_was_taken_out_with_its_seals_shows, SixRows) {
    BOOST_TEST((after("DELETE FROM audit_seal; DELETE FROM audit").first_broken == 1));
}

BOOST_FIXTURE_TEST_CASE(an_empty_chain_holds, OneRegister) {
    BOOST_TEST((audit.verify(scheme_id, is_signed) == AuditVerdict{}));
    BOOST_TEST(audit.head().seq == 0);
}

BOOST_FIXTURE_TEST_CASE(any_field_of_any_row_changed_names_that_row, SixRows) {
    for (std::int64_t row = 1; row <= 6; ++row) {
        for (const std::string change :
             {"at = at + 1", "at = at + 0.5", "actor = 'program2'", "action = 'venue_corrected'",
              "subject = subject || '0'", "detail = detail || ' '", "hash = zeroblob(32)",
              "seq = seq + 100"}) {
            const auto verdict =
                after("UPDATE audit SET " + change + " WHERE seq = " + std::to_string(row));
            BOOST_TEST((verdict.first_broken == row), "row " << row << ": " << change);
        }
    }
    BOOST_TEST(!verify().first_broken);
}

BOOST_FIXTURE_TEST_CASE(a_row_taken_out_shows_even_when_the_rest_is_renumbered, SixRows) {
    for (int row = 1; row <= 3; ++row) {
        const std::string out = "DELETE FROM audit WHERE seq = " + std::to_string(row);
        BOOST_TEST((after(out).first_broken == row));
        BOOST_TEST(
            (after(out + "; UPDATE audit SET seq = seq + 1000 WHERE seq > " + std::to_string(row) +
                   "; UPDATE audit SET seq = seq - 1001 WHERE seq > 1000")
                 .first_broken == row));
    }
}

BOOST_FIXTURE_TEST_CASE(any_two_rows_in_each_others_place_show, SixRows) {
    for (int one = 1; one <= 6; ++one) {
        for (int other = one + 1; other <= 6; ++other) {
            const std::string first = std::to_string(one);
            const std::string second = std::to_string(other);
            const auto verdict =
                after("UPDATE audit SET seq = 99 WHERE seq = " + first +
                      "; UPDATE audit SET seq = " + first + " WHERE seq = " + second +
                      "; UPDATE audit SET seq = " + second + " WHERE seq = 99");
            BOOST_TEST((verdict.first_broken == one), first << " and " << second);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(an_end_cut_off_below_the_newest_seal_shows, SixRows) {
    for (int kept = 0; kept < 4; ++kept)
        BOOST_TEST((after("DELETE FROM audit WHERE seq > " + std::to_string(kept)) ==
                    AuditVerdict{kept, kept + 1, 0}));
    // What is above it cannot be missed: it is named as not sealed while it is there.
    BOOST_TEST((after("DELETE FROM audit WHERE seq > 4") == AuditVerdict{4, std::nullopt, 4}));
}

BOOST_FIXTURE_TEST_CASE(a_chain_made_anew_does_not_fit_its_seal, SixRows) {
    const AuditHead sealed_before = audit.head();
    db.exec("DELETE FROM audit");
    for (int row = 1; row <= 6; ++row)
        add(RegisterAct::venue_added, uuid_no(77));
    BOOST_TEST((verify().first_broken == 4));
    BOOST_TEST(!audit.has(sealed_before));
}

BOOST_FIXTURE_TEST_CASE(a_seal_that_nobody_signed_does_not_count, SixRows) {
    for (const std::string change :
         {"signature = zeroblob(64)", "hash = zeroblob(32)", "generation = 2", "seq = 3"}) {
        const auto verdict = after("INSERT INTO scheme_key VALUES(2, zeroblob(32), zeroblob(32), "
                                   "0, NULL, NULL); UPDATE audit_seal SET " +
                                   change);
        BOOST_TEST(verdict.first_broken.has_value(), change);
    }
}

BOOST_FIXTURE_TEST_CASE(a_head_that_went_out_is_found_again, SixRows) {
    const AuditHead out = audit.head();
    add(RegisterAct::venue_moved, uuid_no(1));
    BOOST_TEST(audit.has(out));
    BOOST_TEST(!audit.has({out.seq, digest_of("another")}));
    BOOST_TEST(!audit.has({out.seq + 5, out.hash}));
}

BOOST_FIXTURE_TEST_CASE(two_chains_say_up_to_which_row_they_are_the_same, SixRows) {
    SixRows other;
    for (int more = 0; more < 5; ++more) {
        BOOST_TEST(audit.shared_with(other.audit) == 6);
        BOOST_TEST(other.audit.shared_with(audit) == 6);
        other.add(RegisterAct::venue_moved, uuid_no(1));
        if (more == 2)
            add(RegisterAct::venue_added, uuid_no(4));
    }
    db.exec("UPDATE audit SET hash = zeroblob(32) WHERE seq > 2");
    BOOST_TEST(audit.shared_with(other.audit) == 2);
    db.exec("DELETE FROM audit");
    BOOST_TEST(audit.shared_with(other.audit) == 0);
}

BOOST_FIXTURE_TEST_CASE(rows_are_read_newest_first_and_by_what_they_are_about, SixRows) {
    const auto newest = audit.rows(0, 2);
    BOOST_REQUIRE(newest.size() == 2U);
    BOOST_TEST((newest[0].act == RegisterAct::person_erased));
    BOOST_TEST(audit.rows(newest[1].seq, 100).size() == 4U);
    const auto about = audit.rows_about(uuid_no(1), 10);
    BOOST_REQUIRE(about.size() == 2U);
    BOOST_TEST(about[0].detail == "enquiry>submitted");
    BOOST_TEST(about[0].actor == coordinator.user.text);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
