#pragma once

#include "app/scheme/retention_view_model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// What the page about the end of keeping says.

[[nodiscard]] std::vector<std::string> retention_rules(const Retention& keep);
[[nodiscard]] std::vector<RetentionRow> rows_of(const RetentionPlan& plan, std::size_t most);
[[nodiscard]] std::string retention_caption(const RetentionPlan& plan);
[[nodiscard]] std::vector<std::string> what_running_does(const RetentionPlan& plan);
[[nodiscard]] std::string retention_question(const std::vector<std::string>& will_happen);
[[nodiscard]] std::string retention_agreement(); // on the button
[[nodiscard]] std::string looking_for_what_is_due();
[[nodiscard]] std::string looking_was_stopped();
[[nodiscard]] std::string taking_away(const RetentionRun& run);       // how far it is
[[nodiscard]] std::string retention_was_run(const RetentionRun& run); // or was stopped
[[nodiscard]] std::string only_administrators_run_retention();

} // namespace safeplaces
