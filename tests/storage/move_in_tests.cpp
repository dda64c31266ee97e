#include "storage/move_in.h"

#include "storage/attempt_log.h"
#include "storage/completion_log.h"
#include "storage/people_book.h"

#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(move_in)

BOOST_FIXTURE_TEST_CASE(a_copy_taken_to_another_pc_has_every_record, AVenueOnDisk) {
    const PersonId zofia = person_no(1).id;
    {
        VenueFile venue = open();
        venue.set_name("Tŷ Gŵyl");
        PeopleBook(venue.db()).add(person_no(1));
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(1, zofia), completion_no(1, zofia));
        venue.copy_to(path / "moved.file");
        venue.copy_to(path / "moved.file");
    }
    const Adopted adopted = adopt(path / "moved.file", path / "new" / "pc");
    BOOST_TEST((adopted.outcome == Adopted::Outcome::put_in_place));
    BOOST_TEST((adopted.id == shop));
    VenueFile venue = VenueFile::open(adopted.folder, today);
    BOOST_TEST(venue.name() == "Tŷ Gŵyl");
    BOOST_TEST((PeopleBook(venue.db()).all() == std::vector{person_no(1)}));
    BOOST_TEST((AttemptLog(venue.db()).all() == std::vector{attempt_no(1, zofia)}));
    BOOST_TEST((venue.outbox().read().completions == std::vector{completion_no(1, zofia)}));
    BOOST_TEST((venue.replay() == Replay{.rewritten = 1}));
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_here_already_is_not_touched, AVenueOnDisk) {
    {
        VenueFile venue = open();
        venue.copy_to(path / "moved.file");
        venue.set_name("newer");
    }
    BOOST_TEST((adopt(path / "moved.file", data).outcome == Adopted::Outcome::already_here));
    BOOST_TEST(open().name() == "newer");
    BOOST_TEST(std::distance(fs::directory_iterator(data), fs::directory_iterator()) == 1);
}

BOOST_FIXTURE_TEST_CASE(only_a_whole_venue_of_ours_is_taken_in, AVenueOnDisk) {
    const fs::path other = path / "other";
    const fs::path moved = path / "moved.file";
    {
        VenueFile venue = open();
        CompletionLog(venue.db(), venue.outbox()).add(completion_no(1, person_no(1).id));
        venue.copy_to(moved);
        // A file that somebody picks out of an open venue's folder lacks what is in the log.
        BOOST_CHECK_THROW(static_cast<void>(adopt(file, other)), InputError);
    }
    const std::string whole = read_file(moved);
    const auto refused = [&](const std::string& bytes) {
        atomic_save(path / "bad.file", bytes);
        return adopt(path / "bad.file", other);
    };
    BOOST_CHECK_THROW(refused("Dear all"), InputError);
    BOOST_CHECK_THROW(refused(""), InputError);
    BOOST_CHECK_EXCEPTION(refused(whole.substr(0, 8192)), MachineError, with(Trouble::damaged));
    std::string altered = whole;
    altered[altered.find("being-a-safe-place")] = 'c';
    BOOST_CHECK_EXCEPTION(refused(altered), MachineError, with(Trouble::damaged));
    { Db(moved, Db::Opening::plain).set_version(999); }
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt(moved, other)), MachineError,
                          with(Trouble::newer_version));
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt(path / "none", other)), MachineError,
                          with(Trouble::missing));
    BOOST_TEST(fs::is_empty(other));
}

BOOST_FIXTURE_TEST_CASE(a_file_cannot_choose_where_it_goes, AVenueOnDisk) {
    { open().copy_to(path / "moved.file"); }
    {
        Db db(path / "moved.file", Db::Opening::plain);
        db.exec("UPDATE venue SET uid = '../../../../../../../tmp/a-venue-123'");
    }
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt(path / "moved.file", path / "other")),
                          MachineError, with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
