#pragma once

#include "domain/training/quiz_item.h"

#include <span>
#include <string_view>

namespace safeplaces {

// Moodle XML, of the kinds that an item may be. pugixml reads it: no entity but XML's own five is
// resolved, and nothing is fetched.
//
// Source: docs.moodle.org, "Moodle XML format".

// Reads all questions of a file; one with a mistake becomes a problem. What an item does not hold
// (files, hints, settings that differ from Moodle's own) is told with its line. Where the XML
// breaks off, the questions before are kept.
//
// Pre: `source` is clean (read_exchange_source()).
[[nodiscard]] ItemBank read_moodle_xml(std::string_view source);

// `problems` says with the item's line what of it was left out. A range of numbers is written with
// its middle as value. Pre: fault_in() is empty for each item.
[[nodiscard]] WrittenItems write_moodle_xml(std::span<const QuizItem> items);

} // namespace safeplaces
