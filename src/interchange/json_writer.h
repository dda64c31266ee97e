#pragma once

#include "interchange/csv.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace safeplaces {

// Writes JSON piece by piece, for files that are too long to be held: commas and quotes come by
// themselves, the caller opens and closes. On one line, without spaces.
//
// Pre: keys and texts are UTF-8.
class JsonWriter {
public:
    explicit JsonWriter(Sink sink) : m_sink{std::move(sink)} {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_list();
    JsonWriter& end_list();
    JsonWriter& key(std::string_view name);
    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value);
    // A fraction, as it is written: "0.833333".
    JsonWriter& written(std::string_view number);
    JsonWriter& flag(bool value);

    // Ends a line; what comes next is a new document (NDJSON).
    JsonWriter& end_line();

    // Hands over the last bytes. Called once, at the end.
    void finish();

private:
    void part();
    void hand_over_when_long();

    Sink m_sink;
    std::string m_waiting;
    bool m_first = true; // nothing stands before in this object or list
};

} // namespace safeplaces
