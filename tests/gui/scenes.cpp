#include "scenes.h"

#include "app/a_council.h"
#include "app/a_sent_course.h"
#include "app/lesson_view_model.h"
#include "app/manager_pin.h"
#include "app/quiz_view_model.h"
#include "app/reading.h"
#include "app/start_view_model.h"
#include "app/venue_on_disk.h"
#include "app/words/tr.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/app_header.h"
#include "gui/controls/task_list.h"
#include "gui/start_screen.h"
#include "gui/text.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <filesystem>

namespace safeplaces {

namespace {

const CourseId being{"being-a-safe-place"};
const std::string pin = "2468";

// As they ship.
LanguageChoice languages_of_program() {
    return {.all = {{"en", "English"}, {"pl", "Polski (jeszcze niesprawdzony)"}},
            .now = "en",
            .choose = [](const std::string&) {}};
}

} // namespace

Stage::Stage(int text_percent, ColourScheme scheme)
    : OpenWindow(text_percent, scheme),
      m_header(new AppHeader(
          frame.get(), look, "Safe Places Desk", {{"Home", {}}, {"Help", {}}}, [](int) {})),
      m_here(around(world.desk)) {
    screen->Destroy();
    screen = nullptr;
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_header, wxSizerFlags().Expand());
    frame->SetSizer(sizer);
    let_tab_go_round(*frame); // as in the program
    m_header->set_owner("Corner Bakery, Southampton");
    frame->Show();
    wait_for([this] { return frame->IsShownOnScreen(); });
}

Stage::~Stage() {
    frame.reset(); // before the desk that its screen works on
}

Surroundings Stage::around(Desk& desk) {
    return {.look = look,
            .desk = desk,
            .go = [](const Visit&) {},
            .open_another = [] {},
            .rules_changed = [] {},
            .languages = languages_of_program(),
            .title = [this](const std::string& words) { frame->SetTitle(to_wx(words)); },
            .remember = [](const Visit&) {},
            .model = m_model,
            .voice = &voice,
            .program = &program,
            .leave_quickly = [] {}};
}

Desk& Stage::change_desk(std::unique_ptr<Desk> other) {
    m_other = std::move(other);
    m_here.emplace(around(*m_other));
    return *m_other;
}

void Stage::choose_update(const std::string& bytes) {
    if (!world.outside.in_background) {
        world.outside.in_background = [](const std::function<void()>& work,
                                         const std::function<void()>& done) {
            work();
            done();
        };
    }
    world.outside.ask_where_to_save =
        [this](const std::string&, const std::string& name,
               const std::function<void(std::filesystem::path)>& then) { then(data.path / name); };
    data.write("new.safeupdate", bytes);
    world.save_to = data.path / "new.safeupdate";
    begin_manager();
    show({.place = Place::update});
    press("Choose the file");
}

void Stage::begin_long_work() {
    world.outside.in_background = [](const std::function<void()>& work,
                                     const std::function<void()>&) { work(); };
}

void Stage::place(Screen* shown) {
    if (screen != nullptr) {
        frame->GetSizer()->Detach(screen);
        screen->Destroy();
    }
    screen = shown;
    frame->GetSizer()->Add(screen, wxSizerFlags(1).Expand());
    frame->Layout();
    settle();
}

void Stage::show(const Visit& visit) {
    const std::unique_ptr<AnyViewModel> before = std::move(m_model); // until its screen is gone
    place(make_screen(frame.get(), *m_here, visit));
}

void Stage::show_start() {
    m_start = std::make_unique<StartViewModel>(data.path, world.library, world.outside,
                                               [](const std::unique_ptr<Desk>&) {});
    place(start_screen(frame.get(), look, *m_start, languages_of_program()));
}

void Stage::show_trouble() {
    place(trouble_screen(frame.get(), look,
                         "The disk is full. Make some room on it, then try again. Nothing that was "
                         "kept is lost.",
                         [] {}));
}

