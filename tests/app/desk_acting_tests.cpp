#include <boost/test/unit_test.hpp>

#include "app/scheme/approval.h"
#include "app/scheme/hand_out.h"
#include "app/scheme/opened_here.h"
#include "app/scheme/register_doubt.h"
#include "app/scheme/scheme_pack.h"
#include "app/scheme/venue_letter.h"
#include "app/scheme_fixture.h"
#include "storage/files.h"
#include "storage/register/handed_over.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const VenueId some_venue{"0198a000-0000-7000-8000-000000000001"};

struct NamedCommand {
    std::string name;
    SchemeAct act;
    std::function<void(SchemeDesk&)> run;
};

// What the desk does with the register itself; the rest stands in tests/storage/acting_tests.cpp.
std::vector<NamedCommand> desk_commands() {
    const auto hand_out_of = [](HandOut what) {
        return [what](SchemeDesk& desk) {
            handed_out(desk.file.db(), desk.acting, what, desk.outside.now());
        };
    };
    return {
        {"make the file for venues", SchemeAct::change_rules,
         [](SchemeDesk& desk) {
             static_cast<void>(
                 next_pack(desk.file, desk.acting, desk.scheme, desk.keys, desk.outside.now()));
         }},
        {"say that it was saved", SchemeAct::change_rules, hand_out_of(HandOut::pack)},
        {"make the recovery sheet", SchemeAct::change_keys,
         [](SchemeDesk& desk) { note_sheet(desk.file.db(), desk.acting, desk.outside.now()); }},
        {"say that it was kept", SchemeAct::change_keys, hand_out_of(HandOut::recovery_sheet)},
        {"say that the notice was saved", SchemeAct::move_venues, hand_out_of(HandOut::key_notice)},
        {"tick checks", SchemeAct::change_undecided,
         [](SchemeDesk& desk) { put_ticked_checks(desk, some_venue, {"visit"}); }},
        {"save a list", SchemeAct::export_records,
         [](SchemeDesk& desk) { note_export(desk, "records csv", 1); }},
        {"save a backup", SchemeAct::make_backup, [](SchemeDesk& desk) { note_backup(desk); }},
        {"use a register without its newest rows", SchemeAct::restore_backup,
         [](SchemeDesk& desk) {
             desk.kept_head = HeadCheck{.standing = HeadStanding::missing};
             keep_register(desk);
         }},
    };
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(desk_acting, ARegister)

BOOST_AUTO_TEST_CASE(each_is_let_through_for_who_may_and_then_stands_in_the_record_of_changes) {
    for (const SchemeRole role :
         {SchemeRole::administrator, SchemeRole::coordinator, SchemeRole::auditor}) {
        SchemeDesk& desk = open(role);
        for (const NamedCommand& command : desk_commands()) {
            const std::int64_t before = desk.audit.head().seq;
            bool is_let = true;
            try {
                command.run(desk);
            } catch (const NotAllowed& refused) {
                is_let = false;
                BOOST_TEST((refused.act() == command.act), command.name);
            }
            BOOST_TEST(is_let == may(role, command.act), command.name);
            BOOST_TEST(desk.audit.head().seq - before == (is_let ? 1 : 0), command.name);
        }
    }
}

// They stand in no record of changes of their own: the move does, which they belong to.
BOOST_AUTO_TEST_CASE(only_who_may_decide_notes_what_a_venue_is_asked) {
    for (const SchemeRole role :
         {SchemeRole::administrator, SchemeRole::coordinator, SchemeRole::auditor}) {
        SchemeDesk& desk = open(role);
        bool is_let = true;
        try {
            note_sentences(desk, some_venue, {"insurance"});
        } catch (const NotAllowed&) {
            is_let = false;
        }
        BOOST_TEST(is_let == may(role, SchemeAct::move_venues));
    }
}

BOOST_AUTO_TEST_CASE(a_register_that_was_handed_over_is_used_here_again_by_who_may_alone) {
    for (const SchemeRole role :
         {SchemeRole::auditor, SchemeRole::coordinator, SchemeRole::administrator}) {
        SchemeDesk& desk = open(role);
        hand_over_register(file.db(), {admin, SchemeRole::administrator}, outside.today(),
                           outside.now());
        const std::int64_t before = desk.audit.head().seq;
        const bool is_let = may(role, SchemeAct::restore_backup);
        BOOST_TEST(use_here(file, desk.acting, outside) == is_let);
        BOOST_TEST(desk.audit.head().seq - before == (is_let ? 1 : 0));
        BOOST_TEST(handed_over_on(file.db()).has_value() == !is_let);
    }
}

// A new one has to stand above or be said here, with who asks for its right.
BOOST_AUTO_TEST_CASE(no_command_of_the_desk_is_forgotten) {
    const std::map<std::string, std::ptrdiff_t> known{
        {"approval.cpp", 1},          // put_ticked_checks, above
        {"hand_out.cpp", 2},          // handed_out, above; noted with more
        {"measured_printers.cpp", 2}, // how a printer of this desk prints
        {"scheme_pack.cpp", 1},       // next_pack, above
        {"scheme_rules.cpp", 1},      // change_rules: PackBook::change
        {"venue_letter.cpp", 1}};     // note_sentences, above
    const std::regex writing(R"(settings\.(put|remove)\(|Settings\(db\)|\bexec\()");
    std::map<std::string, std::ptrdiff_t> found;
    for (const auto& source :
         std::filesystem::directory_iterator(SAFEPLACES_ROOT "/src/app/scheme")) {
        if (source.path().extension() == ".cpp") {
            const std::string text = read_file(source.path());
            const std::sregex_iterator first(text.begin(), text.end(), writing);
            const auto places = std::distance(first, std::sregex_iterator());
            if (places > 0) {
                found[utf8(source.path().filename())] = places;
            }
        }
    }
    for (const auto& [name, places] : found) {
        BOOST_TEST((known.contains(name) && known.at(name) == places), name << ": " << places);
    }
    BOOST_TEST(found.size() == known.size());
}

BOOST_AUTO_TEST_SUITE_END()
