#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/quiz_view_model.h"
#include "app/recording_voice.h"
#include "app/words/quiz_words.h"
#include "gui/controls/answer_rows.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/words.h"
#include "gui/platform/gtk_widget.h"
#include "gui/screens.h"
#include "said_words_gtk.h"
#include "window.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const CourseId asked_in{"being-a-safe-place"};

// The shipped courses, the first with this question alone.
Library
library_with(QuestionForm form, const std::string& text, const std::string& why, Gravity gravity) {
    Library library = read_shipped_library();
    Course& course = *std::ranges::find(library.own_courses, asked_in, &Course::id);
    course.editions.erase(course.editions.begin() + 1, course.editions.end());
    Edition& edition = course.editions.front();
    edition.bank = {{.id = {"only"},
                     .text = text,
                     .gravity = gravity,
                     .taught_on = edition.slides[2].address,
                     .form = std::move(form),
                     .why = why}};
    course.rule = {.draw = 1, .right = 1, .critical = gravity == Gravity::critical ? 1 : 0};
    return library;
}

// Somebody at that question, with "Read aloud" to press.
struct AskedAloud : OpenWindow {
    AskedAloud(QuestionForm form,
               const std::string& text,
               const std::string& why = {},
               Gravity gravity = Gravity::ordinary,
               const std::string& language = "en")
        : library(library_with(std::move(form), text, why, gravity)) {
        library.language = language;
        venue.desk.language = language;
        show();
        const PersonId person = venue.add_person("Sam Example");
        venue.desk.session.begin_learner(person, venue.outside.now());
        shown.reset(make_screen(frame.get(), here, {.place = Place::quiz, .course = asked_in}));
        shown->SetSize(frame->GetClientSize());
        settle();
    }

    [[nodiscard]] QuizViewModel& quiz() { return dynamic_cast<QuizViewModel&>(*model); }

    void press(const std::string& words) {
        for (wxWindow* window : everything_in(*shown)) {
            auto* button = dynamic_cast<wxButton*>(window);
            if (button != nullptr && button->IsShown() && words_of(*button) == words) {
                wxCommandEvent event(wxEVT_BUTTON, button->GetId());
                button->ProcessWindowEvent(event);
                settle();
                return;
            }
        }
        BOOST_FAIL("nothing to press says: " + words);
    }

    // All words of the card, from the top, but those of buttons and lists; without gaps.
    [[nodiscard]] std::string words_in_card() {
        std::string words;
        for (wxWindow* card : everything_in(*shown)) {
            if (dynamic_cast<Card*>(card) != nullptr) {
                for (wxWindow* window : everything_in(*card)) {
                    if (window->IsShownOnScreen() && is_read(*window)) {
                        words += words_of(*window);
                    }
                }
            }
        }
        return without_gaps(words);
    }

    static bool is_read(const wxWindow& window) {
        return dynamic_cast<const PlainLabel*>(&window) != nullptr ||
               dynamic_cast<const wxRadioButton*>(&window) != nullptr ||
               dynamic_cast<const wxCheckBox*>(&window) != nullptr;
    }

    // Which rows stand out now.
    [[nodiscard]] std::vector<std::size_t> marked_rows() {
        std::vector<std::size_t> marked;
        for (wxWindow* window : everything_in(*shown)) {
            const auto* rows = dynamic_cast<AnswerRows*>(window);
            for (std::size_t row = 0; rows != nullptr && row < quiz().state().options.size();
                 ++row) {
                if (rows->stands_out(row)) {
                    marked.push_back(row);
                }
            }
        }
        return marked;
    }

