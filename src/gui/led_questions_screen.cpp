#include "app/led_questions_view_model.h"
#include "app/words/tr.h"
#include "gui/big_look.h"
#include "gui/led_screens.h"
#include "gui/questions_screen.h"

namespace safeplaces {

namespace {

// A group answers together, in big type. Who stops finds the same question again.
class LedQuestionsScreen : private BigLook, public QuestionsScreen {
public:
    LedQuestionsScreen(wxWindow* parent, const Surroundings& here, LedQuestionsViewModel& model)
        : BigLook(here.look),
          QuestionsScreen(parent, here, big, model, model.state().course_title) {
        add_tool(tr("End the session"), [&model] { model.end(); });
    }

private:
    void go_on_from_the_end(QuizState::Stage /*stage*/) override {}
    void read(const SlideAddress& /*page*/) override {}
    [[nodiscard]] Place after_the_end() const override { return Place::led; }
    [[nodiscard]] Place after_a_stop() const override { return Place::home; }
};

} // namespace

Screen* led_questions_screen(wxWindow* parent, const Surroundings& here) {
    return new LedQuestionsScreen(parent, here, model_of<LedQuestionsViewModel>(here, here.desk));
}

} // namespace safeplaces
