#include "storage/unnamed_file.h"

#include "storage/entry_book.h"

#include "storage/venue_on_disk.h"

namespace safeplaces {

// A file takes its name only with the record of it.
BOOST_AUTO_TEST_SUITE(unnamed_file)

namespace {

struct AFolderWithAPoster : AVenueOnDisk {
    AFolderWithAPoster() {
        fs::create_directory(letters);
        atomic_save(name, "old");
    }

    [[nodiscard]] fs::path unnamed(const std::string& bytes) const {
        fs::path made = temporary_beside(name);
        atomic_save(made, bytes);
        return made;
    }

    fs::path letters = path / "letters";
    fs::path name = letters / "poster.pdf";
};

} // namespace

BOOST_FIXTURE_TEST_CASE(it_takes_the_place_of_what_stood_there, AFolderWithAPoster) {
    {
        UnnamedFile poster{unnamed("new")};
        poster.take_name(name);
        poster.keep();
    }
    BOOST_TEST(read_file(name) == "new");
    BOOST_TEST(files_in(letters) == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_not_kept_leaves_what_stood_there, AFolderWithAPoster) {
    {
        UnnamedFile poster{unnamed("new")};
        poster.take_name(name);
        BOOST_TEST(read_file(name) == "new");
    }
    BOOST_TEST(read_file(name) == "old");
    BOOST_TEST(files_in(letters) == 1U);
    { const UnnamedFile never_named{unnamed("new")}; }
    BOOST_TEST(read_file(name) == "old");
    BOOST_TEST(files_in(letters) == 1U);
    {
        UnnamedFile poster{unnamed("new")};
        poster.take_name(letters / "sticker.pdf");
    }
    BOOST_TEST(files_in(letters) == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_folder_in_the_way_is_left_as_it_is, AFolderWithAPoster) {
    fs::create_directories(letters / "taken" / "full");
    {
        UnnamedFile poster{unnamed("new")};
        BOOST_CHECK_THROW(poster.take_name(letters / "taken"), MachineError);
    }
    BOOST_TEST(fs::exists(letters / "taken" / "full"));
    BOOST_TEST(files_in(letters) == 2U);
}

BOOST_FIXTURE_TEST_CASE(where_room_was_made_the_file_is_there_with_its_record, AFolderWithAPoster) {
    VenueFile venue = open();
    int tries = 0;
    {
        UnnamedFile poster{unnamed("new")};
        venue.db().tx([&] {
            EntryBook(venue.db()).put("form", "field", "value", now);
            poster.take_name(name);
            if (++tries == 1)
                throw DbError(DbFault::full, "no room");
        });
        poster.keep();
    }
    BOOST_TEST(tries == 2);
    BOOST_TEST(read_file(name) == "new");
    BOOST_TEST(files_in(letters) == 1U);
    BOOST_TEST(EntryBook(venue.db()).all("form").at("field") == "value");
}

BOOST_FIXTURE_TEST_CASE(where_no_room_can_be_made_the_old_file_stays, AFolderWithAPoster) {
    VenueFile venue = open();
    {
        UnnamedFile poster{unnamed("new")};
        BOOST_CHECK_THROW(venue.db().tx([&] {
            poster.take_name(name);
            throw DbError(DbFault::full, "no room");
        }),
                          DbError);
    }
    BOOST_TEST(read_file(name) == "old");
    BOOST_TEST(files_in(letters) == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
