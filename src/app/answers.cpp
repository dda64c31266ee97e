#include "app/answers.h"

#include "domain/fold.h"
#include "storage/people_book.h"

namespace safeplaces {

Answers::Answers(VenueFile& file, const Library& library, const Outside& outside)
    : m_file(file),
      m_library(library),
      m_outside(outside),
      m_entries(file.db()),
      m_sittings(file.db()) {
}

Entries Answers::of(const std::string& form) {
    Entries entries = m_entries.all(form);
    if (const auto waiting = m_waiting_entries.find(form); waiting != m_waiting_entries.end()) {
        for (const auto& [field, value] : waiting->second) {
            entries[field] = value;
        }
    }
    return entries;
}

void Answers::put(const std::string& form, const Entries& changes) {
    for (const auto& [field, value] : changes) {
        m_waiting_entries[form][field] = value;
    }
    try_to_save();
}

std::optional<Sitting> Answers::sitting(const PersonId& person, const CourseId& course) {
    const auto waiting = m_waiting_sittings.find({person, course});
    return waiting != m_waiting_sittings.end() ? waiting->second : m_sittings.get(person, course);
}

void Answers::put(const Sitting& sitting) {
    m_waiting_sittings[{sitting.person, sitting.course}] = sitting;
    try_to_save();
}

void Answers::clear_sitting(const PersonId& person, const CourseId& course) {
    m_sittings.clear(person, course);
    m_waiting_sittings.erase({person, course});
    if (nothing_waits()) {
        settle({});
    }
}

void Answers::forget(const std::string& form) {
    m_waiting_entries.erase(form);
    if (nothing_waits()) {
        settle({});
    }
}

bool Answers::save() {
    m_tries += nothing_waits() ? 0 : 1;
    try_to_save();
    return nothing_waits();
}

void Answers::try_to_save() {
    if (nothing_waits()) {
        return;
    }
    try {
        m_file.db().tx([&] { write(); });
    } catch (const MachineError& error) {
        settle(error.trouble());
        return;
    }
    m_waiting_entries.clear();
    m_waiting_sittings.clear();
    settle({});
}

void Answers::write() {
    for (const auto& [form, entries] : m_waiting_entries) {
        m_entries.put(form, entries, m_outside.now());
    }
    // The venue is listed under the name that stands in its form, or what the list has room for.
    constexpr std::size_t most_bytes = 200;
    const Form& form = m_library.registration;
    const Field* name = field_meaning(form, Meaning::venue_name);
    const auto registration = m_waiting_entries.find(form.id);
    if (name != nullptr && registration != m_waiting_entries.end() &&
        registration->second.contains(name->id)) {
        m_file.set_name(std::string{beginning(registration->second.at(name->id), most_bytes)});
    }
    for (const auto& [key, sitting] : m_waiting_sittings) {
        if (PeopleBook{m_file.db()}.find(sitting.person)) { // not erased meanwhile
            m_sittings.put(sitting);
        }
    }
}

bool Answers::nothing_waits() const {
    return m_waiting_entries.empty() && m_waiting_sittings.empty();
}

void Answers::settle(std::optional<Trouble> trouble) {
    m_trouble = trouble;
    if (m_changed) {
        m_changed();
    }
}

} // namespace safeplaces
