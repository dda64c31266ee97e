#include "gui/screens.h"

namespace safeplaces {

namespace {

enum class Room { open, learners, managers };

Room room_of(Place place) {
    switch (place) {
    case Place::front:
    case Place::help:
        return Room::open;
    case Place::courses:
    case Place::lesson:
    case Place::quiz:
    case Place::scenario:
    case Place::drill:
        return Room::learners;
    case Place::home:
    case Place::suitability:
    case Place::form:
    case Place::answers:
    case Place::people:
    case Place::led:
    case Place::records:
    case Place::print_room:
    case Place::council:
    case Place::use_log:
    case Place::backups:
    case Place::update:
        break;
    }
    return Room::managers;
}

bool may_enter(const Session& session, Place place) {
    switch (room_of(place)) {
    case Room::open:
        return true;
    case Room::learners:
        return session.learner().has_value();
    case Room::managers:
        break;
    }
    return session.is_manager();
}

} // namespace

Screen* make_screen(wxWindow* parent, const Surroundings& here, const Visit& visit) {
    switch (may_enter(here.desk.session, visit.place) ? visit.place : Place::front) {
    case Place::front:
        return front_screen(parent, here);
    case Place::home:
        return home_screen(parent, here);
    case Place::suitability:
        return suitability_screen(parent, here);
    case Place::form:
        return has_manager_pin(here.desk) ? form_screen(parent, here, visit)
                                          : notice_screen(parent, here, visit);
    case Place::answers:
        return answers_screen(parent, here);
    case Place::people:
        return people_screen(parent, here);
    case Place::courses:
        return courses_screen(parent, here);
    case Place::lesson:
        return lesson_screen(parent, here, visit);
    case Place::quiz:
        return quiz_screen(parent, here, visit.course);
    case Place::scenario:
        return scenario_screen(parent, here, visit.course);
    case Place::drill:
        return drill_screen(parent, here);
    case Place::led:
        return led_screen(parent, here);
    case Place::records:
        return records_screen(parent, here);
    case Place::print_room:
        return print_screen(parent, here, visit.course);
    case Place::use_log:
        return use_log_screen(parent, here);
    case Place::council:
        return council_screen(parent, here);
    case Place::backups:
        return backups_screen(parent, here);
    case Place::update:
        return here.program == nullptr ? help_screen(parent, here) : update_screen(parent, here);
    case Place::help:
        break;
    }
    return help_screen(parent, here, visit);
}

} // namespace safeplaces
