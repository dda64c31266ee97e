#pragma once

#include "domain/date.h"
#include "domain/training/records.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// Before a led session.
[[nodiscard]] std::string led_title();
[[nodiscard]] std::string led_lead();
[[nodiscard]] std::string nobody_can_lead();
[[nodiscard]] std::string nobody_in_the_room();
[[nodiscard]] std::string begin_led();
// "Ana Popescu. Trained, until 24 November 2027"; `held`: what shows it, or null.
[[nodiscard]] std::string person_to_learn(const std::string& name, const Completion* held);

// While it goes on. Both count from 1.
[[nodiscard]] std::string led_progress(std::size_t page, std::size_t pages);
[[nodiscard]] std::string led_answer_was_wrong();
[[nodiscard]] std::string led_questions_done();
[[nodiscard]] std::string led_questions_done_text();
[[nodiscard]] std::string end_led_question();
[[nodiscard]] std::string end_led_word();

// At its end.
struct LedFacts {
    std::string course; // its title
    std::string leader; // a name
    Date day;
    Date until; // the last day on which it counts
};
// A line for each.
[[nodiscard]] std::vector<std::string> led_facts(const LedFacts& facts);
[[nodiscard]] std::string led_confirm_title();
[[nodiscard]] std::string led_confirm_text();
[[nodiscard]] std::string leader_holds_it_no_more();
[[nodiscard]] std::string led_being_saved();
[[nodiscard]] std::string led_recorded_before(const std::vector<std::string>& names);
[[nodiscard]] std::string nobody_left_to_record();
[[nodiscard]] std::string record_for(std::size_t people);
[[nodiscard]] std::string led_recorded_title(std::size_t people);
[[nodiscard]] std::string led_recorded_text();

} // namespace safeplaces