    // The rows that show the sentence: as an option, its feedback or a match.
    [[nodiscard]] std::vector<std::size_t> rows_with(const std::string& sentence) {
        const QuizState& state = quiz().state();
        const bool is_offered = state.stage == QuizState::Stage::asking &&
                                std::ranges::find(state.matches, sentence) != state.matches.end();
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < state.options.size(); ++row) {
            const OptionState& option = state.options[row];
            const bool is_numbered = state.way == AnswerWay::put_in_order;
            const std::string text =
                (is_numbered ? std::to_string(row + 1) + ". " : std::string{}) + option.text;
            if (is_offered || text.find(sentence) != std::string::npos ||
                option.feedback.find(sentence) != std::string::npos ||
                (option.match && state.matches[*option.match] == sentence)) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    // Below the rows, which may name a step again.
    [[nodiscard]] bool is_in_result(const std::string& sentence) {
        const QuizState& state = quiz().state();
        return (state.explanation + ' ' + state.why + ' ' + state.taught_on).find(sentence) !=
               std::string::npos;
    }

    // The row of what is said, or one of them where several say it: a verdict, or a match that is
    // chosen and then offered in every list.
    void check_marked_rows(const std::string& sentence) {
        const auto marked = marked_rows();
        const auto with = rows_with(sentence);
        const bool is_verdict =
            sentence.starts_with("Right") || sentence.starts_with("Your answer is not right") ||
            sentence.starts_with("Not right") || sentence.ends_with("n its place.");
        if (is_verdict) {
            BOOST_TEST(marked.size() == 1U, sentence);
        } else if (marked.size() == 1) {
            BOOST_TEST((std::ranges::find(with, marked.front()) != with.end()), sentence);
        } else if (!marked.empty() || !is_in_result(sentence)) {
            BOOST_TEST(marked == with, boost::test_tools::per_element());
        }
    }

    // Reads all. Each sentence stands out itself, or its row does.
    void read_all() {
        voice.sentences.clear();
        voice.languages.clear();
        press("Read aloud");
        while (voice.is_speaking()) {
            const std::string& sentence = voice.sentences.back();
            const std::string marked = marked_words_in(*shown);
            BOOST_TEST((question_said(marked) == sentence || !marked_rows().empty()), sentence);
            check_marked_rows(sentence);
            BOOST_TEST((marked.empty() || question_said(marked) == sentence), marked);
            voice.end(Said::whole);
        }
        BOOST_TEST(marked_words_in(*shown) == "");
        BOOST_TEST(marked_rows().empty());
    }

    [[nodiscard]] std::string said() const {
        std::string all;
        for (const std::string& sentence : voice.sentences) {
            all += sentence;
        }
        return without_gaps(all);
    }

    // What is said in that language.
    [[nodiscard]] std::string said_in(const std::string& language) const {
        std::string all;
        for (std::size_t i = 0; i < voice.sentences.size(); ++i) {
            all += voice.languages[i] == language ? voice.sentences[i] : std::string{};
        }
        return without_gaps(all);
    }

    Library library;
    RecordingVoice voice;
    ADesk venue{library};
    std::unique_ptr<AnyViewModel> model;
    Surroundings here{.look = look,
                      .desk = venue.desk,
                      .go = [](const Visit&) {},
                      .open_another = [] {},
                      .title = [](const std::string&) {},
                      .remember = [](const Visit&) {},
                      .model = model,
                      .voice = &voice};
    struct AtOnce {
        void operator()(Screen* screen) const { screen->Destroy(); }
    };
    std::unique_ptr<Screen, AtOnce> shown; // before its model and desk
};

struct SeveralAloud : AskedAloud {
    explicit SeveralAloud(const std::string& language = "en")
        : AskedAloud(SeveralAnswers{{{"Her sister", "She said so. It is on her card.", true},
                                     {"101", "The police can help.", true},
                                     {"Nobody", "Never leave her. Call.", false}}},
                     "She is lost. It is late. Whom do you call?",
                     "They know her. They come.",
                     Gravity::critical,
                     language) {}
};

// A desk in Polish; that course has not been translated.
struct SeveralOnPolishDesk : SeveralAloud {
    SeveralOnPolishDesk() : SeveralAloud("pl") {}
};

struct TrueOnPolishDesk : AskedAloud {
    TrueOnPolishDesk()
        : AskedAloud(
              TrueOrFalse{true, "No.", "Yes."}, "She decides.", {}, Gravity::ordinary, "pl") {}
};

struct StepsAloud : AskedAloud {
    StepsAloud()
        : AskedAloud(StepsInOrder{{"Ask her", "Ring 101", "Write it down"}},
                     "What comes first?",
                     "She decides.") {}
};

struct PairsAloud : AskedAloud {
    PairsAloud()
        : AskedAloud(Pairs{{{"A fire", 0}, {"A noise", 1}}, {"999", "101", "0300"}},
                     "Who helps?",
                     "999 is for now.") {}
};

struct GapAloud : AskedAloud {
    GapAloud() : AskedAloud(TrueOrFalse{true, "No.", "Yes."}, "Be quick. Call _____ at once.") {}
};

} // namespace

BOOST_AUTO_TEST_SUITE(questions_aloud)