void Stage::press(const std::string& words) {
    for (auto* window : everything_in(*screen)) {
        const std::string shown = words_of(*window);
        if (!window->IsShownOnScreen() || (shown != words && shown != tr(words.c_str()))) {
            continue;
        }
        if (auto* button = dynamic_cast<wxButton*>(window)) {
            wxCommandEvent event(wxEVT_BUTTON, button->GetId());
            button->ProcessWindowEvent(event);
        } else if (auto* link = dynamic_cast<Link*>(window)) {
            wxHyperlinkEvent event(link, link->GetId(), wxString{});
            link->ProcessWindowEvent(event);
        } else {
            continue;
        }
        settle();
        return;
    }
    BOOST_FAIL("nothing to press says: " + words);
}

void Stage::read_aloud(int sentences) {
    press(from_wx(wxControl::RemoveMnemonics(to_wx(tr("&Read aloud")))));
    for (int sentence = 1; sentence < sentences; ++sentence) {
        voice.end(Said::whole);
    }
    settle();
}

void Stage::choose_row(int row) {
    for (auto* window : everything_in(*screen)) {
        if (auto* list = dynamic_cast<TaskList*>(window)) {
            choose_row_of(*list, row);
            settle();
            return;
        }
    }
    BOOST_FAIL("there is no list to choose from");
}

void Stage::type(const std::vector<std::string>& lines) {
    std::size_t next = 0;
    for (auto* window : everything_in(*screen)) {
        auto* field = dynamic_cast<wxTextCtrl*>(window);
        if (field != nullptr && field->IsEditable() && field->IsShownOnScreen() &&
            next < lines.size()) {
            field->SetValue(to_wx(lines[next++]));
        }
    }
    BOOST_REQUIRE(next == lines.size());
    settle();
}

void Stage::choose_an_answer() {
    for (auto* window : everything_in(*screen)) {
        if (auto* options = dynamic_cast<AnswerOptions*>(window)) {
            options->choose({0});
            for (auto* child : options->GetChildren()) {
                if (child->IsShown() && dynamic_cast<wxControl*>(child) != nullptr) {
                    const bool one = dynamic_cast<Radio*>(child) != nullptr;
                    wxCommandEvent event(one ? wxEVT_RADIOBUTTON : wxEVT_CHECKBOX, child->GetId());
                    event.SetInt(1);
                    child->ProcessWindowEvent(event);
                    break;
                }
            }
        }
    }
    settle();
}

// Made once, for it takes a while, as it should.
void Stage::set_pin() {
    constexpr const char* key = "manager.pin";
    static const std::string hash = [] {
        ADesk other;
        static_cast<void>(set_manager_pin(other.desk, pin));
        return other.desk.settings.get(key).value();
    }();
    world.desk.settings.put(key, hash);
}

void Stage::begin_manager() {
    world.desk.session.begin_manager(world.outside.now());
}

void Stage::begin_learner() {
    const auto person = world.add_person(example_lead, Role::lead);
    world.desk.session.begin_learner(person, world.outside.now());
}

void Stage::finish_lesson(const CourseId& course) {
    world.desk.progress.finish({.person = world.desk.session.learner().value(),
                                .course = course,
                                .language = world.desk.language,
                                .face = Face::standard});
}

void make_ready(Stage& stage) {
    stage.world.register_venue();
    stage.world.train_everyone();
    stage.set_pin();
    stage.begin_manager();
}

void decide(Stage& stage, VenueState state) {
    const ACouncil council;
    Desk& desk = stage.world.desk;
    desk.council.trust(council.pack_file());
    Decision decision = council.decision(desk, state);
    if (state == VenueState::more_information) {
        decision.questions = {"insurance-end", "entrance", "place-to-wait"};
    }
    if (is_safe_place(state)) {
        decision.stickers.push_back(sign_sticker(council.sticker(desk, "SP-0043"), council.keys));
    }
    BOOST_REQUIRE((desk.council.take_in(council.letter(desk, decision)) == TakenIn::decision));
}

