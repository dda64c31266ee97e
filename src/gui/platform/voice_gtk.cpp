#ifndef _WIN32

#include "gui/platform/voice.h"

#include <gtk/gtk.h>
#include <wx/process.h>
#include <wx/stopwatch.h>
#include <wx/timer.h>
#include <wx/utils.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// Milliseconds a word: nobody speaks faster than the first, so nothing was heard; nobody takes
// longer than the second, so the service hangs.
constexpr long shortest = 60;
constexpr int longest = 1500;
constexpr int to_begin = 10'000; // a service that has to start first

using Command = std::vector<std::string> (*)(const std::string&, const std::string&, Pace);

struct Program {
    const char* name;
    Command command;
    const char* silence; // its option that ends what it says when it is gone itself; or null
};

// The better one first.
constexpr Program programs[] = {{"spd-say", speech_dispatcher_command, "--cancel"},
                                {"espeak-ng", espeak_command, nullptr}};

std::vector<Program> installed_programs() {
    std::vector<Program> found;
    for (const Program& program : programs) {
        if (gchar* path = g_find_program_in_path(program.name)) {
            g_free(path);
            found.push_back(program);
        }
    }
    return found;
}

// Not through a shell, and UTF-8 whatever the locale. 0: it could not be started.
long start(const std::vector<std::string>& command, wxProcess* process) {
    std::vector<const char*> words;
    for (const std::string& word : command) {
        words.push_back(word.c_str());
    }
    words.push_back(nullptr);
    return wxExecute(words.data(), wxEXEC_ASYNC, process);
}

int words_in(const std::string& sentence) {
    return 1 + static_cast<int>(std::ranges::count(sentence, ' '));
}

// The program while it says one sentence. It deletes itself when the program has ended, which wx
// waits for even when nobody listens any more.
class Saying : public wxProcess {
public:
    explicit Saying(std::function<void(int status)> ended) : m_ended(std::move(ended)) {}

    void OnTerminate(int /*pid*/, int status) override {
        if (m_ended) {
            m_ended(status);
        }
        delete this;
    }
    void forget() { m_ended = nullptr; }

private:
    std::function<void(int)> m_ended;
};

class ProgramsVoice : public Voice {
public:
    explicit ProgramsVoice(std::vector<Program> found) : m_programs(std::move(found)) {
        m_patience.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
            silence();
            use_the_next_program();
        });
    }
    ~ProgramsVoice() override { silence(); }

    void say(const std::string& sentence,
             const std::string& language,
             Pace pace,
             std::function<void(Said)> ended) override {
        stop();
        m_sentence = sentence;
        m_language = language;
        m_pace = pace;
        m_ended = std::move(ended);
        begin();
    }

    void stop() override {
        silence();
        end(Said::broken_off);
    }

private:
    void begin() {
        if (m_programs.empty()) {
            end(Said::not_at_all);
            return;
        }
        m_saying = new Saying([this](int status) { on_end(status); });
        m_since.Start();
        m_patience.StartOnce(to_begin + longest * words_in(m_sentence));
        m_pid = start(m_programs.front().command(m_sentence, m_language, m_pace), m_saying);
        if (m_pid == 0) {
            delete std::exchange(m_saying, nullptr);
            use_the_next_program();
        }
    }

    void on_end(int status) {
        m_saying = nullptr;
        m_patience.Stop();
        if (status == 0 && m_since.Time() >= shortest * words_in(m_sentence)) {
            end(Said::whole);
        } else {
            use_the_next_program();
        }
    }

    void use_the_next_program() {
        m_programs.erase(m_programs.begin());
        begin();
    }

    void silence() {
        m_patience.Stop();
        if (m_saying == nullptr) {
            return;
        }
        std::exchange(m_saying, nullptr)->forget();
        wxProcess::Kill(static_cast<int>(m_pid), wxSIGTERM);
        const Program& program = m_programs.front();
        if (program.silence != nullptr) {
            start({program.name, program.silence}, nullptr);
        }
    }

    void end(Said said) {
        if (m_ended) {
            std::exchange(m_ended, nullptr)(said);
        }
    }

    std::vector<Program> m_programs; // the first is in use; it goes when it cannot be heard
    std::string m_sentence;
    std::string m_language;
    Pace m_pace = Pace::usual;
    std::function<void(Said)> m_ended;
    Saying* m_saying = nullptr;
    long m_pid = 0;
    wxStopWatch m_since;
    wxTimer m_patience;
};

} // namespace

std::unique_ptr<Voice> voice_of_computer() {
    std::vector<Program> found = installed_programs();
    return found.empty() ? nullptr : std::make_unique<ProgramsVoice>(std::move(found));
}

std::vector<std::string>
speech_dispatcher_command(const std::string& sentence, const std::string& language, Pace pace) {
    std::vector<std::string> command{"spd-say",          "--wait",     "--application-name",
                                     "safe-places-desk", "--language", language};
    if (pace == Pace::slower) {
        command.insert(command.end(), {"--rate", "-40"}); // of -100 to 100; 0 is its owner's
    }
    command.insert(command.end(), {"--", sentence});
    return command;
}

std::vector<std::string>
espeak_command(const std::string& sentence, const std::string& language, Pace pace) {
    const char* words_a_minute = pace == Pace::slower ? "110" : "150";
    const std::string voice = language == "en" ? "en-gb" : language;
    return {"espeak-ng", "-v", voice, "-s", words_a_minute, "--", sentence};
}

} // namespace safeplaces

#endif
