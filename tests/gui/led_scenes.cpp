#include "scenes.h"

#include "app/led_session.h"
#include "app/words/led_words.h"

namespace safeplaces {

namespace {

const CourseId being_safe{"being-a-safe-place"}; // which the team has passed

// A trained team of three, in the manager's room; somebody new has come.
void gather(Stage& stage) {
    stage.world.register_venue();
    stage.world.train_everyone();
    static_cast<void>(stage.world.add_person("Ben Example"));
    stage.set_pin();
    stage.begin_manager();
}

// The first of the list leads the others.
void go_on_with(Stage& stage, LedSession::Stage part) {
    gather(stage);
    LedSession session;
    session.course = being_safe;
    for (const Person& person : stage.world.desk.people.all()) {
        session.began.push_back(person.id);
    }
    session.leader = session.began.front();
    session.began.erase(session.began.begin());
    session.present = session.began;
    session.page = 3;
    session.finished = stage.world.desk.outside.today();
    stage.world.desk.led = session;
    if (part == LedSession::Stage::asking) {
        begin_questions(stage.world.desk);
    }
    stage.world.desk.led->stage = part;
    stage.show({.place = Place::led});
}

void ask_for_steps(Stage& stage, Face face = Face::standard) {
    go_on_with(stage, LedSession::Stage::asking);
    stage.world.desk.led->course = {"safeguarding-and-confidentiality"};
    stage.world.desk.led->face = face;
    stage.world.desk.led->questions = {{{"boy-tells-you"}, {2, 0, 3, 1}}};
    stage.show({.place = Place::led});
}

} // namespace

std::vector<Scene> led_scenes() {
    using LedPart = LedSession::Stage;
    return {
        {"led session nobody can lead",
         [](Stage& stage) {
             static_cast<void>(stage.world.add_person("Ben Example"));
             stage.begin_manager();
             stage.show({.place = Place::led});
         }},
        {"led session, nobody ticked",
         [](Stage& stage) {
             gather(stage);
             stage.show({.place = Place::led});
             stage.press("Begin the course");
         }},
        {"led session, a page", [](Stage& stage) { go_on_with(stage, LedPart::reading); }},
        {"led session, a question",
         [](Stage& stage) {
             go_on_with(stage, LedPart::asking);
             stage.choose_an_answer();
             stage.press("Check my answer");
         }},
        {"led session, steps to put in order", [](Stage& stage) { ask_for_steps(stage); }},
        {"led session, steps in Easy Read",
         [](Stage& stage) { ask_for_steps(stage, Face::easy_read); }},
        {"led session, steps explained",
         [](Stage& stage) {
             ask_for_steps(stage);
             stage.press("Down");
             stage.press("Check my answer");
         }},
        {"led session, who stayed", [](Stage& stage) { go_on_with(stage, LedPart::confirming); }},
        {"led session, recorded",
         [](Stage& stage) {
             go_on_with(stage, LedPart::confirming);
             stage.press(record_for(3));
         }},
        {"print room, sign-in sheet", [](Stage& stage) {
             gather(stage);
             stage.show({.place = Place::print_room, .course = being_safe});
         }}};
}

} // namespace safeplaces
