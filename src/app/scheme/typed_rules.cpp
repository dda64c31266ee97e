#include "app/scheme/typed_rules.h"

#include "app/scheme/setup_typed.h"
#include "domain/fold.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr int most_months = 120;
constexpr int most_days = 366;
constexpr int everybody = 999; // more than any venue has

// "half", "all" or "two"; empty: rules of their own, which stay.
std::string gate_of(const Scheme& scheme) {
    const CourseNeed usual;
    for (const CourseNeed& need : scheme.gate) {
        if (need.audience != Audience::everyone) {
            continue;
        }
        if (need.more_than == 0 && need.everyone_up_to == usual.everyone_up_to) {
            return "two";
        }
        if (need.more_than == usual.more_than) {
            return need.everyone_up_to == everybody              ? "all"
                   : need.everyone_up_to == usual.everyone_up_to ? "half"
                                                                 : "";
        }
    }
    return {};
}

void put_gate(const std::string& gate, Scheme& scheme) {
    if (gate.empty()) {
        return;
    }
    const CourseNeed usual;
    for (CourseNeed& need : scheme.gate) {
        if (need.audience == Audience::everyone) {
            need.more_than = gate == "two" ? 0 : usual.more_than;
            need.everyone_up_to = gate == "all" ? everybody : usual.everyone_up_to;
        }
    }
}

// Names that are missing are said elsewhere, and must not hide whether the rest holds together.
Scheme with_names(Scheme scheme) {
    for (std::string* name : {&scheme.id, &scheme.name, &scheme.council}) {
        *name = name->empty() ? "none" : *name;
    }
    return scheme;
}

std::string line_of(const Contact& contact) {
    return contact.name + "; " + contact.number + "; " + contact.use;
}

// Every course of the gate has it; empty: as each course says.
std::string refresh_of(const Scheme& scheme) {
    return scheme.refresh.empty() ? std::string{}
                                  : std::to_string(scheme.refresh.front().months.count());
}

} // namespace

std::vector<SetupCheck> checks_of(const Scheme& scheme) {
    std::vector<SetupCheck> checks;
    for (const CouncilCheck& check : scheme.checks) {
        checks.push_back({check.id, check.label, check.need == Need::required});
    }
    return checks;
}

void tick(const std::vector<std::string>& ids, std::vector<SetupCheck>& checks) {
    for (SetupCheck& check : checks) {
        check.required = std::find(ids.begin(), ids.end(), check.id) != ids.end();
    }
}

void put_checks(const std::vector<SetupCheck>& checks, Scheme& scheme) {
    for (std::size_t place = 0; place < scheme.checks.size(); ++place) {
        scheme.checks[place].need = checks.at(place).required ? Need::required : Need::optional;
    }
}

std::string typed_in(const TypedRules& typed, SetupField field) {
    const auto found = typed.find(field);
    return found == typed.end() ? std::string{} : std::string{trimmed(found->second)};
}

std::optional<int> number_in(const TypedRules& typed,
                             SetupField field,
                             int least,
                             int most,
                             std::vector<SetupProblem>& problems) {
    const std::string text = typed_in(typed, field);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least ||
        number > most) {
        problems.push_back({field, number_out_of_bounds(least, most)});
        return std::nullopt;
    }
    return number;
}

void put_who_and_where(const TypedRules& typed,
                       Scheme& scheme,
                       std::vector<SetupProblem>& problems) {
    scheme.council = typed_in(typed, SetupField::council);
    if (scheme.council.empty()) {
        problems.push_back({SetupField::council, setup_missing(SetupField::council)});
    }
    const auto refuse_unless = [&](SetupField field, const std::string& words, auto put) {
        Scheme trial = with_names(scheme);
        put(trial);
        if (holds_together(trial)) {
            put(scheme);
        } else {
            problems.push_back({field, words});
        }
    };
    refuse_unless(SetupField::email, email_unusable(),
                  [&](Scheme& trial) { trial.email = typed_in(typed, SetupField::email); });
    if (typed.contains(SetupField::sticker_page)) {
        refuse_unless(SetupField::sticker_page, sticker_page_unusable(), [&](Scheme& trial) {
            trial.sticker_page = typed_in(typed, SetupField::sticker_page);
        });
    }
    if (typed.contains(SetupField::code_word)) {
        refuse_unless(SetupField::code_word, code_word_unusable(), [&](Scheme& trial) {
            trial.code_word = typed_in(typed, SetupField::code_word);
        });
    }
    refuse_unless(SetupField::districts, districts_unusable(), [&](Scheme& trial) {
        trial.area = districts_of(typed_in(typed, SetupField::districts));
    });
    refuse_unless(SetupField::wards, list_unusable(), [&](Scheme& trial) {
        trial.wards = lines_of(typed_in(typed, SetupField::wards));
    });
}

