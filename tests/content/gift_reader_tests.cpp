#include "content/gift_reader.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

// The one question of a text without a mistake.
QuizItem one(const std::string& gift) {
    const ItemBank bank = read_gift(gift);
    for (const ItemProblem& problem : bank.problems) {
        BOOST_ERROR(problem.message);
    }
    BOOST_TEST_REQUIRE(bank.problems.empty());
    BOOST_TEST_REQUIRE(bank.items.size() == 1U);
    return bank.items.front();
}

template <class Form>
Form form_of(const std::string& gift) {
    const QuizItem item = one(gift);
    BOOST_TEST_REQUIRE(kind_of(item.form) == kind_of(Form{}));
    return std::get<Form>(item.form);
}

// "2: a pair has no ->; 9: ..." or "nothing"
std::string problems_of(const std::string& gift) {
    std::string all;
    for (const auto& [line, message] : read_gift(gift).problems) {
        all += (all.empty() ? "" : "; ") + std::to_string(line) + ": " + message;
    }
    return all.empty() ? "nothing" : all;
}

std::string stems_of(const std::string& gift) {
    std::string all;
    for (const QuizItem& item : read_gift(gift).items) {
        all += item.stem.text + '|';
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(gift_reader)

BOOST_AUTO_TEST_CASE(one_answer_of_several_has_feedback_and_shares) {
    const auto single = form_of<SingleItem>("Who? {\n=A #yes\n~B\n~%33.333%C # half\n}");
    BOOST_REQUIRE(single.choices.size() == 3U);
    BOOST_TEST(single.choices[0].text.text == "A");
    BOOST_TEST(single.choices[0].share == 100);
    BOOST_TEST(single.choices[0].feedback.text == "yes");
    BOOST_TEST(single.choices[1].share == 0);
    BOOST_TEST(single.choices[1].feedback.text == "");
    BOOST_TEST(single.choices[2].share == 33.333);
    BOOST_TEST(single.choices[2].feedback.text == "half");
    BOOST_TEST(single.choices[2].text.place.line == 4);
}

BOOST_AUTO_TEST_CASE(without_a_right_sign_several_may_be_chosen) {
    const auto many = form_of<MultipleItem>("Which? {~%50%A ~ %-33.333% B ~%100%C ~%0%D ~ E}");
    BOOST_REQUIRE(many.choices.size() == 5U);
    BOOST_TEST(many.choices[0].share == 50);
    BOOST_TEST(many.choices[1].share == -33.333);
    BOOST_TEST(many.choices[1].text.text == "B");
    BOOST_TEST(many.choices[2].share == 100);
    BOOST_TEST(many.choices[4].share == 0);
}

BOOST_AUTO_TEST_CASE(a_percent_sign_that_is_no_share_is_a_word) {
    const auto typed = form_of<ShortAnswerItem>("Q {=%50%half =%d prints =50% off}");
    BOOST_REQUIRE(typed.answers.size() == 3U);
    BOOST_TEST(typed.answers[0].share == 50);
    BOOST_TEST(typed.answers[0].text.text == "half");
    BOOST_TEST(typed.answers[1].text.text == "%d prints");
    BOOST_TEST(typed.answers[2].text.text == "50% off");
    BOOST_TEST(form_of<SingleItem>("Q {=%s and %d ~b}").choices[0].text.text == "%s and %d");
    BOOST_TEST(problems_of("Q {=%50%}") == "1: an option has no words");
    BOOST_TEST(problems_of("Q {\n=%150%a ~b}\n\nQ {=%x%a ~b}") ==
               "2: a share is a number from -100 to 100 between two %; "
               "4: a share is a number from -100 to 100 between two %");
}

BOOST_AUTO_TEST_CASE(true_or_false_is_read_in_all_its_spellings) {
    for (const char* word : {"T", "TRUE"}) {
        BOOST_TEST(form_of<TrueFalseItem>(std::string{"Q {"} + word + "}").is_true);
    }
    for (const char* word : {"F", " FALSE "}) {
        BOOST_TEST(!form_of<TrueFalseItem>(std::string{"Q {"} + word + "}").is_true);
    }
    const auto truth = form_of<TrueFalseItem>("Q {T#wrong#right\\#1#2}");
    BOOST_TEST(truth.feedback_when_wrong.text == "wrong");
    BOOST_TEST(truth.feedback_when_right.text == "right#1#2");
    BOOST_TEST(form_of<TrueFalseItem>("Q {F##right}").feedback_when_right.text == "right");
    BOOST_TEST(form_of<ShortAnswerItem>("Q {true}").answers[0].text.text == "true");
}

BOOST_AUTO_TEST_CASE(numbers_have_a_tolerance_or_a_range) {
    const auto pattern = [](const std::string& answers) {
        return text_of(form_of<NumericalItem>("Q {#" + answers + "}").answers.front().pattern);
    };
    BOOST_TEST(pattern("3") == "3");
    BOOST_TEST(pattern("3:0.5") == "3:0.5");
    BOOST_TEST(pattern(" -3.1415 : .0005 ") == "-3.1415:0.0005");
    BOOST_TEST(pattern("1..5") == "1..5");
    BOOST_TEST(pattern("=1822:0") == "1822");
    BOOST_TEST(pattern("+1e3") == "1000");
    BOOST_TEST(pattern("*") == "*");
    BOOST_TEST(
        problems_of("Q {#}\n\nQ {#three}\n\nQ {#3,5}\n\nQ {#5..1}\n\nQ {#3:-1}\n\nQ {#nan}") ==
        "1: a number is missing; 3: 'three' is no number; 5: '3,5' is no number; "
        "7: '5..1' is no number; 9: '3:-1' is no number; 11: 'nan' is no number");
}

BOOST_AUTO_TEST_CASE(several_numbers_have_shares_and_one_feedback_for_the_rest) {
    const auto numerical =
        form_of<NumericalItem>("Born? {#\n=1822:0 #Right\n=%50%1822:2 #Near\n~ #Wrong\n####All}");
    BOOST_REQUIRE(numerical.answers.size() == 3U);
    BOOST_TEST(numerical.answers[0].share == 100);
    BOOST_TEST(numerical.answers[1].share == 50);
    BOOST_TEST(numerical.answers[1].feedback.text == "Near");
    BOOST_TEST((numerical.answers[2] == ItemNumber{AnyNumber{}, 0, {"Wrong", TextFormat::moodle}}));
}

BOOST_AUTO_TEST_CASE(pairs_are_matched_and_an_extra_match_may_mislead) {
    const auto matching = form_of<MatchingItem>(
        "Match {\n=cat \\= c -> cat food\n=[html]<b>dog</b> -> dog food -> x\n= -> hay}");
    BOOST_REQUIRE(matching.pairs.size() == 3U);
    BOOST_TEST(matching.pairs[0].prompt.text == "cat = c");
    BOOST_TEST(matching.pairs[0].match == "cat food");
    BOOST_TEST((matching.pairs[1].prompt.format == TextFormat::html));
    BOOST_TEST(matching.pairs[1].match == "dog food -> x");
    BOOST_TEST(matching.pairs[2].prompt.text == "");
    BOOST_TEST(problems_of("Q {\n=a -> b\n=c}") == "3: a pair has no ->");
    BOOST_TEST(problems_of("Q {\n=a -> b\n=c ->}") == "3: nothing stands after ->");
}

BOOST_AUTO_TEST_CASE(steps_in_order_are_a_tagged_matching_question) {
    const QuizItem item =
        one("// [tag:first] [tag:steps-in-order]\nOrder {=2 -> then =1 -> first =3 -> last}");
    const std::vector<std::string> steps{"first", "then", "last"};
    BOOST_TEST((std::get<OrderingItem>(item.form).steps == steps));
    BOOST_TEST((item.tags == std::vector<ItemTag>{{"first"}}));
    const QuizItem other = one("// [tag:steps-in-order]\nOrder {=1 -> a =1 -> b}");
    BOOST_TEST(kind_of(other.form) == "matching");
    BOOST_TEST(other.tags.size() == 1U);
}

BOOST_AUTO_TEST_CASE(essays_and_descriptions_have_no_answers) {
    BOOST_TEST(kind_of(one("Tell us. {}").form) == "essay");
    BOOST_TEST(one("Tell us. { ####Thank you. }").general_feedback.text == "Thank you.");
    BOOST_TEST(kind_of(one("::Note::Read \\{this\\}\nfirst.").form) == "description");
    BOOST_TEST(one("::Note::Read \\{this\\}\nfirst.").stem.text == "Read {this} first.");
}

BOOST_AUTO_TEST_CASE(a_missing_word_leaves_a_gap) {
    const QuizItem item = one("Two plus {=two =2}\nequals four.");
    BOOST_TEST(item.stem.text == "Two plus _____ equals four.");
    BOOST_TEST(kind_of(item.form) == "short_answer");
    BOOST_TEST(one("What {T}.").stem.text == "What _____.");
    BOOST_TEST(one("{=Two} is 2").stem.text == "_____ is 2");
    BOOST_TEST(one("What? {T} // a remark").stem.text == "What?");
}

BOOST_AUTO_TEST_CASE(titles_may_hold_colons) {
    BOOST_TEST(one("::Time: 10:30 \\:\\: on::Q {T}").title == "Time: 10:30 :: on");
    BOOST_TEST(one("::A::: b {T}").stem.text == ": b");
    BOOST_TEST(one(" ::  A\tB ::Q {T}").title == "A B");
    BOOST_TEST(problems_of("\n::A Q {T}") == "2: a ::title without its closing ::");
}

BOOST_AUTO_TEST_CASE(signs_outside_the_answers_need_no_backslash) {
    BOOST_TEST(one("::Q1:: 1+1=2, a~b, #1, 10:30 {T}").stem.text == "1+1=2, a~b, #1, 10:30");
}

BOOST_AUTO_TEST_CASE(escapes_are_resolved_and_other_backslashes_stay) {
    BOOST_TEST(one("a\\=b \\~ \\# \\{ \\} \\: \\\\ \\(x\\) \\frac \\[ {T}").stem.text ==
               "a=b ~ # { } : \\ \\(x\\) \\frac \\[");
    BOOST_TEST(one("one\\ntwo {T}").stem.text == "one\ntwo");
    BOOST_TEST(one("\\\\{T}").stem.text == "\\");
}

BOOST_AUTO_TEST_CASE(formats_are_those_of_the_text_or_of_its_question) {
    const QuizItem item =
        one("[html]<p>a</p>\n  <p>b</p> {\n=x\n~[plain]y #[markdown] *z*\n####[moodle]g}");
    BOOST_TEST((item.stem == ItemText{"<p>a</p>\n  <p>b</p>", TextFormat::html}));
    const auto& choices = std::get<SingleItem>(item.form).choices;
    BOOST_TEST((choices[0].text == ItemText{"x", TextFormat::html}));
    BOOST_TEST((choices[1].text == ItemText{"y", TextFormat::plain}));
    BOOST_TEST((choices[1].feedback == ItemText{"*z*", TextFormat::markdown}));
    BOOST_TEST((item.general_feedback == ItemText{"g", TextFormat::moodle}));
    BOOST_TEST(one("[HTML]a [b] {T}").stem.text == "[HTML]a [b]");
}

BOOST_AUTO_TEST_CASE(white_space_is_one_space_but_in_html_and_markdown) {
    BOOST_TEST(one("a\t b\n   c {T}").stem.text == "a b c");
    BOOST_TEST(one("[markdown]a\n\tb {T}").stem.text == "a\n\tb");
}

BOOST_AUTO_TEST_CASE(general_feedback_is_the_last_of_its_signs) {
    const QuizItem item = one("Q {=a #f\n~b\n####g #1}");
    BOOST_TEST(item.general_feedback.text == "g #1");
    BOOST_TEST(std::get<SingleItem>(item.form).choices[1].text.text == "b");
    BOOST_TEST(one("Q {T####g}").general_feedback.text == "g");
    BOOST_TEST(one("Q {#3####g}").general_feedback.text == "g");
}

BOOST_AUTO_TEST_CASE(categories_hold_for_all_that_follows) {
    const ItemBank bank = read_gift("Q {T}\n\n$CATEGORY: $course$/A/B c\n\nQ {T}\n\nQ {T}\n\n"
                                    "$CATEGORY:tom\nQ {T}\n");
    BOOST_REQUIRE(bank.items.size() == 4U);
    BOOST_TEST(bank.items[0].category == "");
    BOOST_TEST(bank.items[1].category == "$course$/A/B c");
    BOOST_TEST(bank.items[2].category == "$course$/A/B c");
    BOOST_TEST(bank.items[3].category == "tom");
}

BOOST_AUTO_TEST_CASE(ids_and_tags_stand_in_comments) {
    const QuizItem item = one("// plain [remark]\n// [id: a\\]b ] [tag:x y]\n\n"
                              "Q {\n// [tag:z] inside the answers\n=a\n  // =c\n~b}");
    BOOST_TEST(item.id.text == "a]b");
    BOOST_TEST((item.tags == std::vector<ItemTag>{{"x y"}, {"z"}}));
    BOOST_TEST(item.tags[1].place.line == 5);
    BOOST_TEST(std::get<SingleItem>(item.form).choices.size() == 2U);
    BOOST_TEST(problems_of("// [id:a] [id:b]\nQ {T}") == "1: two [id:] before one question");
    BOOST_TEST(problems_of("// [id:a\nQ {T}") == "1: a [ without its ] in a comment");
    BOOST_TEST(problems_of("Q {T}\n\n// [tag:a]\n") == "3: no question follows these tags");
}

BOOST_AUTO_TEST_CASE(one_mistake_never_loses_the_others) {
    const std::string gift = "First {T}\n\n"
                             "Open {=a\n~b\n\n"
                             "Second {T}\n\n"
                             "Shut }\n\n"
                             "Third {F}\n\n"
                             "Twice {=a {b} ~c}\n\n"
                             "Two {=a} and {=b}\n\n"
                             "Fourth {}\n\n"
                             "Odd {x ~y}\n";
    BOOST_TEST(stems_of(gift) == "First|Second|Third|Fourth|");
    BOOST_TEST(problems_of(gift) ==
               "3: a { without its }, or an empty line inside a question; "
               "8: a question needs its answers in { }; "
               "12: a { without its }, or an empty line inside a question; "
               "14: a second { } in one question; write \\{ and \\} for the signs, and "
               "leave an empty line between two questions; "
               "18: an answer begins with = or ~, or is TRUE or FALSE");
}

BOOST_AUTO_TEST_CASE(an_empty_line_inside_a_question_is_told_once) {
    const std::string gift = "// [id:x]\nCut {\n=a\n\n// [tag:inside]\n~b\n\n~c\n}\n\nNext {T}\n";
    BOOST_TEST(stems_of(gift) == "Next|");
    BOOST_TEST(problems_of(gift) == "2: a { without its }, or an empty line inside a question");
    BOOST_TEST(read_gift(gift).items[0].id.text == "");
    BOOST_TEST(read_gift(gift).items[0].tags.empty());
    BOOST_TEST(problems_of("Q {T}\n\n~b\n") == "3: an answer without its question");
}

BOOST_AUTO_TEST_CASE(a_remark_behind_a_title_or_a_brace_is_no_answer) {
    BOOST_TEST(!form_of<TrueFalseItem>("Q {// a\n // b\n F // c\n}").is_true);
    BOOST_TEST(!form_of<TrueFalseItem>("Q { // a\n F // c\n}").is_true);
    BOOST_TEST(form_of<SingleItem>("Q { // a\n =b ~c}").choices.size() == 2U);
    BOOST_TEST(kind_of(one("Q { // nothing\n}").form) == "essay");
    BOOST_TEST(one("::A:: // b\nQ {T}").stem.text == "Q");
    BOOST_TEST(form_of<ShortAnswerItem>("Q {//a}").answers[0].text.text == "//a");
    const QuizItem item = one("Q {T} // b [tag:c]");
    BOOST_TEST((item.tags == std::vector<ItemTag>{{"c"}}));
    BOOST_TEST(one("Q \\} // [tag:c]\n{T}").tags.empty());
}

BOOST_AUTO_TEST_CASE(a_category_or_a_title_needs_no_empty_line_before_it) {
    const ItemBank bank = read_gift("Q {T}\n$CATEGORY: a\n// [id:b]\n::B::Q {T}\n// [tag:c]\n"
                                    "::C::Q {T}\n// [id:d]\n::D::Q {T}");
    BOOST_TEST(bank.problems.empty());
    BOOST_REQUIRE(bank.items.size() == 4U);
    BOOST_TEST(bank.items[0].category == "");
    BOOST_TEST(bank.items[1].category == "a");
    BOOST_TEST(bank.items[1].id.text == "b");
    BOOST_TEST(bank.items[1].tags.empty());
    BOOST_TEST(bank.items[2].title == "C");
    BOOST_TEST((bank.items[2].tags == std::vector<ItemTag>{{"c"}}));
    BOOST_TEST(bank.items[3].id.text == "d");
    BOOST_TEST(read_gift("// [id:a]\nQ \\}\n// [id:b]\n{T}").items.size() == 1U);
}

BOOST_AUTO_TEST_CASE(nothing_is_an_empty_bank) {
    BOOST_TEST(read_gift("").items.empty());
    BOOST_TEST(problems_of("\n\n// only a remark\n\n") == "nothing");
}

BOOST_AUTO_TEST_CASE(a_format_without_words_is_told) {
    BOOST_TEST(problems_of("[html]\n\nQ {=A}") == "1: it has no words");
    BOOST_TEST(stems_of("[html]\n\nQ {=A}") == "Q|");
}

BOOST_AUTO_TEST_CASE(a_tag_without_words_is_told) {
    BOOST_TEST(problems_of("// [tag:] [id: ]\nQ {=A}") ==
               "1: a tag or an id without words; 1: a tag or an id without words");
}

BOOST_AUTO_TEST_CASE(a_picture_stands_in_a_line_before_its_question) {
    const QuizItem item = one("// [id:a]\n// ![A man at a door.](pictures/door.svg)\nQ {TRUE}\n");
    BOOST_REQUIRE(item.picture.has_value());
    BOOST_TEST(item.picture->file == "pictures/door.svg");
    BOOST_TEST(item.picture->alt == "A man at a door.");
    BOOST_TEST(item.picture->place.line == 2);
    BOOST_TEST(item.id.text == "a");
    BOOST_TEST(one("// ![](a.svg)\nQ {TRUE}\n").picture->alt.empty());
    for (const char* remark :
         {"// See [the page](a.svg)", "// ![half", "// ![half](a.svg", "// !"}) {
        BOOST_TEST(!one(std::string{remark} + "\nQ {TRUE}\n").picture.has_value(), remark);
    }
}

BOOST_AUTO_TEST_CASE(a_picture_goes_with_the_question_below_it) {
    const ItemBank bank = read_gift("::1::Q {TRUE}\n// [id:b]\n// ![B](b.svg)\n::2::R {TRUE}\n");
    BOOST_REQUIRE(bank.items.size() == 2U);
    BOOST_TEST(!bank.items[0].picture.has_value());
    BOOST_TEST(bank.items[1].picture->file == "b.svg");
    const ItemBank own = read_gift("// [id:a]\n// ![A](a.svg)\nQ {TRUE}\n"
                                   "// ![B](b.svg)\n// [id:b]\nR {TRUE}\n");
    BOOST_REQUIRE(own.items.size() == 2U);
    BOOST_TEST(own.items[0].picture->file == "a.svg");
    BOOST_TEST(own.items[1].picture->file == "b.svg");
    BOOST_TEST(own.problems.empty());
    const ItemBank next = read_gift("// [id:a]\nQ {TRUE}\n// ![B](b.svg)\n// [id:b]\nR {TRUE}\n");
    BOOST_REQUIRE(next.items.size() == 2U);
    BOOST_TEST(!next.items[0].picture.has_value());
    BOOST_TEST(next.items[1].picture->file == "b.svg");
    BOOST_TEST(problems_of("// ![A](a.svg)\n// ![B](b.svg)\nQ {TRUE}\n") ==
               "2: two pictures before one question");
    BOOST_TEST(problems_of("Q {TRUE}\n\n// ![A](a.svg)\n") ==
               "3: no question follows this picture");
    BOOST_TEST(problems_of("// ![A]()\nQ {TRUE}\n") == "1: a picture without its file");
}

BOOST_AUTO_TEST_SUITE_END()
