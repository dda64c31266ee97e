#include "app/desk.h"

#include "app/gate_notes.h"
#include "app/sent_courses.h"
#include "app/sign_details.h"
#include "documents/designs/catalogue.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>

namespace safeplaces {

namespace {

RegistrationStage stage_of(Desk& desk, const std::optional<Registration>& latest) {
    const FormContext context = form_context(desk);
    const Form& check = desk.library.suitability;
    const Form& form = desk.library.registration;
    const Entries checked = desk.answers.of(check.id);
    const Entries entries = desk.answers.of(form.id);
    // The check comes first, also when somebody has signed already.
    if (!is_complete(check, checked, context)) {
        const bool wrong =
            std::any_of(check.pages.begin(), check.pages.end(), [&](const FormPage& page) {
                return state_of(page, checked, context) == PageState::to_fix;
            });
        return wrong ? RegistrationStage::not_suitable : RegistrationStage::not_begun;
    }
    if (latest) {
        const bool same = is_complete(form, entries, context) &&
                          !has_changed_since(*latest, submitted(form, entries, context));
        return same ? RegistrationStage::complete : RegistrationStage::changed;
    }
    return is_complete(form, entries, context) ? RegistrationStage::to_sign
                                               : RegistrationStage::in_progress;
}

std::vector<std::string>
open_parts(const Form& form, const Entries& entries, const FormContext& context) {
    std::vector<std::string> titles;
    for (const FormPage& page : form.pages) {
        const std::vector<Problem> problems = problems_in(page, entries, context);
        if (std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
                return problem.severity == Severity::error;
            })) {
            titles.push_back(page.title);
        }
    }
    return titles;
}

int whole_number_in(const std::string& text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max(value, 0);
}

std::optional<Date> provisional_end(Desk& desk) {
    std::optional<Date> first;
    for (const CataloguedDesign& design : catalogue()) {
        if (!design.kind || design.needs != PrintNeeds::approval_or_less) {
            continue;
        }
        const auto date = desk.issues.first_provisional(*design.kind);
        if (date && (!first || *date < *first)) {
            first = date;
        }
    }
    return first ? std::optional{provisional_until(desk.library.scheme, *first)} : std::nullopt;
}

// Those that this program can read beside the pack.
std::vector<SentCourse> readable(const Pack& pack,
                                 const std::vector<SentCourse>& sent,
                                 const Library& shipped,
                                 const std::filesystem::path& folder) {
    std::vector<SentCourse> good;
    for (const SentCourse& each : sent) {
        try {
            static_cast<void>(
                read_library(with_sent_courses(pack, {each}, shipped), shipped, folder));
            good.push_back(each);
        } catch (const InputError&) {
            // A later program has taken it, or an earlier one.
        }
    }
    return good;
}

// A course that came by itself and that this program cannot read takes no rules with it, and no
// other course.
Library library_of(const Pack& pack,
                   const std::vector<SentCourse>& sent,
                   const Library& shipped,
                   const std::filesystem::path& folder) {
    try {
        return read_library(with_sent_courses(pack, sent, shipped), shipped, folder);
    } catch (const InputError&) {
        if (sent.empty()) {
            throw;
        }
    }
    return read_library(with_sent_courses(pack, readable(pack, sent, shipped, folder), shipped),
                        shipped, folder);
}

BroughtRules rules_of(Council& council, const Library& shipped, const VenueFile& file) {
    if (!council.pack()) {
        return {};
    }
    auto files = council.take_pack_files();
    Pack pack = *council.pack();
    pack.files = std::move(files);
    try {
        BroughtRules rules{.library = library_of(pack, council.courses(), shipped, file.folder()),
                           .mistake_in = {}};
        if (auto contacts = council.newer_contacts(); !contacts.empty()) {
            rules.library->contacts = std::move(contacts);
        }
        return rules;
    } catch (const InputError& error) {
        return {.library = {}, .mistake_in = error.file() + ", " + std::to_string(error.line())};
    }
}

// The days in a council's own file hold as they stand there.
std::vector<CourseNeed>
dated_gate(Settings& settings, const BroughtRules& brought, const Scheme& scheme, Date today) {
    if (brought.library) {
        return scheme.gate;
    }
    return noted_gate(settings, scheme.gate, today,
                      brought.mistake_in.empty() ? NotNamed::forgotten : NotNamed::kept);
}

// What the council has decided; nothing while it has not, or not about poster and sticker.
std::optional<SignGate> gate_of(const CouncilWord& council, Date today) {
    if (council.is_missing_newer) {
        return SignGate::letter_missing;
    }
    if (!council.decision) {
        return std::nullopt;
    }
    const Decision& decision = *council.decision;
    if (is_safe_place(decision.state)) {
        const bool is_over = !decision.valid_to || *decision.valid_to < today;
        if (is_over) {
            return SignGate::approval_over;
        }
        if (!council.stickers.empty()) {
            return SignGate::approved;
        }
        // Stickers that the council has taken back do not give way to a provisional one.
        return decision.stickers.empty() ? std::nullopt : std::optional{SignGate::stopped};
    }
    if (decision.state == VenueState::lapsed) {
        return SignGate::approval_over;
    }
    const bool is_stopped = decision.state == VenueState::suspended || has_ended(decision.state);
    return is_stopped ? std::optional{SignGate::stopped} : std::nullopt;
}

