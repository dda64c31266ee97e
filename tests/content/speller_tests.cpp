#include "content/speller.h"

#include <boost/test/unit_test.hpp>

#include "complaint.h"
#include "domain/utf8_path.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

const char* const dictionaries = "/usr/share/hunspell"; // Debian: hunspell-en-gb

} // namespace

BOOST_AUTO_TEST_SUITE(speller)

BOOST_AUTO_TEST_CASE(it_knows_british_english) {
    const Speller speller{dictionaries};
    BOOST_REQUIRE(speller.has_dictionary());
    for (const char* word : {"colour", "organise", "She’s", "people’s", "London", "don't", "J9"}) {
        BOOST_TEST(speller.knows(word), word);
    }
    BOOST_TEST(!speller.knows("recieve"));
    BOOST_TEST(!speller.knows("color"));
    BOOST_TEST(speller.better("recieve") == "receive");
}

BOOST_AUTO_TEST_CASE(the_dictionary_may_stand_in_a_folder_of_any_letters) {
    const TemporaryFolder place;
    const std::filesystem::path folder = place.path / path_from_utf8("Zoë Łódź 東京");
    std::filesystem::create_directory(folder);
    for (const char* file : {"en_GB.aff", "en_GB.dic"}) {
        std::filesystem::copy(std::filesystem::path{dictionaries} / file, folder / file);
    }
    const Speller speller{folder};
    BOOST_TEST(speller.knows("colour"));
    BOOST_TEST(!speller.knows("color"));
}

BOOST_AUTO_TEST_CASE(a_list_adds_words_in_any_form) {
    const TemporaryFolder place;
    place.write("words.txt", "# names\n\nPippa-Line\nZorbish\n");
    Speller speller{dictionaries};
    BOOST_TEST(!speller.knows("Zorbish"));
    speller.learn(place.path / "words.txt");
    BOOST_TEST(speller.knows("zorbish"));
    BOOST_TEST(speller.knows("Zorbish’s"));
    BOOST_TEST(speller.is_in_a_list("ZORBISH"));
    BOOST_TEST(!speller.is_in_a_list("colour"));
    BOOST_TEST(!speller.is_in_a_list("names"));
    BOOST_TEST(complaint([&] {
                   speller.learn(place.path / "gone.txt");
                   return 0;
               }) != "nothing");
}

BOOST_AUTO_TEST_CASE(without_a_dictionary_every_word_is_right) {
    const TemporaryFolder place;
    const Speller speller{place.path};
    BOOST_TEST(!speller.has_dictionary());
    BOOST_TEST(speller.knows("recieve"));
    BOOST_TEST(speller.better("recieve").empty());
}

BOOST_AUTO_TEST_SUITE_END()
