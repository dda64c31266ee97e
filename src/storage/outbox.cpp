#include "storage/outbox.h"

#include "storage/files.h"
#include "storage/line_fields.h"

namespace safeplaces {

std::string outbox_line(const Completion& completion) {
    const Completion& c = completion;
    std::string line = std::to_string(completion_format);
    const auto add = [&line](std::string_view key, std::string_view value) {
        line.append(" ").append(key).append("=").append(field_text(value));
    };
    add("completion", c.id.text);
    add("person", c.person.text);
    add("venue", c.venue.text);
    add("course", c.course.text);
    add("version", c.version);
    add("content", to_hex(c.content));
    add("language", c.language);
    add("face", word_of(c.face));
    add("how", word_of(c.how));
    add("right", std::to_string(c.score.right));
    add("asked", std::to_string(c.score.asked));
    add("critical_right", std::to_string(c.score.critical_right));
    add("critical_asked", std::to_string(c.score.critical_asked));
    add("date", iso(c.date));
    add("expires", iso(c.expires));
    if (!c.led_by.text.empty())
        add("led_by", c.led_by.text);
    add("hash", to_hex(record_hash(c)));
    return line + "\n";
}

std::optional<Completion> completion_from_line(std::string_view line) {
    const std::string format = std::to_string(completion_format) + " ";
    if (!line.starts_with(format))
        return std::nullopt;
    line.remove_prefix(format.size());
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    const auto fields = fields_in(line);
    if (!fields)
        return std::nullopt;

    LineReader reader(*fields);
    Completion c;
    c.id.text = reader.text("completion");
    c.person.text = reader.text("person");
    c.venue.text = reader.text("venue");
    c.course.text = reader.text("course");
    c.version = reader.text("version");
    c.content = reader.digest("content");
    c.language = reader.text("language");
    c.face = reader.kind<Face>("face");
    c.how = reader.kind<HowTaken>("how");
    c.score.right = reader.number("right");
    c.score.asked = reader.number("asked");
    c.score.critical_right = reader.number("critical_right");
    c.score.critical_asked = reader.number("critical_asked");
    c.date = reader.date("date");
    c.expires = reader.date("expires");
    if (fields->contains("led_by"))
        c.led_by.text = reader.text("led_by");
    const Digest hash = reader.digest("hash");
    if (!reader.is_done() || hash != record_hash(c))
        return std::nullopt;
    return c;
}

Outbox::Outbox(std::filesystem::path file) : m_file(std::move(file)) {
}

std::string Outbox::bytes() const {
    if (!m_file)
        return m_memory;
    std::error_code ignored;
    return std::filesystem::exists(*m_file, ignored) ? read_file(*m_file) : std::string();
}

void Outbox::add(std::span<const Completion> completions) {
    std::string lines;
    for (const Completion& completion : completions)
        lines += outbox_line(completion);
    if (lines.empty())
        return;
    if (!m_ends_well) {
        const std::string before = bytes();
        if (!before.empty() && !before.ends_with('\n'))
            lines.insert(lines.begin(), '\n');
    }
    m_ends_well = false;
    if (m_file)
        append_and_sync(*m_file, lines);
    else
        m_memory += lines;
    m_ends_well = true;
}

Outbox::Reading Outbox::read() const {
    Reading reading;
    const std::string all = bytes();
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (auto completion = completion_from_line(line))
            reading.completions.push_back(std::move(*completion));
        else if (!line.empty())
            ++reading.unreadable;
    }
    return reading;
}

} // namespace safeplaces
