#include "domain/training/lint/placed_text.h"

#include "domain/overload.h"

namespace safeplaces {

namespace {

class QuestionTexts {
public:
    explicit QuestionTexts(const std::string& file) : m_file(file) {}

    void add(const QuizItem& item) {
        add(item.stem);
        std::visit(Overload{[&](const SingleItem& single) { add(single.choices); },
                            [&](const MultipleItem& many) { add(many.choices); },
                            [&](const ShortAnswerItem& typed) { add(typed.answers); },
                            [&](const TrueFalseItem& truth) {
                                add(truth.feedback_when_wrong);
                                add(truth.feedback_when_right);
                            },
                            [&](const NumericalItem& numerical) {
                                for (const ItemNumber& number : numerical.answers) {
                                    add(number.feedback);
                                }
                            },
                            [&](const MatchingItem& matching) {
                                for (const ItemPair& pair : matching.pairs) {
                                    add(pair.prompt);
                                    add({pair.match, {}, pair.prompt.place});
                                }
                            },
                            [&](const OrderingItem& ordering) {
                                for (const std::string& step : ordering.steps) {
                                    add({step, {}, item.place});
                                }
                            },
                            [](EssayItem) {},
                            [&](DescriptionItem) { // whose title is shown
                                add({item.title, {}, item.place});
                            }},
                   item.form);
        add(item.general_feedback);
        if (item.picture) {
            add({item.picture->alt, {}, item.picture->place});
        }
    }

    [[nodiscard]] std::vector<PlacedText> take() { return std::move(m_texts); }

private:
    void add(const ItemText& text) {
        if (!text.text.empty()) {
            m_texts.push_back({text.text, m_file, text.place.line});
        }
    }

    void add(const std::vector<ItemChoice>& choices) {
        for (const ItemChoice& choice : choices) {
            add(choice.text);
            add(choice.feedback);
        }
    }

    const std::string& m_file;
    std::vector<PlacedText> m_texts{};
};

} // namespace

std::vector<PlacedText> texts_of(const WrittenLesson& lesson) {
    std::vector<PlacedText> texts;
    for (const WrittenSlide& slide : lesson.slides) {
        for (const WrittenText& text : slide.texts) {
            texts.push_back({text.text, lesson.file, text.line});
        }
        for (const WrittenPicture& picture : slide.pictures) {
            texts.push_back({picture.alt, lesson.file, picture.line});
        }
    }
    return texts;
}

std::vector<PlacedText> texts_of(const QuizItem& item, const std::string& file) {
    QuestionTexts texts{file};
    texts.add(item);
    return texts.take();
}

} // namespace safeplaces
