#include "app/scheme/person_data_view_model.h"

#include "app/words/dates.h"
#include "app/words/people_words.h"
#include "app/words/print_room_words.h"
#include "app/words/reasons.h"
#include "app/words/saving.h"
#include "app/words/scheme_person_words.h"
#include "documents/designs/registration_summary.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "interchange/person_json.h"
#include "storage/files.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int most_found = 200;

PersonDraft draft_of(const Person& person) {
    return {.id = person.id,
            .name = person.name,
            .role = person.role,
            .started = date_in_words(person.started),
            .left = person.left ? date_in_words(*person.left) : std::string{}};
}

std::vector<FormInExport> in_file(const std::vector<NamedInForm>& forms) {
    std::vector<FormInExport> found;
    for (const NamedInForm& each : forms) {
        found.push_back({.id = each.id,
                         .form = each.form,
                         .signed_at = each.signed_at,
                         .answers = each.answers});
    }
    return found;
}

} // namespace

PersonDataViewModel::PersonDataViewModel(SchemeDesk& desk, const PersonId& first)
    : m_desk(desk), m_book(desk.file.db()) {
    m_state.may_change = may(desk.acting.role, SchemeAct::correct_people) &&
                         may(desk.acting.role, SchemeAct::erase_people);
    m_state.why_not = m_state.may_change ? std::string{} : auditors_change_no_person();
    m_state.found_caption = search_for_a_person();
    desk.file_care.observe([this] {
        look_at_files();
        changed();
    });
    look_at_files();
    if (!first.text.empty()) {
        look_at(first);
        if (!m_record) {
            m_state.found_caption = person_is_not_held();
        }
    }
}

PersonDataViewModel::~PersonDataViewModel() {
    m_desk.file_care.observe({});
}

void PersonDataViewModel::look_at_files() {
    m_state.still_named = still_named_in_words(m_desk.file_care.still_named());
}

void PersonDataViewModel::search(const std::string& words) {
    m_state.search = words;
    m_state.selected = -1;
    m_found.clear();
    if (tried([&] { m_found = m_book.named(words, most_found); })) {
        m_state.found.clear();
        for (const PersonMatch& each : m_found) {
            m_state.found.push_back({.name = each.person.name,
                                     .venue = each.venue_name,
                                     .days = person_dates_in_words(each.person)});
        }
        m_state.found_caption = trimmed(words).empty()
                                    ? search_for_a_person()
                                    : people_found(static_cast<int>(m_found.size()), most_found);
    }
    m_state.task = PersonTask::none;
    show({});
    changed();
}

void PersonDataViewModel::select(int row) {
    if (row < 0 || row >= static_cast<int>(m_found.size()) || row == m_state.selected) {
        return;
    }
    m_state.selected = row;
    m_state.task = PersonTask::none;
    look_at(m_found.at(static_cast<std::size_t>(row)).person.id);
    changed();
}

void PersonDataViewModel::look_at(const PersonId& person) {
    tried([&] { show(m_book.find(person)); });
}

void PersonDataViewModel::show(const std::optional<PersonRecord>& record) {
    m_record = record;
    m_state.passes.clear();
    m_state.facts.clear();
    m_state.name = record ? record->person.name : std::string{};
    m_state.venue = record ? record->venue : VenueId{};
    ++m_state.reading;
    if (!record) {
        return;
    }
    m_state.facts = {person_works_at(record->venue_name), role_in_words(record->person.role),
                     person_days_in_words(record->person)};
    for (const NamedInForm& each : record->named.forms) {
        m_state.facts.push_back(form_naming_in_words(named_form_section(m_desk.library, each)));
    }
    m_state.facts.push_back(how_forms_are_found(record->named));
    for (const Completion& each : record->completions) {
        m_state.passes.push_back(
            {.course = course_title(m_desk.library, each.course, "en"),
             .passed = short_date(each.date),
             .valid_to = short_date(plus_days(each.expires, std::chrono::days{-1}))});
    }
}

// What is handed out, and nothing when the person has been erased meanwhile.
std::optional<PersonRecord> PersonDataViewModel::hand_out() {
    return m_book.hand_out(m_desk.acting, m_record->person.id, m_desk.outside.now());
}

