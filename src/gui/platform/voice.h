#pragma once

#include "app/voice.h"

#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

// The voice that this computer speaks with; null where it has none.
[[nodiscard]] std::unique_ptr<Voice> voice_of_computer();

// Command and arguments that say a sentence: through the desktop's own speech service, with the
// voice and speed that its owner chose, or slower; and by a program that needs no such service.
[[nodiscard]] std::vector<std::string>
speech_dispatcher_command(const std::string& sentence, const std::string& language, Pace pace);
[[nodiscard]] std::vector<std::string>
espeak_command(const std::string& sentence, const std::string& language, Pace pace);

} // namespace safeplaces