namespace {

// Every page of the form, filled in; and the first one as it is when nothing has been typed.
std::vector<Scene> form_scenes() {
    std::vector<Scene> all;
    for (const FormPage& page : shipped_library().registration.pages) {
        all.push_back({"form: " + page.title, [field = page.fields.front().id](Stage& stage) {
                           make_ready(stage);
                           stage.show({.place = Place::form, .field = field});
                       }});
        all.push_back(
            {"form to fix: " + page.title, [field = page.fields.front().id](Stage& stage) {
                 stage.set_pin();
                 stage.begin_manager();
                 stage.show({.place = Place::form, .field = field});
                 stage.press("Save and continue");
             }});
    }
    return all;
}

// A venue whose file is damaged, with good back-ups.
void show_damaged(Stage& stage) {
    AVenueOnDisk venue;
    venue.damage();
    for (const auto& each : std::filesystem::directory_iterator(venue.data)) {
        std::filesystem::copy(each, stage.data.path / each.path().filename(),
                              std::filesystem::copy_options::recursive);
    }
    stage.show_start();
}

std::vector<Scene> start_scenes() {
    return {{"welcome", [](Stage& stage) { stage.show_start(); }},
            {"venues",
             [](Stage& stage) {
                 static_cast<void>(VenueFile::create(
                     stage.data.path, {"0198a000-0000-7000-8000-000000000002"}, stage.world.today));
                 stage.show_start();
             }},
            {"passphrase",
             [](Stage& stage) {
                 stage.world.save_to = stage.data.path / "corner-bakery.spmove";
                 stage.show_start();
                 stage.press("Bring a venue from another computer");
             }},
            {"refused",
             [](Stage& stage) {
                 show_damaged(stage);
                 stage.start().open(0);
                 settle();
             }},
            {"brought back",
             [](Stage& stage) {
                 show_damaged(stage);
                 stage.start().open(0);
                 stage.start().bring_back();
                 settle();
             }},
            {"trouble", [](Stage& stage) { stage.show_trouble(); }}};
}

std::vector<Scene> front_scenes() {
    return {{"front with nobody", [](Stage& stage) { stage.show({.place = Place::front}); }},
            {"front",
             [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::front});
             }},
            {"manager PIN",
             [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::front});
                 stage.press("Open the manager's rooms");
             }},
            {"manager PIN, wrong", [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::front});
                 stage.press("Open the manager's rooms");
                 stage.type({"9999"});
                 stage.press("Go on");
             }}};
}

std::vector<Scene> registration_scenes() {
    const auto suitability = [](Stage& stage, const char* insured) {
        stage.begin_manager();
        const Form& form = stage.world.library.suitability;
        Entries answers = example_answers(form, form_context(stage.world.desk));
        answers["insurance-live"] = insured;
        stage.world.desk.entries.put(form.id, answers, stage.world.outside.now());
        stage.show({.place = Place::suitability});
        stage.press("See the result");
    };
    std::vector<Scene> all{{"suitability",
                            [](Stage& stage) {
                                stage.begin_manager();
                                stage.show({.place = Place::suitability});
                            }},
                           {"suitability to fix",
                            [](Stage& stage) {
                                stage.begin_manager();
                                stage.show({.place = Place::suitability});
                                stage.press("See the result");
                            }},
                           {"action plan", [=](Stage& stage) { suitability(stage, "no"); }},
                           {"suitable", [=](Stage& stage) { suitability(stage, "yes"); }},
                           {"privacy notice",
                            [](Stage& stage) {
                                stage.begin_manager();
                                stage.show({.place = Place::form});
                            }},
                           {"privacy notice to fix",
                            [](Stage& stage) {
                                stage.begin_manager();
                                stage.show({.place = Place::form});
                                stage.press("I have read this, set the PIN");
                            }},
                           {"recovery code",
                            [](Stage& stage) {
                                stage.begin_manager();
                                stage.show({.place = Place::form});
                                stage.type({pin, pin});
                                stage.press("I have read this, set the PIN");
                            }},
                           {"answers, empty",
                            [](Stage& stage) {
                                stage.set_pin();
                                stage.begin_manager();
                                stage.show({.place = Place::answers});
                            }},
                           {"answers, signed", [](Stage& stage) {
                                make_ready(stage);
                                stage.show({.place = Place::answers});
                            }}};
    const auto form = form_scenes();
    all.insert(all.end(), form.begin(), form.end());
    return all;
}

