#include "app/demo.h"

#include "app/answers_view_model.h"
#include "app/courses_view_model.h"
#include "app/example.h"
#include "app/form_view_model.h"
#include "app/front_view_model.h"
#include "app/lesson_view_model.h"
#include "app/people_view_model.h"
#include "app/print_view_model.h"
#include "app/quiz_view_model.h"
#include "app/records_view_model.h"
#include "app/start_view_model.h"
#include "app/suitability_view_model.h"
#include "app/words/demo_words.h"
#include "app/words/people_words.h"
#include "storage/files.h"

#include <algorithm>
#include <array>
#include <memory>
#include <random>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* manager_pin = "2468";
constexpr Date demo_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

// Whether the option that stands at that place of the screen is right.
bool is_right(const Question& question, const QuizState& shown, std::size_t place) {
    const std::vector<Option> options = options_of(question);
    if (std::holds_alternative<TrueOrFalse>(question.form)) {
        return options[place].is_right; // always shown in this order
    }
    return std::any_of(options.begin(), options.end(), [&](const Option& option) {
        return option.is_right && option.text == shown.options[place].text;
    });
}

class Demo {
public:
    Demo(const Library& library,
         std::filesystem::path folder,
         const std::function<void(const std::string&)>& say);

    // Returns what stopped it; empty when nothing did.
    std::string run();

private:
    bool clear_away();
    bool begin();
    bool check_suitability();
    bool fill_in();
    bool sign();
    bool add_people();
    bool add(PeopleViewModel& people, const std::string& name, Role role);
    bool train_everyone();
    bool train(const LearnerRow& learner);
    bool learn(const LearnerRow& learner, const Course& course);
    enum class Knowledge { knows, guesses_wrong };
    void answer_all(QuizViewModel& quiz, const Course& course, Knowledge knowledge);
    bool let_manager_in();
    bool print_documents();
    bool print_certificates(PrintViewModel& room);
    bool save(PrintViewModel& room, const std::string& file);
    bool export_records();
    bool went_well(const ScreenState& state);

    const Library& m_library;
    std::filesystem::path m_folder;
    const std::function<void(const std::string&)>& m_say;
    Instant m_now;
    std::mt19937_64 m_dice{2026};
    Outside m_outside;
    std::unique_ptr<Desk> m_desk;
    std::string m_save_as; // the next file's name
    std::string m_trouble;
    bool m_has_failed_once = false; // one of the learners, at their first try
};

Demo::Demo(const Library& library,
           std::filesystem::path folder,
           const std::function<void(const std::string&)>& say)
    : m_library(library), m_folder(std::move(folder)), m_say(say) {
    using namespace std::chrono;
    m_now = sys_days{demo_day} + hours{9};
    m_outside.now = [this] { return m_now += seconds{1}; };
    m_outside.today = [] { return demo_day; };
    m_outside.random = [this] { return m_dice(); };
    m_outside.ask_where_to_save = [this](const std::string&, const std::string&,
                                         const std::function<void(std::filesystem::path)>& then) {
        then(m_folder / path_from_utf8(m_save_as));
    };
}

std::string Demo::run() {
    const bool done = clear_away() && begin() && check_suitability() && fill_in() && sign() &&
                      add_people() && train_everyone() && let_manager_in() && print_documents() &&
                      export_records();
    if (done) {
        m_say(demo_is_done());
    }
    return m_trouble;
}

// Clock and dice are those of every demo, so its venue has the same id each time.
bool Demo::clear_away() {
    Demo same{m_library, m_folder, m_say};
    const std::string id = new_uuid(same.m_outside);
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (!error && is_read_only(m_folder)) {
        error = std::make_error_code(std::errc::permission_denied);
    }
    if (!error) {
        std::filesystem::remove_all(m_folder / "venue" / id, error);
    }
    if (error) {
        m_trouble = trouble_in_words(Trouble::read_only);
    }
    return !error;
}

bool Demo::begin() {
    m_say(demo_begins(utf8(m_folder)));
    StartViewModel start{m_folder / "venue", m_library, m_outside,
                         [&](std::unique_ptr<Desk> desk) { m_desk = std::move(desk); }};
    start.begin_new();
    return went_well(start.state());
}

bool Demo::check_suitability() {
    SuitabilityViewModel check{*m_desk};
    for (const auto& [field, answer] :
         example_answers(m_library.suitability, form_context(*m_desk))) {
        check.answer(field, answer);
    }
    check.finish();
    if (!went_well(check.state())) {
        return false;
    }
    m_say(demo_is_suitable());
    return true;
}

bool Demo::fill_in() {
    const Form& form = m_library.registration;
    const Entries answers = example_answers(form, form_context(*m_desk));
    FormViewModel model{*m_desk, form};
    for (std::size_t part = 0; part < form.pages.size(); ++part) {
        model.open(part);
        for (const Field& field : form.pages[part].fields) {
            for (const auto& [key, answer] : answers) {
                if (belongs_to(key, field)) {
                    model.type(key, answer);
                }
            }
        }
        model.save_and_continue();
        if (!went_well(model.state())) {
            return false;
        }
    }
    return true;
}

