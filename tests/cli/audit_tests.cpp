#include <boost/test/unit_test.hpp>

#include "cli/cli.h"

#include "app/kept_head.h"
#include "interchange/keys.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"
#include "temporary_folder.h"

#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

constexpr Date today = std::chrono::year{2026} / std::chrono::November / 25;
constexpr Instant now = std::chrono::sys_days{today};

// The register of an invented scheme on the disk. The making of its keys is its first row; five
// follow, and the fourth row is sealed.
struct ARegisterOnDisk : TemporaryFolder {
    ARegisterOnDisk() {
        RegisterFile file = RegisterFile::create(path, scheme, "Anyborough Safe Places", today);
        folder = file.folder();
        KeyBook{file.db()}.add_first(public_keys(keys), now);
        for (int row = 2; row <= 6; ++row) {
            file.db().tx([&] {
                RegisterAudit{file.db()}.add_by_program(now, RegisterAct::venue_moved,
                                                        "venue-" + std::to_string(row));
            });
            if (row == 4) {
                seal(file.db(), keys);
            }
        }
    }

    void seal(Db& db, const SecretKeys& by) const {
        RegisterAudit audit{db};
        const AuditHead head = audit.head();
        audit.seal(now, 1, head, by.sign(sealed_text(scheme, head)));
    }

    // What somebody does to the file with another program.
    void change(const std::string& sql) const {
        Db db{folder / "register.db", Db::Opening::live};
        db.exec(sql);
    }

    int verify(const std::filesystem::path& what,
               const std::optional<std::filesystem::path>& pack = {},
               const std::optional<std::filesystem::path>& head = {}) {
        out.str({});
        err.str({});
        const std::string name = utf8(what);
        std::vector<const char*> words{"safe-places", "audit", "verify", name.c_str()};
        const std::string pack_name = pack ? utf8(*pack) : std::string{};
        if (pack) {
            words.insert(words.end(), {"--pack", pack_name.c_str()});
        }
        const std::string head_name = head ? utf8(*head) : std::string{};
        if (head) {
            words.insert(words.end(), {"--head", head_name.c_str()});
        }
        return run_cli(
            static_cast<int>(words.size()), words.data(),
            {.files = {}, .scheme = {}, .version = {}, .today = today, .out = out, .err = err});
    }
    int verify() { return verify(folder); }

    // Changed in a copy that is checked and thrown away.
    int verify_after(const std::string& sql) {
        const std::filesystem::path copy = path / "copy.db";
        std::filesystem::remove(copy);
        copy_register(folder, copy);
        Db{copy, Db::Opening::plain}.exec(sql);
        return verify(copy);
    }

    // As the desk keeps it beside the register.
    void keep(const SecretKeys& by) const {
        const auto db = register_writer(folder);
        const AuditHead head = RegisterAudit{*db}.head();
        keep_head(folder, {.scheme = scheme,
                           .head = head,
                           .at = now,
                           .generation = 1,
                           .signature = by.sign(sealed_text(scheme, head))});
    }

    // Two rows more, sealed and kept; then the copy of before is put back.
    void replace_by_older_copy() const {
        const std::filesystem::path copy = path / "older.db";
        copy_register(folder, copy);
        change_by(2);
        seal(*register_writer(folder), keys);
        keep(keys);
        copy_register(folder, path / "newer.db");
        for (const char* file : {"register.db", "register.db-wal", "register.db-shm"}) {
            std::filesystem::remove(folder / file);
        }
        std::filesystem::copy_file(copy, folder / "register.db");
    }
    void change_by(int rows) const {
        const auto db = register_writer(folder);
        for (int row = 0; row < rows; ++row) {
            db->tx([&] {
                RegisterAudit{*db}.add_by_program(now, RegisterAct::venue_moved, "venue-9");
            });
        }
    }

    [[nodiscard]] bool names_row(int row) const {
        return err.str().find("row " + std::to_string(row) + " ") != std::string::npos;
    }
    [[nodiscard]] bool says(const std::string& words) const {
        return out.str().find(words) != std::string::npos;
    }

