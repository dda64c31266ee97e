#include "app/read_aloud_view_model.h"

#include "app/words/quiz_words.h"

namespace safeplaces {

namespace {

constexpr const char* pace_key = "read_aloud.pace";
constexpr const char* beside_key = "read_aloud.beside_screen_reader";
constexpr const char* wanted_there = "yes"; // nothing: it is off beside one
constexpr const char* slower = "slower";    // what stands there; nothing: the usual

} // namespace

ReadAloudViewModel::ReadAloudViewModel(Voice& voice, Settings& settings)
    : m_voice(voice), m_settings(settings) {
    tried([&] { m_state.pace = m_settings.get(pace_key) == slower ? Pace::slower : Pace::usual; });
}

ReadAloudViewModel::~ReadAloudViewModel() {
    observe([](const ReadAloudState&) {}); // whoever did is going too
    stop();
}

void ReadAloudViewModel::read(const std::vector<PartToRead>& parts) {
    stop();
    m_sentences = sentences_to_read(parts);
    m_next = 0;
    say_next();
}

void ReadAloudViewModel::stop() {
    if (m_state.now) {
        m_voice.stop();
    }
}

void ReadAloudViewModel::choose_pace(Pace pace) {
    m_state.pace = pace; // also where it cannot be kept
    tried([&] {
        if (pace == Pace::slower) {
            m_settings.put(pace_key, slower);
        } else {
            m_settings.remove(pace_key);
        }
    });
    changed();
}

void ReadAloudViewModel::say_next() {
    if (m_next == m_sentences.size()) {
        m_state.now.reset();
        changed();
        return;
    }
    m_state.now = m_sentences[m_next++];
    changed();
    m_voice.say(question_said(m_state.now->text), m_state.now->language, m_state.pace,
                [this](Said said) { go_on(said); });
}

bool is_read_aloud_wanted_beside(Settings& settings) {
    return settings.get(beside_key) == wanted_there;
}

void want_read_aloud_beside(Settings& settings, bool wanted) {
    if (wanted) {
        settings.put(beside_key, wanted_there);
    } else {
        settings.remove(beside_key);
    }
}

void ReadAloudViewModel::go_on(Said said) {
    if (said == Said::whole) {
        say_next();
        return;
    }
    m_state.now.reset();
    m_state.is_mute = said == Said::not_at_all;
    changed();
}

} // namespace safeplaces
