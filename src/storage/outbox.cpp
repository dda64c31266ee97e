#include "storage/outbox.h"

#include "storage/columns.h"
#include "storage/files.h"

#include <charconv>
#include <map>

namespace safeplaces {
namespace {

bool stands_as_it_is(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '_' || c == ':' || c == '-';
}

std::string escaped(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (stands_as_it_is(c))
            result += c;
        else
            (result += '%').append({digits[byte >> 4], digits[byte & 15]});
    }
    return result;
}

std::optional<std::string> unescaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            result += text[at];
            continue;
        }
        unsigned byte = 0;
        const std::string_view hex = text.substr(at + 1, 2);
        const auto [stop, error] = std::from_chars(hex.data(), hex.data() + hex.size(), byte, 16);
        if (hex.size() != 2 || error != std::errc() || stop != hex.data() + 2)
            return std::nullopt;
        result += static_cast<char>(byte);
        at += 2;
    }
    return result;
}

// The words "key=value" of a line; nothing when one has no "=", bad escapes, or its key repeats.
using Fields = std::map<std::string, std::string, std::less<>>;
std::optional<Fields> fields_in(std::string_view line) {
    Fields fields;
    while (!line.empty()) {
        const std::size_t space = line.find(' ');
        const std::string_view word = line.substr(0, space);
        line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        auto value = unescaped(word.substr(equals + 1));
        if (!value || !fields.emplace(word.substr(0, equals), std::move(*value)).second)
            return std::nullopt;
    }
    return fields;
}

// Reads fields one by one and remembers whether each was there and sound.
class FieldReader {
public:
    explicit FieldReader(const Fields& fields) : m_fields(fields) {}

    std::string text(std::string_view key) {
        const auto found = m_fields.find(key);
        if (found == m_fields.end()) {
            m_good = false;
            return {};
        }
        ++m_read;
        return found->second;
    }
    int number(std::string_view key) {
        const std::string digits = text(key);
        int value = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        m_good = m_good && error == std::errc() && stop == end;
        return value;
    }
    template <class Kind>
    Kind kind(std::string_view key) {
        return sound(kind_of<Kind>(text(key)));
    }
    Date date(std::string_view key) { return sound(date_from_iso(text(key))); }
    Digest digest(std::string_view key) { return sound(digest_from_hex(text(key))); }

    // Every field was there and sound, and no other.
    [[nodiscard]] bool is_done() const { return m_good && m_read == m_fields.size(); }

private:
    template <class Found>
    Found sound(const std::optional<Found>& found) {
        m_good = m_good && found.has_value();
        return found.value_or(Found{});
    }

    const Fields& m_fields;
    std::size_t m_read = 0;
    bool m_good = true;
};

} // namespace

std::string outbox_line(const Completion& completion) {
    const Completion& c = completion;
    std::string line = std::to_string(completion_format);
    const auto add = [&line](std::string_view key, std::string_view value) {
        line.append(" ").append(key).append("=").append(escaped(value));
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

    FieldReader reader(*fields);
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
