#pragma once

#include "app/view_model.h"
#include "app/voice.h"
#include "domain/training/read_aloud.h"
#include "storage/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct ReadAloudState : ScreenState {
    std::optional<SentenceToRead> now; // what is being said; nothing: all is silent
    bool is_mute = false;              // nothing can be heard on this computer
    Pace pace = Pace::usual;
};

// Reads a page aloud, one sentence after the other. The pace is kept, for everybody here.
class ReadAloudViewModel : public ViewModel<ReadAloudState> {
public:
    // Both outlive this.
    ReadAloudViewModel(Voice& voice, Settings& settings);
    ~ReadAloudViewModel() override;

    // From the beginning, each part in its language.
    void read(const std::vector<PartToRead>& parts);
    void stop();
    // From the next sentence on.
    void choose_pace(Pace pace);

private:
    void say_next();
    void go_on(Said said);

    Voice& m_voice;
    Settings& m_settings;
    std::vector<SentenceToRead> m_sentences;
    std::size_t m_next = 0;
};

// Beside a screen reader it is off: two would speak at once. What only makes a page larger counts
// as one on some computers, so that somebody may want it all the same; kept, for everybody here.
// Both throw DbError.
[[nodiscard]] bool is_read_aloud_wanted_beside(Settings& settings);
void want_read_aloud_beside(Settings& settings, bool wanted);

} // namespace safeplaces
