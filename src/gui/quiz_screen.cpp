#include "app/drill_view_model.h"
#include "app/quiz_view_model.h"
#include "app/words/tr.h"
#include "gui/questions_screen.h"

#include <cassert>

namespace safeplaces {

namespace {

using Stage = QuizState::Stage;

class QuizScreen : public QuestionsScreen {
public:
    QuizScreen(wxWindow* parent,
               const Surroundings& here,
               const Course& course,
               QuizViewModel& model)
        : QuestionsScreen(parent,
                          here,
                          here.look,
                          model,
                          filled(tr("Quiz: {1}"), {model.state().course_title})),
          m_course(course),
          m_model(model) {}

private:
    void go_on_from_the_end(Stage stage) override {
        if (stage == Stage::not_saved) {
            m_model.save_again();
        } else {
            m_model.try_again();
        }
    }

    void read(const SlideAddress& page) override {
        here().go({.place = Place::lesson, .course = m_course.id, .page = page});
    }

    const Course& m_course;
    QuizViewModel& m_model;
};

// It ends but one way, and links to no page: the way back would lead to a quiz.
class DrillScreen : public QuestionsScreen {
public:
    DrillScreen(wxWindow* parent, const Surroundings& here, DrillViewModel& model)
        : QuestionsScreen(parent, here, here.look, model, model.state().course_title) {}

private:
    void go_on_from_the_end(Stage /*stage*/) override {}
    void read(const SlideAddress& /*page*/) override {}
};

} // namespace

Screen* drill_screen(wxWindow* parent, const Surroundings& here) {
    return new DrillScreen(parent, here, model_of<DrillViewModel>(here, here.desk));
}

Screen* quiz_screen(wxWindow* parent, const Surroundings& here, const CourseId& course) {
    const Course* found = find_course(here.desk.library, course);
    assert(found != nullptr);
    return new QuizScreen(parent, here, *found, model_of<QuizViewModel>(here, here.desk, *found));
}

} // namespace safeplaces