bool Demo::sign() {
    AnswersViewModel answers{*m_desk};
    answers.sign();
    if (!went_well(answers.state())) {
        return false;
    }
    m_say(
        demo_is_signed(m_desk->file.name(), static_cast<int>(m_library.registration.pages.size())));
    return true;
}

bool Demo::add_people() {
    PeopleViewModel people{*m_desk};
    people.accept_notice(manager_pin, manager_pin);
    people.recovery_code_is_written_down();
    return went_well(people.state()) && add(people, example_lead, Role::lead) &&
           add(people, example_deputy, Role::deputy) && add(people, example_staff, Role::staff);
}

bool Demo::add(PeopleViewModel& people, const std::string& name, Role role) {
    people.begin_adding();
    PersonDraft draft = people.state().draft.value();
    draft.name = name;
    draft.role = role;
    people.save(draft);
    if (!went_well(people.state())) {
        return false;
    }
    m_say(demo_has_added(name, role_in_words(role)));
    return true;
}

bool Demo::train_everyone() {
    const std::vector<LearnerRow> learners = FrontViewModel{*m_desk}.state().learners;
    return std::all_of(learners.begin(), learners.end(),
                       [&](const LearnerRow& learner) { return train(learner); });
}

bool Demo::train(const LearnerRow& learner) {
    FrontViewModel front{*m_desk};
    front.pick(learner.id);
    const std::vector<CourseRow> rows = CoursesViewModel{*m_desk}.state().courses;
    return went_well(front.state()) &&
           std::all_of(rows.begin(), rows.end(), [&](const CourseRow& row) {
               const Course* course = find_course(m_library, row.id);
               return !row.is_needed || course == nullptr || learn(learner, *course);
           });
}

bool Demo::learn(const LearnerRow& learner, const Course& course) {
    LessonViewModel lesson{*m_desk, course};
    while (!lesson.state().is_last) {
        lesson.next();
    }
    const std::string title = lesson.state().course_title;
    m_say(demo_has_read(learner.name, static_cast<int>(lesson.state().pages), title));

    QuizViewModel quiz{*m_desk, course};
    if (!m_has_failed_once) {
        m_has_failed_once = true;
        answer_all(quiz, course, Knowledge::guesses_wrong);
        m_say(demo_has_not_passed(learner.name));
        quiz.try_again();
    }
    answer_all(quiz, course, Knowledge::knows);
    if (!went_well(quiz.state())) {
        return false;
    }
    m_say(demo_has_passed(learner.name, title));
    return true;
}

void Demo::answer_all(QuizViewModel& quiz, const Course& course, Knowledge knowledge) {
    const QuestionBank& bank = edition_of(course, m_desk->language, Face::standard).bank;
    while (quiz.state().stage == QuizState::Stage::asking) {
        const QuizState shown = quiz.state();
        const auto question = std::find_if(bank.begin(), bank.end(), [&](const Question& each) {
            return each.text == shown.question;
        });
        for (std::size_t place = 0; place < shown.options.size(); ++place) {
            const bool right = is_right(*question, shown, place);
            if (right == (knowledge == Knowledge::knows)) {
                quiz.choose(place);
            }
        }
        quiz.check_answer();
        quiz.next();
    }
}

bool Demo::let_manager_in() {
    FrontViewModel front{*m_desk};
    front.manage();
    front.enter_pin(manager_pin);
    return went_well(front.state());
}

bool Demo::print_documents() {
    PrintViewModel room{*m_desk};
    const std::vector<PrintLine> documents = room.state().documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        room.select(i);
        const bool saved =
            documents[i].kind == DocumentKind::certificate
                ? print_certificates(room)
                : room.state().document && save(room, room.state().document->file_name);
        if (!saved) {
            if (m_trouble.empty()) {
                m_trouble = room.state().status_text;
            }
            return false;
        }
    }
    return true;
}

bool Demo::print_certificates(PrintViewModel& room) {
    const std::size_t count = room.state().certificates.size();
    for (std::size_t i = 0; i < count; ++i) {
        room.select_certificate(i);
        if (!save(room, "certificate-" + std::to_string(i + 1) + ".pdf")) {
            return false;
        }
    }
    return count > 0;
}

bool Demo::save(PrintViewModel& room, const std::string& file) {
    m_save_as = file;
    room.save();
    if (!went_well(room.state()) || room.state().saved.empty()) {
        return false;
    }
    m_say(demo_has_saved(file));
    return true;
}

bool Demo::export_records() {
    RecordsViewModel records{*m_desk};
    m_save_as = "completions.csv";
    records.export_csv();
    if (!went_well(records.state())) {
        return false;
    }
    m_say(demo_has_saved(m_save_as));
    return true;
}

bool Demo::went_well(const ScreenState& state) {
    m_trouble = state.trouble;
    return m_trouble.empty();
}

} // namespace

std::string run_demo(const Library& library,
                     const std::filesystem::path& folder,
                     const std::function<void(const std::string&)>& say) {
    return Demo{library, folder, say}.run();
}

} // namespace safeplaces
