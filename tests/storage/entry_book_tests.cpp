#include "storage/entry_book.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(entry_book)

namespace {

struct AForm : OneVenue {
    EntryBook book{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_form_that_nobody_began_is_empty, AForm) {
    BOOST_TEST(book.all("registration").empty());
}

BOOST_FIXTURE_TEST_CASE(what_was_typed_last_stands_exactly_as_typed, AForm) {
    book.put("registration", "name", "Tŷ", now);
    book.put("registration", "name", "  Tŷ Gŵyl\n", now);
    book.put("registration", "postcode", "", now);
    BOOST_TEST((book.all("registration") == Entries{{"name", "  Tŷ Gŵyl\n"}, {"postcode", ""}}));
}

BOOST_FIXTURE_TEST_CASE(forms_do_not_mix, AForm) {
    book.put("suitability", "name", "one", now);
    book.put("registration", "name", "two", now);
    BOOST_TEST((book.all("suitability") == Entries{{"name", "one"}}));
}

BOOST_FIXTURE_TEST_CASE(several_changes_are_kept_together_or_not_at_all, AForm) {
    const Entries bad{{"a", "fine"}, {"b", std::string("a\0b", 3)}};
    BOOST_CHECK_THROW(book.put("registration", bad, now), DbError);
    BOOST_TEST(book.all("registration").empty());
    book.put("registration", Entries{{"a", "fine"}, {"b", "too"}}, now);
    BOOST_TEST(book.all("registration").size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