void PersonDataViewModel::save_pdf() {
    if (!m_record) {
        return;
    }
    const Drawing drawing = draw(person_sheet(*m_record, m_state.passes, m_desk.library,
                                              m_desk.scheme, m_desk.outside.today()),
                                 m_desk.library.fonts);
    if (const auto letter = missing_letter(drawing)) {
        m_state.trouble = letter_missing_in_words(*letter, drawing).text;
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        save_person_question(), "personal-data.pdf",
        [this, drawing](const std::filesystem::path& path) {
            bool is_saved = false;
            if (tried([&] {
                    is_saved = hand_out().has_value(); // the audit says it before anything leaves
                    if (is_saved) {
                        atomic_save(path, pdf_bytes(drawing, m_desk.library.fonts));
                    }
                })) {
                say(is_saved ? saved_in_words(path) : person_is_gone());
            }
            changed();
        });
}

void PersonDataViewModel::save_json() {
    if (!m_record) {
        return;
    }
    m_desk.outside.ask_where_to_save(
        save_person_question(), "personal-data.json", [this](const std::filesystem::path& path) {
            bool is_saved = false;
            if (tried([&] {
                    if (const auto record = hand_out()) {
                        is_saved = true;
                        atomic_save(path, person_json({.person = record->person,
                                                       .venue = record->venue,
                                                       .venue_name = record->venue_name,
                                                       .completions = record->completions,
                                                       .forms = in_file(record->named.forms),
                                                       .forms_alike = record->named.alike},
                                                      m_desk.file.id(), m_desk.outside.today()));
                    }
                })) {
                say(is_saved ? saved_in_words(path) : person_is_gone());
            }
            changed();
        });
}

void PersonDataViewModel::begin(PersonTask task) {
    if (m_record && m_state.may_change) {
        m_state.task = task;
        forget_problems();
        m_state.draft = draft_of(m_record->person);
        m_state.will_happen = what_erasing_does(m_record->person.name, m_record->venue_name);
        changed();
    }
}

void PersonDataViewModel::cancel() {
    m_state.task = PersonTask::none;
    forget_problems();
    changed();
}

void PersonDataViewModel::forget_problems() {
    m_state.name_problem.clear();
    m_state.started_problem.clear();
    m_state.left_problem.clear();
}

std::optional<Person> PersonDataViewModel::right_person(const PersonDraft& typed) {
    forget_problems();
    const auto started = date_as_typed(typed.started);
    if (!started) {
        m_state.started_problem = not_a_date();
    }
    const std::string last_day{trimmed(typed.left.value_or(""))};
    const auto left = last_day.empty() ? std::nullopt : date_as_typed(last_day);
    if (!last_day.empty() && !left) {
        m_state.left_problem = not_a_date();
    }
    const Person person{.id = m_record->person.id,
                        .name = std::string{trimmed(typed.name)},
                        .role = typed.role,
                        .started = started.value_or(m_record->person.started),
                        .left = started ? left : std::nullopt};
    for (const PersonProblem problem : problems_in(person)) {
        std::string& beside = problem == PersonProblem::left_before_start ? m_state.left_problem
                                                                          : m_state.name_problem;
        beside = person_problem_in_words(problem);
    }
    const bool is_right = m_state.name_problem.empty() && m_state.started_problem.empty() &&
                          m_state.left_problem.empty();
    return is_right ? std::optional{person} : std::nullopt;
}

void PersonDataViewModel::correct(const PersonDraft& typed) {
    if (!m_record || m_state.task != PersonTask::correct) {
        return; // pressed twice
    }
    const auto right = right_person(typed);
    const bool is_other = right && *right != m_record->person;
    if (!right) {
        m_state.draft = typed;
        ++m_state.tries;
    } else if (tried([&] {
                   static_cast<void>(m_book.correct(m_desk.acting, *right, intake_rules(m_desk)));
                   m_desk.search.forget(); // the lists by name have another order
               })) {
        const Person& person = *right;
        m_state.task = PersonTask::none;
        if (m_state.selected >= 0) {
            PersonLine& line = m_state.found.at(static_cast<std::size_t>(m_state.selected));
            line.name = person.name;
            line.days = person_dates_in_words(person);
        }
        look_at(person.id);
        say(is_other
                ? person_was_corrected(person.name, m_record ? m_record->venue_name : std::string{})
                : std::string{});
    }
    changed();
}

void PersonDataViewModel::erase() {
    if (!m_record || m_state.task != PersonTask::erase) {
        return;
    }
    m_desk.outside.confirm(
        erase_person_question(m_state.will_happen), erase_word(),
        [this, person = m_record->person.id] {
            if (tried([&] {
                    static_cast<void>(m_book.erase(m_desk.acting, person, intake_rules(m_desk)));
                    m_desk.search.forget();
                })) {
                m_desk.file_care.erase();
                search(m_state.search); // the name is in no list any more
                say(person_was_erased());
            }
            changed();
        });
}

void PersonDataViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
