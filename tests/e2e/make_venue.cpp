// make_venue DATA: puts a registered venue into a program's data folder, as if it had been kept for
// three days. Two days ago it was registered and three people passed everything; yesterday it was
// backed up, and then Dai joined and passed. The manager PIN is 2468.

#include "app/desk.h"
#include "app/example.h"
#include "app/manager_pin.h"
#include "storage/files.h"

#include <iostream>
#include <string>

using namespace safeplaces;

namespace {

class Past {
public:
    explicit Past(std::filesystem::path data) : m_data(std::move(data)) {
        m_outside.now = [this] { return m_now; };
        m_outside.today = [this] { return Date{std::chrono::floor<std::chrono::days>(m_now)}; };
        m_outside.random = [this] { return ++m_dice * 0x9E3779B97F4A7C15U; };
    }

    void make() {
        m_now -= std::chrono::days{2};
        VenueFile file = VenueFile::create(m_data, {new_uuid(m_outside)}, m_outside.today());
        const std::filesystem::path folder = file.folder();
        {
            Desk desk{std::move(file), m_library, m_outside};
            desk.file.set_name("Corner Bakery");
            register_venue(desk);
            join(desk, example_lead, Role::lead);
            join(desk, example_deputy, Role::deputy);
            join(desk, example_staff, Role::staff);
            static_cast<void>(set_manager_pin(desk, "2468"));
            desk.recovery_to_write_down.clear();
        }
        m_now += std::chrono::days{1};
        Desk desk{VenueFile::open(folder, m_outside.today()), m_library, m_outside};
        join(desk, "Dai Example", Role::staff);
    }

private:
    void register_venue(Desk& desk) {
        const FormContext context = form_context(desk);
        for (const Form* form : {&m_library.suitability, &m_library.registration}) {
            desk.entries.put(form->id, example_answers(*form, context), m_now);
        }
        const Form& form = m_library.registration;
        desk.registrations.add({.id = {new_uuid(m_outside)},
                                .venue = desk.file.id(),
                                .form = form.id,
                                .form_version = form.version,
                                .signed_at = m_now,
                                .answers = submitted(form, desk.entries.all(form.id), context)});
    }

    void join(Desk& desk, const std::string& name, Role role) {
        const Person person{
            .id = {new_uuid(m_outside)}, .name = name, .role = role, .started = m_outside.today()};
        desk.people.add(person);
        for (const CourseNeed& need : m_library.scheme.gate) {
            if (need.audience == Audience::everyone || role == Role::lead) {
                pass(desk, person, *find_course(m_library, need.course));
            }
        }
    }

    void pass(Desk& desk, const Person& person, const Course& course) {
        const Attempt attempt{.id = {new_uuid(m_outside)},
                              .person = person.id,
                              .venue = desk.file.id(),
                              .course = course.id,
                              .version = course.version,
                              .content = course.content_hash,
                              .language = "en",
                              .seed = m_outside.random(),
                              .started = m_now,
                              .finished = m_now,
                              .answers = {},
                              .score = {.right = 6, .asked = 6}};
        desk.completions.record(attempt, completion_from(attempt, course, {new_uuid(m_outside)},
                                                         HowTaken::alone, m_outside.today()));
    }

    std::filesystem::path m_data;
    Instant m_now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    std::uint64_t m_dice = 0;
    Outside m_outside;
    std::filesystem::path m_root{SAFEPLACES_ROOT};
    Library m_library =
        read_library({m_root / "courses", m_root / "forms", m_root / "resources"}, "southampton");
};

} // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "make_venue DATA\n";
        return 2;
    }
    try {
        Past{words[1]}.make();
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