std::vector<Scene> people_scenes() {
    return {{"staff list, empty",
             [](Stage& stage) {
                 stage.set_pin();
                 stage.begin_manager();
                 stage.show({.place = Place::people});
             }},
            {"staff list",
             [](Stage& stage) {
                 make_ready(stage);
                 const PersonId gone = stage.world.add_person("Ben Example");
                 stage.world.desk.people.leave(gone, stage.world.today);
                 stage.world.pass_days(1);
                 stage.show({.place = Place::people});
                 stage.press("Take off the list");
             }},
            {"somebody new",
             [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::people});
                 stage.press("Add somebody");
             }},
            {"somebody new, to fix", [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::people});
                 stage.press("Add somebody");
                 stage.press("Save");
             }}};
}

// In the middle of the story to practise in.
void stand_in_story(Stage& stage, const std::string& passage) {
    stage.begin_learner();
    stage.world.desk.practice.visit(stage.world.desk.session.learner().value(), being, passage);
}

// Who passed everything almost a year ago, and missed something at their first try.
void begin_due_learner(Stage& stage) {
    stage.begin_learner();
    Desk& desk = stage.world.desk;
    const PersonId learner = desk.session.learner().value();
    const Course& course = *find_course(stage.world.library, being);
    desk.attempts.add({.id = {new_uuid(stage.world.outside)},
                       .person = learner,
                       .venue = desk.file.id(),
                       .course = being,
                       .version = course.version,
                       .content = course.content_hash,
                       .language = "en",
                       .started = stage.world.outside.now(),
                       .finished = stage.world.outside.now(),
                       .answers = {{course.editions.front().bank.front().id, {}}},
                       .score = {}});
    for (const CourseNeed& need : stage.world.library.scheme.gate) {
        stage.world.pass(learner, need.course);
    }
    stage.world.pass_days(330);
}

// A quiz in Easy Read whose first question that is. Pre: there is a learner.
void begin_with(Stage& stage, const CourseId& id, const QuestionId& first) {
    const Course& course = *find_course(stage.world.library, id);
    const QuestionBank& bank = course.editions.front().bank;
    std::uint64_t seed = 1;
    while (draw_questions(bank, course.rule, seed).front().question != first) {
        ++seed;
    }
    stage.world.desk.answers.put(new_sitting(stage.world.desk, course, Face::easy_read, seed));
}