// What the group has seen and answered must be what its records say.
bool has_same_course(const Desk& anew, const Desk& before) {
    const Course* then = course_of(before, before.led);
    const Course* now = course_of(anew, before.led);
    return then != nullptr && now != nullptr && then->content_hash == now->content_hash;
}

} // namespace

Desk::Desk(VenueFile opened, const Library& shipped, const Outside& world)
    : file(std::move(opened)),
      outside(world),
      council(file, outside),
      brought(rules_of(council, shipped, file)),
      library(brought.library ? *brought.library : shipped),
      entries(file.db()),
      answers(file, library, outside),
      people(file.db()),
      progress(file.db()),
      practice(file.db()),
      sittings(file.db()),
      attempts(file.db()),
      completions(file.db(), file.outbox()),
      registrations(file.db()),
      forms(file.db()),
      uses(file.db()),
      parcels(file.db()),
      issues(file.db()),
      kept(file.db()),
      settings(file.db()),
      gate(dated_gate(settings, brought, library.scheme, outside.today())),
      audit(file.db()),
      language(library.language),
      update_work(outside) {
}

std::unique_ptr<Desk> with_new_rules(std::unique_ptr<Desk> desk, const Library& shipped) {
    auto anew = std::make_unique<Desk>(std::move(desk->file), shipped, desk->outside);
    anew->session = desk->session;
    anew->recovery_to_write_down = desk->recovery_to_write_down;
    if (has_same_course(*anew, *desk)) {
        anew->led = desk->led;
    }
    return anew;
}

VenueStanding standing_of(Desk& desk) {
    const Form& form = desk.library.registration;
    const Entries entries = desk.answers.of(form.id);
    VenueStanding standing;
    standing.today = desk.outside.today();
    standing.venue_name = answer_meaning(form, entries, Meaning::venue_name);
    standing.town = answer_meaning(form, entries, Meaning::town);
    standing.staff_declared = whole_number_in(answer_meaning(form, entries, Meaning::staff_count));
    standing.signed_registration = desk.registrations.latest();
    standing.stage = stage_of(desk, standing.signed_registration);
    standing.open_parts = open_parts(form, entries, form_context(desk));
    const std::vector<Person> people = desk.people.all();
    std::copy_if(people.begin(), people.end(), std::back_inserter(standing.people),
                 [&](const Person& person) { return is_current(person, standing.today); });
    standing.completions = desk.completions.all();
    standing.courses = standing_of(desk.gate, people, standing.completions, standing.staff_declared,
                                   standing.today, desk.library.scheme.new_course);
    standing.provisional_until = provisional_end(desk);
    standing.council = desk.council.word(standing.today);
    standing.on_posters = chosen_sign_details(desk.settings);
    return standing;
}

bool needs_suitability(const VenueStanding& standing) {
    return standing.stage == RegistrationStage::not_begun ||
           standing.stage == RegistrationStage::not_suitable;
}

bool is_training_done(const VenueStanding& standing) {
    return std::none_of(standing.courses.begin(), standing.courses.end(), shuts_gate);
}

SignGate sign_gate(const VenueStanding& standing) {
    if (const auto decided = gate_of(standing.council, standing.today)) {
        return *decided;
    }
    if (standing.stage != RegistrationStage::complete) {
        return SignGate::registration_missing;
    }
    if (!is_training_done(standing)) {
        return SignGate::training_missing;
    }
    const bool over = standing.provisional_until && *standing.provisional_until < standing.today;
    return over ? SignGate::provisional_over : SignGate::provisional;
}

std::vector<Completion> certified(const VenueStanding& standing) {
    std::vector<Completion> list;
    for (const Person& person : standing.people) {
        std::set<CourseId> passed;
        for (const Completion& completion : standing.completions) {
            if (completion.person == person.id) {
                passed.insert(completion.course);
            }
        }
        for (const CourseId& course : passed) {
            const Completion* valid =
                completion_to_show(standing.completions, person.id, course, standing.today);
            if (valid != nullptr) {
                list.push_back(*valid);
            }
        }
    }
    return list;
}

std::map<PersonId, std::string> names_by_id(Desk& desk) {
    std::map<PersonId, std::string> names;
    for (const Person& person : desk.people.all()) {
        names.emplace(person.id, person.name);
    }
    return names;
}

Date signed_on(const Library& library, const Registration& registration) {
    const auto given = date_as_typed(
        answer_meaning(library.registration, registration.answers, Meaning::signed_date));
    return given.value_or(day_of(registration.signed_at));
}

FormContext form_context(const Desk& desk) {
    return {.today = desk.outside.today(), .area = desk.library.scheme.area};
}

bool has_manager_pin(Desk& desk) {
    return desk.settings.get("manager.pin").has_value();
}

} // namespace safeplaces
