#pragma once

namespace safeplaces {

// Hands the program over to the toolkit, which makes the wxApp and runs its windows. Returns the
// program's exit code.
[[nodiscard]] int run_windows(int count, char** words);

} // namespace safeplaces