void put_rules(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems) {
    if (const auto months =
            number_in(typed, SetupField::approval_months, 1, most_months, problems)) {
        scheme.approval = std::chrono::months{*months};
    }
    if (const auto days = number_in(typed, SetupField::renewal_days, 1, most_days, problems)) {
        scheme.renewal_notice = std::chrono::days{*days};
    }
    if (const auto days = number_in(typed, SetupField::provisional_days, 1, most_days, problems)) {
        scheme.provisional = std::chrono::days{*days};
    }
    const std::string refresh = typed_in(typed, SetupField::refresh_months);
    if (refresh.empty()) {
        scheme.refresh.clear();
    } else if (refresh != refresh_of(scheme)) {
        if (const auto months =
                number_in(typed, SetupField::refresh_months, 1, most_months, problems)) {
            scheme.refresh.clear();
            for (const CourseNeed& need : scheme.gate) {
                scheme.refresh.push_back({need.course, std::chrono::months{*months}});
            }
        }
    }
    Scheme trial = with_names(scheme);
    trial.levels = lines_of(typed_in(typed, SetupField::levels));
    if (trial.levels.empty()) {
        problems.push_back({SetupField::levels, setup_missing(SetupField::levels)});
    } else if (!holds_together(trial)) {
        problems.push_back({SetupField::levels, list_unusable()});
    } else {
        scheme.levels = trial.levels;
    }
    put_gate(typed_in(typed, SetupField::gate), scheme);
}

void put_new_course(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems) {
    if (const auto days = number_in(typed, SetupField::new_course_days, 1, most_days, problems)) {
        scheme.new_course = std::chrono::days{*days};
    }
}

void put_retention(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems) {
    for (const auto& [field, kept] : {std::pair{SetupField::keep_people, &scheme.retention.people},
                                      std::pair{SetupField::keep_venues, &scheme.retention.venues},
                                      std::pair{SetupField::keep_uses, &scheme.retention.uses}}) {
        if (const auto months = number_in(typed, field, 1, most_months, problems)) {
            *kept = std::chrono::months{*months};
        }
    }
}

void put_contacts(const TypedRules& typed,
                  std::vector<Contact>& contacts,
                  Date today,
                  std::vector<SetupProblem>& problems) {
    std::vector<Contact> changed;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(changed),
                 [](const Contact& each) { return each.always; });
    const auto is_taken = [&](const std::string& id) {
        const auto has_id = [&](const Contact& each) { return each.id == id; };
        return std::any_of(changed.begin(), changed.end(), has_id) ||
               std::any_of(contacts.begin(), contacts.end(), has_id);
    };
    int line_number = 0;
    for (const std::string& line : lines_of(typed_in(typed, SetupField::contacts))) {
        ++line_number;
        const auto same = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& each) {
            return !each.always && line_of(each) == line;
        });
        if (same != contacts.end() &&
            std::find(changed.begin(), changed.end(), *same) != changed.end()) {
            continue; // the same line twice
        }
        auto contact =
            same != contacts.end() ? std::optional{*same} : contact_of(line, line_number, today);
        if (!contact) {
            problems.push_back({SetupField::contacts, contact_line_unusable(line_number)});
            return;
        }
        for (int number = 1; same == contacts.end() && is_taken(contact->id); ++number) {
            contact->id = "local-" + std::to_string(number);
        }
        changed.push_back(std::move(*contact));
    }
    contacts = std::move(changed);
}

void refuse_unprintable(const TypedRules& typed,
                        std::initializer_list<SetupField> fields,
                        const Fonts& fonts,
                        std::vector<SetupProblem>& problems) {
    for (const SetupField field : fields) {
        if (const auto letter = fonts.missing_letter(typed_in(typed, field))) {
            problems.push_back({field, setup_unprintable(*letter)});
        }
    }
}

TypedRules typed_of(const Scheme& scheme, const std::vector<Contact>& contacts) {
    std::vector<std::string> lines;
    for (const Contact& contact : contacts) {
        if (!contact.always) {
            lines.push_back(line_of(contact));
        }
    }
    return {{SetupField::council, scheme.council},
            {SetupField::email, scheme.email},
            {SetupField::districts, joined(scheme.area, ", ")},
            {SetupField::wards, joined(scheme.wards, "\n")},
            {SetupField::approval_months, std::to_string(scheme.approval.count())},
            {SetupField::renewal_days, std::to_string(scheme.renewal_notice.count())},
            {SetupField::provisional_days, std::to_string(scheme.provisional.count())},
            {SetupField::refresh_months, refresh_of(scheme)},
            {SetupField::levels, joined(scheme.levels, "\n")},
            {SetupField::gate, gate_of(scheme)},
            {SetupField::new_course_days, std::to_string(scheme.new_course.count())},
            {SetupField::keep_people, std::to_string(scheme.retention.people.count())},
            {SetupField::keep_venues, std::to_string(scheme.retention.venues.count())},
            {SetupField::keep_uses, std::to_string(scheme.retention.uses.count())},
            {SetupField::sticker_page, scheme.sticker_page},
            {SetupField::code_word, scheme.code_word},
            {SetupField::contacts, joined(lines, "\n")}};
}

} // namespace safeplaces
