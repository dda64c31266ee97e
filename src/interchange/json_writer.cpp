#include "interchange/json_writer.h"

namespace safeplaces {

namespace {

constexpr std::size_t a_piece = 64 * 1024; // bytes

void add_quoted(std::string_view text, std::string& to) {
    static constexpr std::string_view digits = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            to += "\\u00";
            to += digits[static_cast<unsigned char>(c) >> 4];
            to += digits[static_cast<unsigned char>(c) & 0xF];
        } else {
            to += c;
        }
    }
    to += '"';
}

} // namespace

void JsonWriter::part() {
    if (!m_first) {
        m_waiting += ',';
    }
    m_first = false;
}

JsonWriter& JsonWriter::begin_object() {
    part();
    m_waiting += '{';
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    m_waiting += '}';
    m_first = false;
    hand_over_when_long();
    return *this;
}

JsonWriter& JsonWriter::begin_list() {
    part();
    m_waiting += '[';
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::end_list() {
    m_waiting += ']';
    m_first = false;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    part();
    add_quoted(name, m_waiting);
    m_waiting += ':';
    m_first = true; // no comma before the value
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    part();
    add_quoted(value, m_waiting);
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value) {
    return written(std::to_string(value));
}

JsonWriter& JsonWriter::written(std::string_view number) {
    part();
    m_waiting += number;
    return *this;
}

JsonWriter& JsonWriter::flag(bool value) {
    return written(value ? "true" : "false");
}

JsonWriter& JsonWriter::end_line() {
    m_waiting += '\n';
    m_first = true;
    return *this;
}

void JsonWriter::hand_over_when_long() {
    if (m_waiting.size() >= a_piece) {
        finish();
    }
}

void JsonWriter::finish() {
    m_sink(m_waiting);
    m_waiting.clear();
}

} // namespace safeplaces
