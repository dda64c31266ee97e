#pragma once

#include "app/questions_view_model.h"
#include "domain/training/read_aloud.h"
#include "gui/big_look.h"
#include "gui/controls/said_part.h"
#include "gui/screens.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class ActionBar;
class AnswerArea;
class Button;
class Card;
class Chip;
class Heading;
class NewsStrip;
class Paragraph;
class ProgressHeader;
class ReadAloudButton;
class ResultStrip;
class SlideView;
class Tick;

// Questions one by one. What follows the last of them is different for a quiz, a drill and a group.
class QuestionsScreen : private EasyReadLook, public Screen {
public:
    QuestionsScreen(wxWindow* parent,
                    const Surroundings& here,
                    const Look& look,
                    QuestionsViewModel& model,
                    std::string title);
    ~QuestionsScreen() override;

protected:
    virtual void go_on_from_the_end(QuizState::Stage stage) = 0;
    virtual void read(const SlideAddress& page) = 0;
    [[nodiscard]] virtual Place after_the_end() const { return Place::courses; }
    [[nodiscard]] virtual Place after_a_stop() const { return Place::courses; }

    [[nodiscard]] const Surroundings& here() const { return m_here; }

    void add_tool(const std::string& words, std::function<void()> act);

private:
    [[nodiscard]] const Look& look_of_words() const;
    void build();
    [[nodiscard]] std::vector<PartToRead> page_to_read();
    [[nodiscard]] std::vector<SaidPart> question_shown();
    void mark(const std::optional<SentenceToRead>& sentence);
    void stop_reading_what_has_changed(); // a step moved, another match
    void act();
    void render(const QuizState& state);
    void render_tools(const QuizState& state);
    void show_page(const QuizState& state);
    void show_question(const QuizState& state);
    void clear_card();
    void show_problem(const QuizState& state);
    void show_explanation(const QuizState& state);
    void show_result(const QuizState& state);

    Surroundings m_here;
    QuestionsViewModel& m_model;
    std::string m_title;
    QuizState::Stage m_stage = QuizState::Stage::asking;
    std::size_t m_number = 0;
    Face m_face = Face::standard;
    std::string m_page; // which of the texts to read
    ProgressHeader* m_header = nullptr;
    Card* m_card = nullptr;
    SlideView* m_slide = nullptr;
    Chip* m_safety = nullptr; // of a safety question
    Heading* m_question = nullptr;
    Paragraph* m_how = nullptr;
    std::unique_ptr<AnswerArea> m_answer;
    ResultStrip* m_strip = nullptr;
    NewsStrip* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    ReadAloudButton* m_aloud = nullptr;
    std::vector<SaidPart> m_said; // what is being read aloud of a question
    std::optional<std::size_t> m_marked;
    Tick* m_easy = nullptr;
    Button* m_again = nullptr;
    Button* m_blank = nullptr;
    Button* m_stop = nullptr;
    Button* m_primary = nullptr;
};

} // namespace safeplaces
