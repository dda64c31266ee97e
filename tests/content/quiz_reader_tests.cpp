#include "content/complaint.h"
#include "content/quiz_reader.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::string tags = "// [id:one] [tag:page-cards]\n";

const std::string good = "\xEF\xBB\xBF$CATEGORY: core\r\n"
                         "\r\n"
                         "// Written by the team [2026]\r\n"
                         "// [id:hit-outside] [tag:critical] [tag:page-999-or-101]\r\n"
                         "::Hit\\: outside::Somebody is hit.\r\n"
                         "What do you do first? {\r\n"
                         "  =Call 999 #The danger is still there.\r\n"
                         "  ~Call 101 \\#1 #101 is for later.\r\n"
                         "  // a remark\r\n"
                         "  ~Go out #Never do this.\r\n"
                         "}\r\n"
                         "\r\n"
                         "// [id:two-first] [tag:page-a-lost-child]\r\n"
                         "Which 2 things? {~%50%Stay \\{here\\} #Good. ~%50%Tell #Good.\r\n"
                         "~%-100%Shout \\~ #Never.}\r\n"
                         "\r\n"
                         "// [id:card-needed] [tag:page-cards]\r\n"
                         "::Card::A card is needed. {FALSE #Nobody needs one. #Right.}\r\n";