std::vector<Scene> learning_scenes() {
    const auto answered = [](Stage& stage) {
        stage.begin_learner();
        stage.show({.place = Place::quiz, .course = being});
        stage.choose_an_answer();
        stage.press("Check my answer");
    };
    const auto finished = [answered](Stage& stage) {
        answered(stage);
        for (int question = 1; question < 6; ++question) {
            stage.press("Next question");
            stage.choose_an_answer();
            stage.press("Check my answer");
        }
        stage.press("See the result");
    };
    return {{"courses",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::courses});
             }},
            {"courses, one lesson read",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.finish_lesson(being);
                 stage.show({.place = Place::courses});
             }},
            {"courses to refresh, and a practice",
             [](Stage& stage) {
                 begin_due_learner(stage);
                 stage.show({.place = Place::courses});
             }},
            {"lesson, what was missed",
             [](Stage& stage) {
                 begin_due_learner(stage);
                 stage.show({.place = Place::lesson, .course = being, .refresher = true});
             }},
            {"practice",
             [](Stage& stage) {
                 begin_due_learner(stage);
                 stage.show({.place = Place::drill});
                 stage.choose_an_answer();
                 stage.press("Check my answer");
             }},
            {"practice done",
             [](Stage& stage) {
                 begin_due_learner(stage);
                 stage.show({.place = Place::drill});
                 for (int question = 1; question <= 6; ++question) {
                     stage.choose_an_answer();
                     stage.press("Check my answer");
                     stage.press(question < 6 ? "Next question" : "See the result");
                 }
             }},
            {"learner's PIN",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::courses});
                 stage.press("Choose a PIN");
             }},
            {"lesson",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::lesson, .course = being});
             }},
            {"lesson with its contents",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::lesson, .course = being});
                 stage.press("Next page");
                 stage.press("Contents");
             }},
            {"last page of a lesson",
             [](Stage& stage) {
                 stage.begin_learner();
                 const Course* course = find_course(stage.world.library, being);
                 LessonViewModel lesson{stage.world.desk, *course};
                 lesson.go_to(lesson.state().pages - 2);
                 stage.show({.place = Place::lesson, .course = being});
                 stage.press("Next page");
             }},
            {"scenario",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::scenario, .course = being});
             }},
            {"scenario with a picture",
             [](Stage& stage) {
                 stand_in_story(stage, "A choice of seats");
                 choose_face(stage.world.desk, Face::easy_read);
                 stage.show({.place = Place::scenario, .course = being});
             }},
            {"scenario, the end",
             [](Stage& stage) {
                 stand_in_story(stage, "Without names");
                 stage.show({.place = Place::scenario, .course = being});
                 stage.press("The date, the part of the day, why he came in, what you did and how "
                             "it ended");
             }},
            {"a number that is on no sheet",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::courses});
                 stage.press("Key in a quiz from paper");
                 stage.type({"12345-678"});
                 stage.press("Go to the questions");
             }},
            {"question",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::quiz, .course = being});
             }},
            {"a question in Easy Read",
             [](Stage& stage) {
                 stage.begin_learner();
                 choose_face(stage.world.desk, Face::easy_read);
                 stage.show({.place = Place::quiz, .course = being});
             }},
            {"steps in Easy Read",
             [](Stage& stage) {
                 stage.begin_learner();
                 choose_face(stage.world.desk, Face::easy_read);
                 begin_with(stage, {"safeguarding-and-confidentiality"}, {"boy-tells-you"});
                 stage.show({.place = Place::quiz, .course = {"safeguarding-and-confidentiality"}});
                 stage.press("Down");
                 stage.press("Check my answer");
             }},
            {"question without an answer",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::quiz, .course = being});
                 stage.press("Check my answer");
             }},
            {"explained", answered},
            {"question read aloud",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::quiz, .course = being});
                 stage.read_aloud(1);
             }},
            {"option read aloud",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::quiz, .course = being});
                 stage.read_aloud(4);
             }},
            {"feedback read aloud",
             [answered](Stage& stage) {
                 answered(stage);
                 stage.read_aloud(5);
             }},
            {"choice of a story read aloud",
             [](Stage& stage) {
                 stage.begin_learner();
                 stage.show({.place = Place::scenario, .course = being});
                 stage.read_aloud(15);
             }},
            {"quiz result", finished}};
}

