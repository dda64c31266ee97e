#pragma once

#include "app/voice.h"

#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// Takes note of what it is given to say. Each sentence is over when a test says so.
class RecordingVoice : public Voice {
public:
    void say(const std::string& sentence,
             const std::string& language,
             Pace pace,
             std::function<void(Said)> ended) override {
        stop();
        sentences.push_back(sentence);
        languages.push_back(language);
        paces.push_back(pace);
        m_ended = std::move(ended);
    }
    void stop() override { end(Said::broken_off); }

    [[nodiscard]] bool is_speaking() const { return m_ended != nullptr; }
    void end(Said said) {
        if (m_ended) {
            std::exchange(m_ended, nullptr)(said);
        }
    }
    void say_all() {
        while (is_speaking()) {
            end(Said::whole);
        }
    }

    std::vector<std::string> sentences;
    std::vector<std::string> languages;
    std::vector<Pace> paces;

private:
    std::function<void(Said)> m_ended;
};

} // namespace safeplaces