// The complaint about one question with good tags.
std::string about(const std::string& question) {
    return complaint([&] { return read_quiz(tags + question, "quiz.gift"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(quiz_reader)

BOOST_AUTO_TEST_CASE(one_right_answer_is_read_with_its_feedback) {
    const auto written = read_quiz(good, "quiz.gift");
    BOOST_REQUIRE(written.size() == 3U);
    const Question& question = written[0].question;
    BOOST_TEST(question.id.text == "hit-outside");
    BOOST_TEST(written[0].page == "999-or-101");
    BOOST_TEST(written[0].line == 5);
    BOOST_TEST((question.gravity == Gravity::critical));
    BOOST_TEST(question.text == "Somebody is hit. What do you do first?");
    const auto& options = std::get<OneAnswer>(question.form).options;
    BOOST_REQUIRE(options.size() == 3U);
    BOOST_TEST(options[0].is_right);
    BOOST_TEST(options[0].text == "Call 999");
    BOOST_TEST(options[0].feedback == "The danger is still there.");
    BOOST_TEST(!options[1].is_right);
    BOOST_TEST(options[1].text == "Call 101 #1");
    BOOST_TEST(options[2].feedback == "Never do this.");
}

BOOST_AUTO_TEST_CASE(html_from_another_system_becomes_plain_words) {
    const Question question =
        read_quiz(tags + "[html]<p>Is it <b>so</b>?</p> {=Yes &amp; no #<i>Right.</i> "
                         "~[plain]<No> #Wrong. ####<p>Because.</p>}",
                  "quiz.gift")[0]
            .question;
    BOOST_TEST(question.text == "Is it so?");
    BOOST_TEST(question.why == "Because.");
    const auto& options = std::get<OneAnswer>(question.form).options;
    BOOST_TEST(options[0].text == "Yes & no");
    BOOST_TEST(options[1].text == "<No>");
}

BOOST_AUTO_TEST_CASE(shares_say_which_of_several_answers_are_right) {
    const Question question = read_quiz(good, "quiz.gift")[1].question;
    BOOST_TEST((question.gravity == Gravity::ordinary));
    const auto& options = std::get<SeveralAnswers>(question.form).options;
    BOOST_REQUIRE(options.size() == 3U);
    BOOST_TEST(options[0].text == "Stay {here}");
    BOOST_TEST(options[0].is_right);
    BOOST_TEST(options[1].is_right);
    BOOST_TEST(!options[2].is_right);
    BOOST_TEST(options[2].text == "Shout ~");
}

BOOST_AUTO_TEST_CASE(true_or_false_has_first_the_words_for_those_who_are_wrong) {
    const auto form = std::get<TrueOrFalse>(read_quiz(good, "quiz.gift")[2].question.form);
    BOOST_TEST(!form.statement_is_true);
    BOOST_TEST(form.feedback_when_wrong == "Nobody needs one.");
    BOOST_TEST(form.feedback_when_right == "Right.");
}

BOOST_AUTO_TEST_CASE(three_thirds_are_a_whole) {
    BOOST_TEST(about("Q {~%33.33%A #x ~%33.33%B #x ~%33.33%C #x ~%-100%D #x}") == "nothing");
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_an_empty_bank) {
    BOOST_TEST(read_quiz("", "quiz.gift").empty());
    BOOST_TEST(read_quiz("// nothing yet\n\n$CATEGORY: x\n", "quiz.gift").empty());
}

BOOST_AUTO_TEST_CASE(tags_are_needed_and_spelled_right) {
    const auto of = [](const std::string& gift) {
        return complaint([&] { return read_quiz(gift, "quiz.gift"); });
    };
    const std::string rest = "Q {TRUE #a #b}\n";
    BOOST_TEST(of("\n// [tag:page-x]\n" + rest) == "3: the question has no [id:]");
    BOOST_TEST(of("// [id:x]\n" + rest) ==
               "2: the question has no [tag:page-] for the slide that teaches it");
    BOOST_TEST(of("// [id:a B] [tag:page-x]\n" + rest) == "1: 'a B' is no id");
    BOOST_TEST(of("// [id:a]\n// [id:b]\n" + rest) == "2: two [id:] before one question");
    BOOST_TEST(of("// [id:a] [tag:page-x] [tag:page-y]\n" + rest) ==
               "1: two [tag:page-] before one question");
    BOOST_TEST(of("// [id:a]\n// [tag:criticl]\n" + rest) ==
               "2: the tag [tag:criticl] means nothing here");
    BOOST_TEST(of(tags + rest + "\n" + tags + rest) == "5: the id 'one' is used twice");
    BOOST_TEST(of(tags + rest + "\n// [id:last]\n") == "4: no question follows these tags");
}

BOOST_AUTO_TEST_CASE(a_mistake_in_a_question_has_its_line) {
    BOOST_TEST(about("Q {\n~A #x\n~B #y\n}") == "2: no right answer");
    BOOST_TEST(about("Q {\n=A #x\n~B\n}") == "4: an option has no feedback after #");
    BOOST_TEST(about("Q {\n=A #x\n~ #y\n}") == "4: an option has no words");
    BOOST_TEST(about("Q {\n=A #x\n~B #y\n~ b #z\n}") == "5: two options have the same words");
    BOOST_TEST(about("Q {\n=A #x\n~B #y\n=C #z\n}") ==
               "5: a second right answer; write shares where several are right");
    BOOST_TEST(about("Q {~%50%A #x ~%-100%B #y ~%40%C #z}") ==
               "2: the shares of the right options do not add up to 100");
    BOOST_TEST(about("Q {\n~%100%A #x\n~%-50%B #y}") == "4: the share of a wrong option is %-100%");
    BOOST_TEST(about("Q {\n~%100%A #x\n~%-100%B #y}") ==
               "2: one right answer is written with =, without shares");
    BOOST_TEST(about("Q {\n~%50%A #x\n~%50%C #x\n~B #y}") ==
               "5: where one option has a share, each is written ~%share%");
    BOOST_TEST(about("Q {\n~%fifty%A #x\n~B #y}") ==
               "3: a share is a number from -100 to 100 between two %");
    BOOST_TEST(about("Q {\n~%nan%A #x\n~B #y}") ==
               "3: a share is a number from -100 to 100 between two %");
    BOOST_TEST(about("Q {\n=A #x #y\n~B #y}") ==
               "3: an option has two feedbacks; write \\# for the sign");
    BOOST_TEST(about("Q {TRUE #only one}") ==
               "2: true or false needs two feedbacks: #when wrong #when right");
    BOOST_TEST(about("Q {\nYES #a #b}") == "3: an answer begins with = or ~, or is TRUE or FALSE");
    BOOST_TEST(about("\n::Title:: {TRUE #a #b}") == "3: the question has no words");
    BOOST_TEST(about("::Title Q {TRUE #a #b}") == "2: a ::title without its closing ::");
    BOOST_TEST(about("Q\n\\w {TRUE #a #b}") == "3: a \\ may stand only before ~ = # { } : and \\");
}

BOOST_AUTO_TEST_CASE(a_question_has_at_most_12_options) {
    std::string options = "Q {=A #x\n";
    for (int i = 1; i < 12; ++i) {
        options += "~B" + std::to_string(i) + " #x\n";
    }
    BOOST_TEST(about(options + "}") == "nothing");
    for (int i = 12; i < 30'000; ++i) {
        options += "~B" + std::to_string(i) + " #x\n";
    }
    BOOST_TEST(about(options.substr(0, 200'000) + "}") == "14: a question has at most 12 options");
}

BOOST_AUTO_TEST_CASE(brackets_inside_brackets_are_read_from_the_inside) {
    BOOST_TEST(complaint([] {
                   return read_quiz("// [see [id:a] ] [tag:page-x] ]\nQ {TRUE #a #b}", "quiz.gift");
               }) == "nothing");
}

BOOST_AUTO_TEST_CASE(braces_must_close_in_the_same_question) {
    BOOST_TEST(about("Q") == "2: a question needs its answers in { }; text that asks nothing "
                             "has no tags");
    BOOST_TEST(about("Q }") == "2: a question needs its answers in { }");
    BOOST_TEST(about("Q {\n=A #x\n\n~B #y}") ==
               "2: a { without its }, or an empty line inside a question");
    BOOST_TEST(about("Q {=A #x {b} ~B #y}") ==
               "2: a { without its }, or an empty line inside a question");
    BOOST_TEST(about("Q {TRUE #a #b}\nand so on") ==
               "3: words after a gap stand on the line of its }; between two questions there must "
               "be an empty line");
}

BOOST_AUTO_TEST_CASE(text_that_asks_nothing_introduces_the_questions_after_it) {
    const std::string q = " [tag:page-x]\nQ {TRUE #a #b}\n\n";
    const auto questions = read_quiz(
        "// [id:a]" + q + "// [id:case]\n::A case::A man comes in.\n\n" +
            "// [id:more]\n[html]<p>He is <b>lost</b>.</p>\n\n// [id:b]" + q + "// [id:c]" + q +
            "// [id:other]\nAnother case.\n\n// [id:d]" + q + "$CATEGORY: x\n\n// [id:e]" + q,
        "quiz.gift");
    BOOST_REQUIRE(questions.size() == 5U);
    const std::vector<Introduction> first{{{"case"}, "A case", "A man comes in."},
                                          {{"more"}, "", "He is lost."}};
    BOOST_TEST(questions[0].question.introductions.empty());
    BOOST_TEST((questions[1].question.introductions == first));
    BOOST_TEST((questions[2].question.introductions == first));
    BOOST_TEST((questions[3].question.introductions ==
                std::vector<Introduction>{{{"other"}, "", "Another case."}}));
    BOOST_TEST(questions[4].question.introductions.empty());
}

BOOST_AUTO_TEST_CASE(text_that_introduces_nothing_is_refused_with_its_line) {
    const auto of = [](const std::string& gift) {
        return complaint([&] { return read_quiz(gift, "quiz.gift"); });
    };
    const std::string question = tags + "Q {TRUE #a #b}\n\n";
    BOOST_TEST(of(question + "// [id:end]\nThe end.") == "5: no question follows this text");
    BOOST_TEST(of("// [id:a]\nA.\n\n$CATEGORY: x\n\n" + question) ==
               "2: no question follows this text");
    BOOST_TEST(of("A.\n\n" + question) == "1: the question has no [id:]");
    BOOST_TEST(of("// [id:one]\nA.\n\n" + question) == "5: the id 'one' is used twice");
    BOOST_TEST(of("// [id:a]\n::Only a title::\n\n" + question) ==
               "2: the text before a question has no words");
}

BOOST_AUTO_TEST_CASE(steps_in_order_are_a_tagged_matching_question) {
    const Question question =
        read_quiz("// [id:road] [tag:page-x] [tag:steps-in-order]\n"
                  "In which order? {=1 -> Apply =3 -> Show =2 -> Train ####Train first.}",
                  "quiz.gift")
            .front()
            .question;
    BOOST_TEST(std::get<StepsInOrder>(question.form).steps ==
                   (std::vector<std::string>{"Apply", "Train", "Show"}),
               boost::test_tools::per_element());
    BOOST_TEST(question.why == "Train first.");
}

BOOST_AUTO_TEST_CASE(pairs_may_share_a_match_and_a_match_may_only_mislead) {
    const Question question =
        read_quiz(tags + "Whom? {=Fire -> 999 =Noise -> 101 =Attack -> 999 = -> 111 ####So.}",
                  "quiz.gift")
            .front()
            .question;
    const auto& [pairs, matches] = std::get<Pairs>(question.form);
    BOOST_TEST(matches == (std::vector<std::string>{"999", "101", "111"}),
               boost::test_tools::per_element());
    BOOST_REQUIRE(pairs.size() == 3U);
    BOOST_TEST(pairs[1].prompt == "Noise");
    BOOST_TEST(pairs[1].match == 1);
    BOOST_TEST(pairs[2].match == 0);
}

BOOST_AUTO_TEST_CASE(words_and_numbers_to_type_have_feedback_each_and_for_all_others) {
    const auto written =
        read_quiz("// [id:one] [tag:page-x]\nWhom? {=999 #Yes. =%0%101 #Later. ####Ring 999.}\n\n"
                  "// [id:two] [tag:page-x]\nHow many? {#28:1 #Yes. ####28 days.}",
                  "quiz.gift");
    const Question& words = written[0].question;
    const auto& accepted = std::get<Typed>(words.form).answers;
    BOOST_REQUIRE(accepted.size() == 2U);
    BOOST_TEST(accepted[0].is_right);
    BOOST_TEST(!accepted[1].is_right);
    BOOST_TEST(accepted[1].feedback == "Later.");
    BOOST_TEST(words.why == "Ring 999.");
    BOOST_TEST(asks_for_number(std::get<Typed>(written[1].question.form)));
}

BOOST_AUTO_TEST_CASE(a_missing_word_and_a_free_answer_are_questions_too) {
    const Question gap_in_text =
        read_quiz(tags + "Call {=999 #Yes. ~101 #No.} at once.", "q.gift").front().question;
    BOOST_TEST(gap_in_text.text == "Call _____ at once.");
    BOOST_TEST(std::holds_alternative<OneAnswer>(gap_in_text.form));
    const Question free =
        read_quiz(tags + "Who helps you? {####Any of them.}", "q.gift").front().question;
    BOOST_TEST(std::holds_alternative<Reflection>(free.form));
}

BOOST_AUTO_TEST_CASE(general_feedback_is_said_after_any_answer) {
    BOOST_TEST(read_quiz(tags + "Q {=A #x ~B #y ####All.}", "q.gift").front().question.why ==
               "All.");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_asked_of_a_learner_is_named) {
    const std::string no_why = "2: a question of this kind says why behind #### at its end";
    BOOST_TEST(about("Q {}") == no_why);
    BOOST_TEST(about("Q {#3:1 #x}") == no_why);
    BOOST_TEST(about("Q {=a -> b =c -> d}") == no_why);
    BOOST_TEST(about("Q {=a #x =b #y}") == no_why);
    BOOST_TEST(about("Q {=a -> b ####x}") == "2: a matching question has 2 to 8 pairs");
    BOOST_TEST(about("Q {=a -> b =c -> b ####x}") ==
               "2: a matching question has 2 to 12 different matches");
    BOOST_TEST(about("Q {\n=a -> b\n=A -> c ####x}") == "4: two pairs begin with the same words");
    BOOST_TEST(about("Q {=a =b #y ####x}") == "2: an option has no feedback after #");
    BOOST_TEST(about("Q {=%50%a #y ####x}") == "2: a typed answer is right (=) or wrong (=%0%)");
    BOOST_TEST(about("Q {=%0%a #y ####x}") == "2: no right answer");
    const std::string unreachable =
        "2: a right answer cannot be typed, or one before it fits it too";
    BOOST_TEST(about("Q {=* #x ####x}") == unreachable);
    BOOST_TEST(about("Q {=%0%a* #x =ab #y ####x}") == unreachable);
    BOOST_TEST(about("Q {=9 #a =%0%1* #b =112 #c ####d}") == unreachable);
    BOOST_TEST(about("Q {#=%0%1..5#x =3#y ####x}") == unreachable);
    BOOST_TEST(about("[markdown]Q {TRUE #a #b}") == "2: [markdown]: a question is plain words");
    BOOST_TEST(about("[html]Q <img src\\=\"a\"> {TRUE #a #b}") ==
               "2: [html] with <img>: a question is plain words");
    const auto of = [](const std::string& gift) {
        return complaint([&] { return read_quiz(gift, "quiz.gift"); });
    };
    const std::string order = "// [id:one] [tag:page-x] [tag:steps-in-order]\n";
    BOOST_TEST(of(order + "Q {=1 -> a =2 -> b ####x}") ==
               "2: a question about an order has 3 to 8 steps");
    BOOST_TEST(of(order + "Q {=1 -> a =2 -> b =3 -> A ####x}") ==
               "2: two steps have the same words");
    BOOST_TEST(of(order + "Q {TRUE #a #b}") ==
               "1: the tag [tag:steps-in-order] means nothing here");
    BOOST_TEST(of("// [id:one] [tag:critical] [tag:page-x]\nQ {####x}") ==
               "2: a question with a free answer is not marked, so not critical");
}

BOOST_AUTO_TEST_CASE(a_question_has_a_picture_of_its_course) {
    const std::string question = "Q {TRUE #a #b}";
    const auto written =
        read_quiz(tags + "// ![A man at a door.](pictures/door.svg)\n" + question, "quiz.gift");
    BOOST_REQUIRE(written.size() == 1U);
    BOOST_TEST(written[0].question.picture->file == "pictures/door.svg");
    BOOST_TEST(written[0].question.picture->alt == "A man at a door.");
    BOOST_TEST(written[0].picture_line == 2);
    BOOST_TEST(about("// ![](pictures/door.svg)\n" + question) == "2: a picture needs words");
    BOOST_TEST(about("// ![A](../door.svg)\n" + question) ==
               "2: a picture is pictures/<name>.svg, in small letters, digits, hyphens: not "
               "'../door.svg'");
    BOOST_TEST(complaint([&] {
                   return read_quiz("// [id:a]\n// ![A](pictures/a.svg)\nA case.\n\n" + tags +
                                        question,
                                    "quiz.gift");
               }) == "2: a picture stands before a question, not before text");
}

BOOST_AUTO_TEST_SUITE_END()
