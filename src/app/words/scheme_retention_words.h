#pragma once

#include "app/scheme/retention_view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

// What the page about the end of keeping says.

[[nodiscard]] std::vector<std::string> retention_rules(const Retention& keep);
[[nodiscard]] std::vector<RetentionRow> rows_of(const RetentionPlan& plan);
[[nodiscard]] std::string retention_caption(const RetentionPlan& plan);
[[nodiscard]] std::vector<std::string> what_running_does(const RetentionPlan& plan);
[[nodiscard]] std::string retention_question(const std::vector<std::string>& will_happen);
[[nodiscard]] std::string retention_agreement(); // on the button
[[nodiscard]] std::string retention_was_run(const RetentionPlan& done);
[[nodiscard]] std::string only_administrators_run_retention();

} // namespace safeplaces