    std::filesystem::path pack_of(const std::string& uid, const SecretKeys& signing) const {
        const Pack pack{.scheme_uid = uid,
                        .scheme_id = "anyborough",
                        .name = "Anyborough Safe Places",
                        .keys = public_keys(signing),
                        .older = {},
                        .compromised = {},
                        .files = {{"scheme.toml", "id = 1"}}};
        atomic_save(path / "a.safescheme", sign_pack(pack, signing));
        return path / "a.safescheme";
    }

    SchemeId scheme{"0198a000-0000-7000-8000-000000000900"};
    SecretKeys keys = new_secret_keys();
    std::filesystem::path folder;
    std::ostringstream out;
    std::ostringstream err;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_verify, ARegisterOnDisk)

BOOST_AUTO_TEST_CASE(a_chain_that_holds_says_what_is_not_yet_sealed) {
    BOOST_TEST(verify() == 0);
    BOOST_TEST(err.str() == "");
    BOOST_TEST(says("Anyborough Safe Places: every row of the audit holds, 6 in all"));
    BOOST_TEST(says("row 5 to row 6"));
    seal(*register_writer(folder), keys);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says("All are sealed"));
}

BOOST_AUTO_TEST_CASE(any_field_of_any_row_changed_names_that_row) {
    for (int row = 1; row <= 6; ++row) {
        for (const std::string change :
             {"at = at + 1", "actor = 'somebody'", "action = 'venue_added'", "subject = 'venue-9'",
              "detail = detail || ' '", "hash = zeroblob(32)", "seq = seq + 100"}) {
            BOOST_TEST(verify_after("UPDATE audit SET " + change +
                                    " WHERE seq = " + std::to_string(row)) == 1);
            BOOST_TEST(names_row(row), "row " << row << ", " << change << ": " << err.str());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_row_that_was_taken_out_is_named) {
    for (int row = 1; row <= 5; ++row) {
        BOOST_TEST(verify_after("DELETE FROM audit WHERE seq = " + std::to_string(row)) == 1);
        BOOST_TEST(names_row(row));
    }
}

BOOST_AUTO_TEST_CASE(any_two_rows_in_each_others_place_are_named) {
    for (int one = 1; one <= 6; ++one) {
        for (int other = one + 1; other <= 6; ++other) {
            const std::string first = std::to_string(one);
            const std::string second = std::to_string(other);
            BOOST_TEST(verify_after("UPDATE audit SET seq = 99 WHERE seq = " + first +
                                    "; UPDATE audit SET seq = " + first + " WHERE seq = " + second +
                                    "; UPDATE audit SET seq = " + second + " WHERE seq = 99") == 1);
            BOOST_TEST(names_row(one), first << " and " << second << ": " << err.str());
        }
    }
}

BOOST_AUTO_TEST_CASE(an_end_that_was_cut_off_below_the_newest_seal_is_named) {
    for (int row = 1; row <= 4; ++row) {
        BOOST_TEST(verify_after("DELETE FROM audit WHERE seq >= " + std::to_string(row)) == 1);
        BOOST_TEST(names_row(row));
    }
}

BOOST_AUTO_TEST_CASE(an_older_copy_in_its_place_is_found_by_the_head_that_is_kept_beside_it) {
    keep(keys);
    change_by(1);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says("The register goes on from there. It has row 6 "));
    replace_by_older_copy();
    BOOST_TEST(verify() == 1);
    BOOST_TEST(says("every row of the audit holds, 7 in all"));
    BOOST_TEST(err.str().find(".head: The newest rows of this register are missing. On 25 Nov "
                              "2026, 00:00 (UTC) row 9 was its newest") != std::string::npos,
               err.str());
    BOOST_TEST(err.str().find("does not know") == std::string::npos);
    BOOST_TEST(verify(folder / "") == 1);
    BOOST_TEST(verify(folder / "register.db") == 1);
}

BOOST_AUTO_TEST_CASE(a_head_or_a_copy_from_elsewhere_is_compared_with_too) {
    replace_by_older_copy();
    const std::filesystem::path elsewhere = path / "kept elsewhere.head";
    std::filesystem::rename(kept_head_file(folder), elsewhere);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(verify(folder, {}, elsewhere) == 1);
    BOOST_TEST(verify(folder, {}, path / "newer.db") == 1);
    BOOST_TEST(err.str().find("The newest rows of this register are missing") != std::string::npos);
    BOOST_TEST(verify(folder, {}, path / "older.db") == 0);
    BOOST_TEST(says("The register goes on from there"));
    for (const auto& other : {path / "none.head", path, folder / "lock"}) {
        BOOST_TEST(verify(folder, {}, other) == 1);
        BOOST_TEST(err.str().find("Nobody can say") != std::string::npos, err.str());
    }
}

BOOST_AUTO_TEST_CASE(a_head_that_is_not_there_is_said) {
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says(".head to compare with"));
    keep(keys);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(!says("to compare with"));
}

