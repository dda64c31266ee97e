#include "app/scheme_check.h"

#include "content/files.h"
#include "content/scheme_reader.h"
#include "domain/error.h"
#include "storage/files.h"

#include <algorithm>
#include <set>

namespace safeplaces {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::months contact_age{6};

// The files of a scheme, wherever they come from.
struct SchemeFiles {
    std::string rules_file; // its name, for people
    std::string rules;
    std::string contacts_file;
    std::string contacts;
    std::set<std::string> courses; // that it brings
    std::set<std::string> forms;
};

// "courses/x/course.toml" is "x".
std::string course_in(std::string_view path) {
    constexpr std::string_view begin = "courses/";
    constexpr std::string_view end = "/course.toml";
    const bool is_course =
        path.starts_with(begin) && path.ends_with(end) && path.size() > begin.size() + end.size();
    return is_course
               ? std::string{path.substr(begin.size(), path.size() - begin.size() - end.size())}
               : std::string{};
}

SchemeFiles files_of_pack(const fs::path& path) {
    SchemeFiles files;
    for (const PackFile& file : open_pack(read_file(path), path_text(path)).files) {
        const std::string name = path_text(path) + '/' + file.path;
        if (file.path == "scheme.toml") {
            files.rules_file = name;
            files.rules = file.bytes;
        } else if (file.path == "contacts.toml") {
            files.contacts_file = name;
            files.contacts = file.bytes;
        } else if (file.path.starts_with("forms/")) {
            files.forms.insert(utf8(path_from_utf8(file.path).stem()));
        }
        files.courses.insert(course_in(file.path));
    }
    return files;
}

SchemeFiles files_of_folder(const fs::path& folder) {
    return {path_text(folder / "scheme.toml"),
            read_content_file(folder / "scheme.toml"),
            path_text(folder / "contacts.toml"),
            read_content_file(folder / "contacts.toml"),
            {},
            {}};
}

// The line where that is named, or 0.
int line_naming(const std::string& text, const std::string& id) {
    const std::size_t at = text.find('"' + id + '"');
    return at == std::string::npos ? 0 : line_at(text, at);
}

class SchemeLint {
public:
    SchemeLint(const InstalledFiles& installed, Date today)
        : m_installed(installed), m_today(today) {}

    [[nodiscard]] SchemeCheck look(const fs::path& path) {
        refusing([&] {
            m_files = is_file(path) ? files_of_pack(path) : files_of_folder(path);
            refusing([&] { look_at_rules(read_scheme(m_files.rules, m_files.rules_file)); });
            refusing([&] {
                for (const Contact& contact :
                     read_contacts(m_files.contacts, m_files.contacts_file)) {
                    look_at_contact(contact);
                }
            });
        });
        return std::move(m_check);
    }

private:
    template <class Read>
    void refusing(Read read) {
        try {
            read();
        } catch (const InputError& error) {
            m_check.findings.push_back(
                {SchemeRule::unreadable, error.file(), error.line(), error.what()});
        }
    }

    void look_at_rules(const Scheme& scheme) {
        m_check.name = scheme.name;
        std::set<std::string> courses;
        for (const CourseNeed& need : scheme.gate) {
            courses.insert(need.course.text);
        }
        for (const CourseRefresh& refresh : scheme.refresh) {
            courses.insert(refresh.course.text);
        }
        for (const std::string& course : courses) {
            if (!m_files.courses.contains(course) &&
                !is_file(m_installed.courses / course / "course.toml")) {
                add(SchemeRule::missing_course, line_naming(m_files.rules, course), course);
            }
        }
        for (const std::string& form :
             {scheme.suitability_form, scheme.registration_form, scheme.change_form,
              scheme.leaving_form, scheme.yearly_check_form, scheme.visit_form}) {
            if (!m_files.forms.contains(form) && !is_file(m_installed.forms / (form + ".toml"))) {
                add(SchemeRule::missing_form, line_naming(m_files.rules, form), form);
            }
        }
        look_at_wording(scheme);
    }

    void look_at_wording(const Scheme& scheme) {
        const auto want = [&](bool is_there, const char* key) {
            if (!is_there) {
                add(SchemeRule::missing_wording, 0, key);
            }
        };
        want(!scheme.email.empty(), "email");
        want(!scheme.levels.empty(), "levels");
        want(!scheme.checks.empty(), "check");
        want(!scheme.questions.empty(), "question");
        want(!scheme.plan.empty(), "plan");
    }

    void look_at_contact(const Contact& contact) {
        const int line = line_naming(m_files.contacts, contact.id);
        const auto tell = [&](SchemeRule rule) {
            m_check.findings.push_back(
                {rule, m_files.contacts_file, line, contact.name + ", " + contact.number});
        };
        if (contact.hours.empty()) {
            tell(SchemeRule::missing_hours);
        }
        if (contact.always) {
            return;
        }
        if (!contact.checked) {
            tell(SchemeRule::unconfirmed_contact);
        } else if (plus_months(*contact.checked, contact_age) < m_today) {
            tell(SchemeRule::old_contact);
        }
    }

    void add(SchemeRule rule, int line, const std::string& about) {
        m_check.findings.push_back({rule, m_files.rules_file, line, about});
    }

    const InstalledFiles& m_installed;
    Date m_today;
    SchemeFiles m_files{};
    SchemeCheck m_check{};
};

} // namespace

bool is_error(SchemeRule rule) {
    return rule == SchemeRule::unreadable || rule == SchemeRule::missing_course ||
           rule == SchemeRule::missing_form;
}

std::string_view name_of(SchemeRule rule) {
    switch (rule) {
    case SchemeRule::unreadable:
        return "unreadable";
    case SchemeRule::missing_course:
        return "missing-course";
    case SchemeRule::missing_form:
        return "missing-form";
    case SchemeRule::unconfirmed_contact:
        return "unconfirmed-contact";
    case SchemeRule::old_contact:
        return "old-contact";
    case SchemeRule::missing_hours:
        return "missing-hours";
    case SchemeRule::missing_wording:
        return "missing-wording";
    }
    return "";
}

SchemeCheck check_scheme(const fs::path& path, const InstalledFiles& installed, Date today) {
    if (!is_file(path) && !is_file(path / "scheme.toml")) {
        throw MachineError(Trouble::missing, "no scheme in " + path_text(path));
    }
    return SchemeLint{installed, today}.look(path);
}

int errors_in(const SchemeCheck& check) {
    return static_cast<int>(
        std::count_if(check.findings.begin(), check.findings.end(),
                      [](const SchemeFinding& finding) { return is_error(finding.rule); }));
}

} // namespace safeplaces