std::vector<Scene> managing_scenes() {
    std::vector<Scene> all{
        {"home, first time",
         [](Stage& stage) {
             stage.begin_manager();
             stage.show({.place = Place::home});
         }},
        {"home, training to refresh",
         [](Stage& stage) {
             make_ready(stage);
             stage.world.pass_days(330);
             stage.show({.place = Place::home});
         }},
        {"home, a new course",
         [](Stage& stage) {
             make_ready(stage);
             stage.world.pass_days(1);
             stage.world.desk.gate.push_back(
                 {.course = {"hate-crime"}, .since = stage.world.today});
             stage.show({.place = Place::home});
         }},
        {"home, ready",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::home});
         }},
        {"records",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::records});
         }},
        {"print room, locked",
         [](Stage& stage) {
             stage.begin_manager();
             stage.show({.place = Place::print_room});
         }},
        {"print room",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::print_room});
         }},
        {"print room, saved",
         [](Stage& stage) {
             make_ready(stage);
             stage.world.save_to = stage.data.path / "poster.pdf";
             stage.show({.place = Place::print_room});
             stage.press("Save as PDF");
             stage.press("What we have printed");
         }},
        {"council not known",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::council});
         }},
        {"council, comparing words",
         [](Stage& stage) {
             make_ready(stage);
             const ACouncil council;
             stage.world.save_to = stage.data.path / "council.safescheme";
             atomic_save(stage.world.save_to, council.pack_file());
             stage.show({.place = Place::council});
             stage.press("Open a file from the council");
         }},
        {"council offers a course",
         [](Stage& stage) {
             make_ready(stage);
             const ACouncil council;
             ASentCourse course;
             course.set_version("2.0");
             course.change("01-welcome.md", "## Look after", "## First look after");
             course.change("quiz.gift", "page-look-after", "page-first-look-after");
             stage.world.desk.council.trust(council.pack_file());
             stage.world.save_to = stage.data.path / "hate-crime-2.0.safecourse";
             atomic_save(stage.world.save_to, course.file(council));
             stage.show({.place = Place::council});
             stage.press("Open a file from the council");
         }},
        {"council, ready to send",
         [](Stage& stage) {
             make_ready(stage);
             stage.world.desk.council.trust(ACouncil{}.pack_file());
             stage.show({.place = Place::council});
             stage.press("The council asks for the words of this computer");
         }},
        {"council, sent",
         [](Stage& stage) {
             make_ready(stage);
             stage.world.desk.council.trust(ACouncil{}.pack_file());
             stage.world.save_to = stage.data.path / "to-the-council.eml";
             stage.show({.place = Place::council});
             stage.press("Make an email for the council");
         }},
        {"council asks for more",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::more_information);
             stage.show({.place = Place::council});
         }},
        {"home, approved",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::approved);
             stage.show({.place = Place::home});
         }},
        {"print room, approved sticker",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::approved);
             stage.show({.place = Place::print_room});
             stage.choose_row(1);
         }},
        {"print room, suspended",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::suspended);
             stage.show({.place = Place::print_room});
         }},
        {"somebody came in for help",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::use_log});
             stage.press("Note it");
         }},
        {"later form",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::form, .form = "leaving"});
         }},
        {"back-ups",
         [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::backups});
         }},
        {"update", [](Stage& stage) { stage.choose_update(update_file()); }},
        {"update that is refused",
         [](Stage& stage) { stage.choose_update(update_file().substr(0, 50'000)); }},
        {"update that is being read",
         [](Stage& stage) {
             stage.begin_long_work();
             stage.choose_update(update_file());
         }},
        {"update that is being made ready",
         [](Stage& stage) {
             stage.choose_update(update_file());
             stage.begin_long_work();
             stage.press("Update");
         }},
        {"update that is ready",
         [](Stage& stage) {
             stage.choose_update(update_file());
             stage.press("Update");
         }},
        {"help for everybody", [](Stage& stage) { stage.show({.place = Place::help}); }},
        {"help beside a screen reader",
         [](Stage& stage) {
             stage.have_screen_reader();
             stage.show({.place = Place::help});
         }},
        {"help for the manager", [](Stage& stage) {
             make_ready(stage);
             stage.show({.place = Place::help});
             stage.press("Set the new PIN");
         }}};
    return all;
}

std::vector<Scene> every_scene() {
    std::vector<Scene> all;
    for (const auto& some : {start_scenes(), front_scenes(), registration_scenes(), people_scenes(),
                             learning_scenes(), led_scenes(), managing_scenes(), rare_scenes()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all = every_scene();
    return all;
}

} // namespace safeplaces
