#pragma once

#include "domain/code_words.h"
#include "domain/date.h"
#include "domain/digest.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// A line of words "key=value" that people can read: how a record stands outside its table
// (outbox.h, record_versions.h).

// Bytes other than letters, digits and . _ : - stand as %XX.
[[nodiscard]] std::string field_text(std::string_view text);
[[nodiscard]] std::optional<std::string> text_of_field(std::string_view text);

// By key, read back; nothing when a word has no "=", bad escapes, or its key repeats.
using LineFields = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] std::optional<LineFields> fields_in(std::string_view line);

// Reads fields one by one and remembers whether each was there and sound. `fields` outlive it.
class LineReader {
public:
    explicit LineReader(const LineFields& fields) : m_fields(fields) {}

    std::string text(std::string_view key);
    int number(std::string_view key);
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

    const LineFields& m_fields;
    std::size_t m_read = 0;
    bool m_good = true;
};

} // namespace safeplaces
