#include <boost/test/unit_test.hpp>

#include "app/register_in_a_file.h"
#include "app/scheme/approval.h"
#include "app/scheme/audit_view_model.h"
#include "app/scheme/register_doubt.h"
#include "app/scheme/to_do_view_model.h"

using namespace safeplaces;

namespace {

struct AUsedRegister : ARegisterInAFile {
    void unlock(SchemeRole role = SchemeRole::administrator) {
        open(role);
        look_at_kept_head(*desk);
        seal_audit(*desk);
    }
    void work() {
        static_cast<void>(desk->users.rename(desk->acting, admin, "Ana Example", outside.now()));
    }
    void lock() {
        seal_audit(*desk);
        desk.reset();
    }
    // Used, and then as an older copy of it would be.
    void replace_by_older_copy() {
        unlock();
        const std::int64_t then = desk->audit.head().seq;
        work();
        work();
        lock();
        file.db().exec("DELETE FROM audit WHERE seq > $1", {then});
        file.db().exec("DELETE FROM audit_seal WHERE seq > $1", {then});
    }
    [[nodiscard]] std::int64_t kept_row() const {
        return kept_head(file.folder(), file.id()).value().head.seq;
    }
    void tell(RegisterAct act, std::chrono::minutes later) {
        file.db().tx([&] { RegisterAudit{file.db()}.add_by_program(outside.now() + later, act); });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(register_doubt, AUsedRegister)

BOOST_AUTO_TEST_CASE(each_seal_is_kept_beside_the_register_and_the_next_unlock_finds_it) {
    unlock();
    BOOST_TEST(!desk->kept_head.has_value()); // the first time there is none
    work();
    lock();
    BOOST_TEST(kept_row() == RegisterAudit{file.db()}.head().seq);
    unlock();
    BOOST_TEST((desk->kept_head->standing == HeadStanding::holds));
    BOOST_TEST(!is_doubtful(*desk));
    BOOST_TEST(AuditViewModel{*desk}.state().head == "");
    BOOST_TEST(strangers() == 0);
}

BOOST_AUTO_TEST_CASE(an_older_copy_in_its_place_is_told_at_each_unlock) {
    replace_by_older_copy();
    const std::int64_t missing = kept_row();
    for (int time = 0; time < 2; ++time) {
        unlock();
        BOOST_TEST(is_doubtful(*desk));
        const AuditViewModel page{*desk};
        BOOST_TEST(page.state().head == "The newest rows of this register are missing.");
        BOOST_TEST(page.state().head_more.find("row " + std::to_string(missing) + " was") !=
                   std::string::npos);
        BOOST_TEST(ToDoViewModel{*desk}.state().doubt == page.state().head);
        finish_work();
        work();
        lock();
        BOOST_TEST(kept_row() == missing);
    }
}

BOOST_AUTO_TEST_CASE(an_administrator_may_go_on_with_it_and_that_stands_in_the_record) {
    replace_by_older_copy();
    unlock();
    const std::string missing = "row=" + std::to_string(kept_row());
    AuditViewModel page{*desk};
    BOOST_TEST(page.state().may_keep);
    page.keep_register();
    BOOST_TEST(page.state().head == "");
    const RegisterAuditRow row = desk->audit.rows(0, 1).front();
    BOOST_TEST((row.act == RegisterAct::register_kept));
    BOOST_TEST(row.detail == missing);
    BOOST_TEST(kept_row() == row.seq);
    lock();
    unlock();
    BOOST_TEST(!is_doubtful(*desk));
}

BOOST_AUTO_TEST_CASE(no_number_of_a_sticker_is_given_twice_after_it) {
    replace_by_older_copy();
    unlock();
    const std::int64_t known = desk->stickers.last_number();
    keep_register(*desk);
    BOOST_TEST(desk->stickers.last_number() == known + 2000);
}

BOOST_AUTO_TEST_CASE(no_sticker_is_issued_until_somebody_decides) {
    replace_by_older_copy();
    unlock();
    RegisteredVenue library{};
    library.name = "Central Library";
    library.postcode = "SO14 7LY";
    BOOST_REQUIRE_EQUAL(missing_for_sticker(*desk, library).size(), 1U);
    BOOST_TEST(missing_for_sticker(*desk, library).front().find("no sticker is issued yet") !=
               std::string::npos);
    const auto missing = missing_for_approval(*desk, library, {});
    BOOST_TEST(std::count(missing.begin(), missing.end(),
                          missing_for_sticker(*desk, library).front()) == 1);
    keep_register(*desk);
    BOOST_TEST(missing_for_sticker(*desk, library).empty());
}

BOOST_AUTO_TEST_CASE(a_head_that_others_signed_is_told_also_where_the_register_has_its_row) {
    unlock();
    const AuditHead head = desk->audit.head();
    lock();
    keep_head(file.folder(), {.scheme = file.id(),
                              .head = head,
                              .at = outside.now(),
                              .generation = 1,
                              .signature = new_secret_keys().sign(sealed_text(file.id(), head))});
    unlock();
    BOOST_TEST(!is_doubtful(*desk));
    BOOST_TEST(AuditViewModel{*desk}.state().head_more.find("keys which this register does not") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_auditor_reads_of_it_and_cannot_put_it_right) {
    replace_by_older_copy();
    unlock(SchemeRole::auditor);
    const AuditViewModel page{*desk};
    BOOST_TEST(page.state().is_doubtful);
    BOOST_TEST(!page.state().may_keep);
    BOOST_CHECK_THROW(keep_register(*desk), NotAllowed);
}

BOOST_AUTO_TEST_CASE(a_register_that_was_brought_back_is_accused_of_nothing) {
    for (const RegisterAct act : {RegisterAct::register_restored, RegisterAct::register_adopted}) {
        replace_by_older_copy();
        tell(act, std::chrono::minutes{5});
        unlock();
        BOOST_TEST(!is_doubtful(*desk));
        BOOST_TEST((desk->kept_head->standing == HeadStanding::brought_back));
        BOOST_TEST(AuditViewModel{*desk}.state().head.find("was brought back on") !=
                   std::string::npos);
        BOOST_TEST(kept_row() == desk->audit.head().seq);
        lock();
        unlock();
        BOOST_TEST((desk->kept_head->standing == HeadStanding::holds));
        lock();
    }
}

BOOST_AUTO_TEST_CASE(one_that_was_brought_back_before_is_no_excuse) {
    tell(RegisterAct::register_restored, std::chrono::minutes{-5});
    replace_by_older_copy();
    unlock();
    BOOST_TEST(is_doubtful(*desk));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_told_and_stays_until_somebody_decides) {
    unlock();
    lock();
    atomic_save(kept_head_file(file.folder()), "good morning");
    unlock();
    BOOST_TEST((desk->kept_head->standing == HeadStanding::unreadable));
    BOOST_TEST(read_file(kept_head_file(file.folder())) == "good morning");
    keep_register(*desk);
    BOOST_TEST(kept_row() == desk->audit.head().seq);
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_opened_hinders_no_unlock_and_is_told) {
    std::filesystem::create_directory(kept_head_file(file.folder()));
    BOOST_CHECK_NO_THROW(unlock());
    BOOST_TEST((desk->kept_head->standing == HeadStanding::unreadable));
    BOOST_TEST(ToDoViewModel{*desk}.state().doubt.starts_with("Nobody can say"));
    finish_work();
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_written_hinders_no_signing_and_is_told) {
    unlock();
    std::filesystem::remove(kept_head_file(file.folder()));
    std::filesystem::create_directories(kept_head_file(file.folder()) / "in its way");
    work();
    BOOST_CHECK_NO_THROW(seal_audit(*desk));
    BOOST_TEST(desk->sealed_to == desk->audit.head().seq);
    BOOST_TEST(!is_doubtful(*desk));
    const std::string words =
        "Where the record of changes ends could not be written beside the register.";
    BOOST_TEST(AuditViewModel{*desk}.state().head == words);
    BOOST_TEST(ToDoViewModel{*desk}.state().doubt == words);
    finish_work();
    std::filesystem::remove_all(kept_head_file(file.folder()));
    work();
    seal_audit(*desk);
    BOOST_TEST(kept_row() == desk->audit.head().seq);
    BOOST_TEST(AuditViewModel{*desk}.state().head == "");
}

BOOST_AUTO_TEST_CASE(a_backup_with_rows_that_the_register_lacks_says_how_many) {
    unlock();
    const std::int64_t then = desk->audit.head().seq;
    work();
    save();
    const std::int64_t missing = desk->audit.head().seq - then;
    file.db().exec("DELETE FROM audit_seal WHERE seq > $1", {then});
    file.db().exec("DELETE FROM audit WHERE seq > $1", {then});
    const std::string words = std::to_string(missing) + " changes in it are missing in this";
    BOOST_TEST(says(try_out(), words));
    for (int time = 0; time < 4; ++time) { // as each unlock writes
        tell(RegisterAct::user_unlocked, std::chrono::minutes{time});
    }
    BOOST_TEST(says(try_out(), words));
    BOOST_TEST(!says(try_out(), "It is not of this register."));
}

BOOST_AUTO_TEST_SUITE_END()
