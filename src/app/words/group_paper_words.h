#pragma once

#include "app/words/print_words.h"
#include "documents/designs/huddle_card.h"
#include "documents/designs/sign_in_sheet.h"
#include "domain/training/course.h"

#include <chrono>
#include <span>
#include <string>

namespace safeplaces {

// The words on paper for a team that learns together.

// Pre: edition.huddle. `minutes` are those of the whole course. It has the first numbers that may
// stand on paper; the rest are on the staff-room sheet.
[[nodiscard]] HuddleCard huddle_card(const PrintedVenue& venue,
                                     const Edition& edition,
                                     std::chrono::minutes minutes,
                                     std::span<const Contact> contacts);

// It asks for nothing about people who came in for help. Source: domain.md
// 6.3.
[[nodiscard]] SignInSheet sign_in_sheet(const PrintedVenue& venue, const Edition& course);

} // namespace safeplaces
