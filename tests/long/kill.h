#pragma once

#include <functional>
#include <random>
#include <vector>

namespace safeplaces {

// What the child calls after each promise, with the promise's number (from 1).
using Acknowledge = std::function<void(int)>;

// From when the time runs: the child's first instruction, or its first word.
enum class Since { start, first_word };

// Runs `work` in a child, kills it after 3 to `longest` ms, and returns the numbers that it said.
// Throws Wrong when the child ended by itself.
std::vector<int> killed_while(std::mt19937_64& random,
                              Since since,
                              int longest,
                              const std::function<void(const Acknowledge&)>& work);

} // namespace safeplaces
