// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "app/words/tr.h"
#include "foreign_words.h"
#include "looks.h"
#include "scenes.h"

#include <map>

using namespace safeplaces;

namespace data = boost::unit_test::data;

namespace {

// A language that does not exist, from right to left. Its letters are English ones with accents, so
// that what breaks is the layout, and not a font that somebody lacks.
std::string mirrored(const char* english) {
    static const std::map<char, std::string> accented{{'a', "à"}, {'e', "é"}, {'i', "î"},
                                                      {'o', "õ"}, {'u', "ü"}, {'A', "À"},
                                                      {'E', "É"}, {'O', "Õ"}};
    std::string words;
    for (const char* at = english; *at != '\0'; ++at) {
        const auto letter = accented.find(*at);
        words += letter == accented.end() ? std::string(1, *at) : letter->second;
    }
    return words;
}

std::string mirrored_counted(const char* one, const char* many, int count) {
    return mirrored(count == 1 ? one : many);
}

void speak_in(const std::string& language) {
    if (language == "pseudo") {
        speak_through({&mirrored, &mirrored_counted});
        direction_of_tests = wxLayout_RightToLeft;
    } else {
        speak(language);
    }
}

// From right to left, and with the longer words of Polish, at both ends of the text size.
struct Spoken {
    std::string language;
    int percent;
};

std::ostream& operator<<(std::ostream& out, const Spoken& setting) {
    return out << setting.language << " at " << setting.percent << " %";
}

const std::vector<Spoken> all_spoken{{"pseudo", 100}, {"pseudo", 200}, {"pl", 100}, {"pl", 200}};

} // namespace

BOOST_FIXTURE_TEST_SUITE(languages_laid_out, ForeignWords)

BOOST_DATA_TEST_CASE(nothing_is_cut_in_another_language,
                     data::make(all_spoken) * data::make(scenes()),
                     how,
                     scene) {
    speak_in(how.language);
    Stage stage(how.percent);
    scene.show(stage);
    check_nothing_is_cut(*stage.frame);
}

BOOST_AUTO_TEST_SUITE_END()
