#include "content/scheme_writer.h"

#include "content/scheme_reader.h"
#include "content/toml_source.h"

namespace safeplaces {

namespace {

// A TOML file line by line, in the order of the calls.
class TomlLines {
public:
    void table(const std::string& name) { m_lines += "\n[" + name + "]\n"; }
    void table_of(const std::string& list) { m_lines += "\n[[" + list + "]]\n"; }

    void text(const std::string& key, const std::string& text) { line(key, toml_value(text)); }
    void text_if_any(const std::string& key, const std::string& value) {
        if (!value.empty()) {
            text(key, value);
        }
    }
    void texts_if_any(const std::string& key, std::span<const std::string> texts) {
        std::string list;
        for (const std::string& each : texts) {
            list += (list.empty() ? "" : ", ") + toml_value(each);
        }
        if (!list.empty()) {
            line(key, '[' + list + ']');
        }
    }
    void number(const std::string& key, std::int64_t number) { line(key, std::to_string(number)); }
    void share(const std::string& key, double share) { line(key, toml_value(share)); }
    void date(const std::string& key, Date date) { line(key, iso(date)); }
    void mark_if(bool is_so, const std::string& key) {
        if (is_so) {
            line(key, "true");
        }
    }

    [[nodiscard]] const std::string& all() const { return m_lines; }

private:
    void line(const std::string& key, const std::string& value) {
        m_lines += key + " = " + value + '\n';
    }

    std::string m_lines{};
};

// TOML wants all that stands in no table first.
void write_what_stands_alone(const Scheme& scheme, TomlLines& lines) {
    lines.text("id", scheme.id);
    lines.text("name", scheme.name);
    lines.text("council", scheme.council);
    lines.text_if_any("email", scheme.email);
    if (scheme.sticker_page != Scheme{}.sticker_page) {
        lines.text("sticker_page", scheme.sticker_page);
    }
    lines.text_if_any("code_word", scheme.code_word);
    lines.text("suitability_form", scheme.suitability_form);
    lines.text("registration_form", scheme.registration_form);
    lines.text("change_form", scheme.change_form);
    lines.text("leaving_form", scheme.leaving_form);
    lines.text("yearly_check_form", scheme.yearly_check_form);
    lines.text("visit_form", scheme.visit_form);
    lines.texts_if_any("area", scheme.area);
    lines.texts_if_any("wards", scheme.wards);
    lines.texts_if_any("levels", scheme.levels);
    lines.number("provisional_days", scheme.provisional.count());
    lines.number("approval_months", scheme.approval.count());
    lines.number("renewal_notice_days", scheme.renewal_notice.count());
    lines.number("new_course_days", scheme.new_course.count());
}

void write_training(const Scheme& scheme, TomlLines& lines) {
    for (const CourseNeed& need : scheme.gate) {
        lines.table_of("gate");
        lines.text("course", need.course.text);
        switch (need.audience) {
        case Audience::everyone:
            lines.text("for", "everyone");
            lines.share("more_than", need.more_than);
            lines.number("at_least", need.at_least);
            lines.number("everyone_up_to", need.everyone_up_to);
            break;
        case Audience::lead:
            lines.text("for", "lead");
            break;
        }
        if (need.since) {
            lines.date("since", *need.since);
        }
    }
    for (const CourseRefresh& refresh : scheme.refresh) {
        lines.table_of("refresh");
        lines.text("course", refresh.course.text);
        lines.number("months", refresh.months.count());
    }
}

void write_sentences(const std::string& list,
                     std::span<const StandardSentence> sentences,
                     TomlLines& lines) {
    for (const StandardSentence& sentence : sentences) {
        lines.table_of(list);
        lines.text("id", sentence.id);
        lines.text("text", sentence.text);
    }
}

} // namespace

std::string scheme_text(const Scheme& scheme) {
    TomlLines lines;
    write_what_stands_alone(scheme, lines);
    lines.table("retention");
    lines.number("people_months", scheme.retention.people.count());
    lines.number("venue_months", scheme.retention.venues.count());
    lines.number("use_log_months", scheme.retention.uses.count());
    write_training(scheme, lines);
    for (const CouncilCheck& check : scheme.checks) {
        lines.table_of("check");
        lines.text("id", check.id);
        lines.text("label", check.label);
        lines.text_if_any("help", check.help);
        lines.mark_if(check.need == Need::required, "required");
    }
    write_sentences("question", scheme.questions, lines);
    write_sentences("plan", scheme.plan, lines);
    (void)read_scheme(lines.all(), "scheme.toml"); // throws what the reader will not take
    return lines.all();
}

std::string contacts_text(std::span<const Contact> contacts) {
    TomlLines lines;
    for (const Contact& contact : contacts) {
        lines.table_of("contact");
        lines.text("id", contact.id);
        lines.text("name", contact.name);
        lines.text("number", contact.number);
        lines.text("use", contact.use);
        lines.text_if_any("hours", contact.hours);
        lines.text("source", contact.source);
        lines.mark_if(contact.always, "always");
        if (contact.checked) {
            lines.date("checked", *contact.checked);
        }
    }
    (void)read_contacts(lines.all(), "contacts.toml");
    return lines.all();
}

} // namespace safeplaces