BOOST_FIXTURE_TEST_CASE(all_that_a_question_shows_is_said_in_its_order_and_stands_out,
                        SeveralAloud) {
    const auto has_said = [&](const char* words) {
        return std::ranges::find(voice.sentences, words) != voice.sentences.end();
    };
    read_all();
    BOOST_TEST(said() == words_in_card());
    for (const char* words :
         {"It is late.", "Choose every answer that is right.", "must be right to pass"}) {
        BOOST_TEST(has_said(words), words);
    }
    const auto& options = quiz().state().options;
    const auto wrong = std::ranges::find(options, "Nobody", &OptionState::text);
    quiz().choose(static_cast<std::size_t>(wrong - options.begin()));
    quiz().check_answer();
    settle();
    read_all();
    BOOST_TEST(said() == words_in_card());
    for (const char* words : {"Your answer is not right.", "Never leave her.", "Right answer.",
                              "It is on her card.", "They come."}) {
        BOOST_TEST(has_said(words), words);
    }
    BOOST_TEST(said().find(without_gaps(answer_was_wrong())) != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_is_missing_is_said_too, SeveralAloud) {
    press("Check my answer");
    read_all();
    BOOST_TEST(said() == words_in_card());
    BOOST_TEST(said().ends_with(without_gaps(quiz().state().problem)));
}

BOOST_FIXTURE_TEST_CASE(the_words_of_a_course_and_ours_are_said_each_in_their_language,
                        SeveralOnPolishDesk) {
    press("Check my answer");
    read_all();
    const auto& asked = quiz().state();
    std::string of_course = asked.question;
    for (const OptionState& option : asked.options) {
        of_course += option.text;
    }
    BOOST_TEST(said_in("en") == without_gaps(of_course));
    BOOST_TEST(said_in("pl") ==
               without_gaps("Safety question: must be right to pass" + asked.how + asked.problem));
    const auto wrong = std::ranges::find(asked.options, "Nobody", &OptionState::text);
    quiz().choose(static_cast<std::size_t>(wrong - asked.options.begin()));
    quiz().check_answer();
    settle();
    read_all();
    const auto& told = quiz().state();
    std::string verdicts;
    of_course = told.question;
    for (const OptionState& option : told.options) {
        of_course += option.text + option.feedback;
        verdicts += option.is_right ? "Right answer." : "Your answer is not right.";
    }
    BOOST_TEST(said_in("en") == without_gaps(of_course + told.why));
    BOOST_TEST(said_in("pl") == without_gaps("Safety question: must be right to pass" + told.how +
                                             verdicts + told.explanation + told.taught_on));
}

BOOST_FIXTURE_TEST_CASE(true_and_false_are_our_words, TrueOnPolishDesk) {
    read_all();
    BOOST_TEST(said_in("en") == without_gaps(quiz().state().question));
    BOOST_TEST(said_in("pl") == without_gaps(quiz().state().how + "TrueFalse"));
}

BOOST_FIXTURE_TEST_CASE(steps_are_said_with_their_numbers_and_their_places, StepsAloud) {
    read_all();
    BOOST_TEST(said() == words_in_card());
    quiz().move_step(0, 2);
    quiz().check_answer();
    settle();
    read_all();
    BOOST_TEST(said() == words_in_card());
}

BOOST_FIXTURE_TEST_CASE(a_step_that_moves_ends_the_reading, StepsAloud) {
    press("Read aloud");
    while (marked_rows().empty()) {
        voice.end(Said::whole);
    }
    quiz().move_step(0, 2);
    BOOST_TEST(!voice.is_speaking());
    BOOST_TEST(marked_rows().empty());
    BOOST_TEST(marked_words_in(*shown) == "");
    read_all();
    BOOST_TEST(said() == words_in_card());
}

BOOST_FIXTURE_TEST_CASE(another_match_ends_the_reading, PairsAloud) {
    press("Read aloud");
    quiz().match(0, 1);
    BOOST_TEST(!voice.is_speaking());
}

BOOST_FIXTURE_TEST_CASE(an_option_that_is_chosen_does_not_end_the_reading, SeveralAloud) {
    press("Read aloud");
    quiz().choose(0);
    BOOST_TEST(voice.is_speaking());
}

// The matches stand in lists, which are closed.
BOOST_FIXTURE_TEST_CASE(what_there_is_to_match_is_said_after_the_prompts, PairsAloud) {
    quiz().match(0, 1);
    settle();
    read_all();
    const std::vector<std::string> last(voice.sentences.end() - 3, voice.sentences.end());
    BOOST_TEST(last == (std::vector<std::string>{"0300", "101", "999"}),
               boost::test_tools::per_element());
    const std::string& first = quiz().state().options[0].text;
    const auto prompt = std::ranges::find(voice.sentences, first);
    BOOST_REQUIRE(voice.sentences.end() - prompt > 1);
    BOOST_TEST(*(prompt + 1) == "101");
    quiz().match(1, 0);
    quiz().check_answer();
    settle();
    read_all();
    BOOST_TEST(said().ends_with(without_gaps(quiz().state().why + quiz().state().taught_on)));
    BOOST_TEST(std::ranges::count(voice.sentences, "0300") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_gap_stands_out_as_it_is_and_is_said_as_a_missing_word, GapAloud) {
    press("Read aloud");
    BOOST_TEST(marked_words_in(*shown) == "Be quick.");
    voice.end(Said::whole);
    BOOST_TEST(marked_words_in(*shown) == "Call _____ at once.");
    BOOST_TEST(voice.sentences.back() == "Call (missing word) at once.");
}

BOOST_AUTO_TEST_SUITE_END()