BOOST_AUTO_TEST_CASE(a_head_that_others_signed_says_so_also_where_the_register_has_its_row) {
    const std::string unknown = "That row is signed with keys which this register does not know";
    keep(new_secret_keys());
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says("The register goes on from there."));
    BOOST_TEST(says(unknown));
    keep(keys);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(!says(unknown));
}

BOOST_AUTO_TEST_CASE(a_head_that_others_signed_says_so) {
    replace_by_older_copy();
    const AuditHead newer{.seq = 99, .hash = {}};
    keep_head(folder, {.scheme = scheme,
                       .head = newer,
                       .at = now,
                       .generation = 1,
                       .signature = new_secret_keys().sign(sealed_text(scheme, newer))});
    BOOST_TEST(verify() == 1);
    BOOST_TEST(err.str().find("That row is signed with keys which this register does not know") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_register_that_was_brought_back_says_so_and_is_not_accused) {
    replace_by_older_copy();
    const auto db = register_writer(folder);
    db->tx([&] {
        RegisterAudit{*db}.add_by_program(now + std::chrono::hours{1},
                                          RegisterAct::register_restored);
    });
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says("This register was brought back on 25 Nov 2026, 01:00 (UTC)"));
}

BOOST_AUTO_TEST_CASE(seals_that_somebody_took_out_are_asked_about) {
    BOOST_TEST(verify_after("DELETE FROM audit_seal") == 0);
    BOOST_TEST(says("There is no seal at all"));
    BOOST_TEST(verify_after("DELETE FROM audit_seal; DELETE FROM audit") == 1);
    BOOST_TEST(names_row(1));
}

BOOST_AUTO_TEST_CASE(a_register_is_checked_while_it_is_open_and_stays_as_it_is) {
    const RegisterFile open = RegisterFile::open(folder, today);
    const std::string before = read_file(folder / "register.db");
    BOOST_TEST(verify() == 0);
    BOOST_TEST((read_file(folder / "register.db") == before));
}

BOOST_AUTO_TEST_CASE(keys_that_somebody_put_into_the_register_do_not_sign_for_the_pack) {
    const std::filesystem::path pack = pack_of(scheme.text, keys);
    BOOST_TEST(verify(folder, pack) == 0);
    BOOST_TEST(!says("--pack"));
    const SecretKeys thief = new_secret_keys();
    change("DELETE FROM audit_seal; UPDATE scheme_key SET signing = x'" +
           to_hex(public_keys(thief).signing) + "'");
    seal(*register_writer(folder), thief);
    BOOST_TEST(verify() == 0);
    BOOST_TEST(says("--pack FILE"));
    BOOST_TEST(verify(folder, pack) == 1);
    BOOST_TEST(names_row(6));
}

BOOST_AUTO_TEST_CASE(a_pack_of_another_scheme_or_none_is_refused_in_words) {
    BOOST_TEST(verify(folder, pack_of("0198a000-0000-7000-8000-000000000999", keys)) == 1);
    BOOST_TEST(err.str().find("a.safescheme cannot be read as") != std::string::npos);
    BOOST_TEST(verify(folder, path / "none.safescheme") == 1);
    BOOST_TEST(err.str().find("none.safescheme cannot be read as") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_no_register_is_refused_in_words) {
    BOOST_TEST(verify(path / "nothing here") == 1);
    BOOST_TEST(err.str().find("There is no register in ") != std::string::npos);
    write("letter.txt", std::string(2000, 'x'));
    BOOST_TEST(verify(path / "letter.txt") == 1);
    BOOST_TEST(err.str().find("is not a register") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
