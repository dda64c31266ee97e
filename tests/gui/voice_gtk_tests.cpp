#include <boost/test/unit_test.hpp>

#include "gui/platform/voice.h"
#include "temporary_folder.h"
#include "window.h"

#include <wx/utils.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

using namespace safeplaces;

namespace {

std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

// Where programs are found is one folder, of programs that only take note.
struct AComputer {
    AComputer() {
        wxGetEnv(wxS("PATH"), &m_path);
        wxSetEnv(wxS("PATH"), wxString::FromUTF8(folder.path.string()));
    }
    ~AComputer() { wxSetEnv(wxS("PATH"), m_path); }
    AComputer(const AComputer&) = delete;
    AComputer& operator=(const AComputer&) = delete;

    // `then`: what it does after it was called, in a line of shell.
    void install(const std::string& name, const std::string& then) const {
        folder.write(name, "#!/bin/sh\n"
                           "for word; do printf '%s|' \"$word\"; done >>\"$0.calls\"\n"
                           "echo >>\"$0.calls\"\n"
                           "echo $$ >\"$0.id\"\n" +
                               then + '\n');
        std::filesystem::permissions(folder.path / name, std::filesystem::perms::owner_all);
    }

    // A line for each call of the program.
    [[nodiscard]] std::string calls(const std::string& name) const {
        return content_of(folder.path / (name + ".calls"));
    }

    // How it ended, once it has.
    static std::optional<Said>
    said(Voice& voice, const std::string& sentence, Pace pace = Pace::usual) {
        std::optional<Said> end;
        voice.say(sentence, "en", pace, [&end](Said how) { end = how; });
        wait_for([&end] { return end.has_value(); });
        return end;
    }

    TemporaryFolder folder;

private:
    wxString m_path;
};

const std::string speaks = "/bin/sleep 0.4";

} // namespace

BOOST_FIXTURE_TEST_SUITE(voice, AComputer)

BOOST_AUTO_TEST_CASE(a_computer_without_a_program_that_speaks_has_no_voice) {
    BOOST_TEST((voice_of_computer() == nullptr));
}

BOOST_AUTO_TEST_CASE(the_desktops_own_voice_comes_first) {
    install("spd-say", speaks);
    install("espeak-ng", speaks);
    const auto voice = voice_of_computer();
    BOOST_REQUIRE(voice != nullptr);
    BOOST_TEST((said(*voice, "“Zoë” said: -ok") == Said::whole));
    BOOST_TEST(calls("spd-say") == "--wait|--application-name|safe-places-desk|--language|en|--|"
                                   "“Zoë” said: -ok|\n");
    BOOST_TEST(calls("espeak-ng") == "");
}

BOOST_AUTO_TEST_CASE(both_programs_speak_more_slowly_when_asked) {
    install("spd-say", speaks);
    const auto desktops = voice_of_computer();
    BOOST_TEST((said(*desktops, "Wait.", Pace::slower) == Said::whole));
    BOOST_TEST(calls("spd-say") == "--wait|--application-name|safe-places-desk|--language|en|"
                                   "--rate|-40|--|Wait.|\n");
    std::filesystem::remove(folder.path / "spd-say");
    install("espeak-ng", speaks);
    const auto other = voice_of_computer();
    BOOST_TEST((said(*other, "Wait.", Pace::slower) == Said::whole));
    BOOST_TEST(calls("espeak-ng") == "-v|en-gb|-s|110|--|Wait.|\n");
}

BOOST_AUTO_TEST_CASE(where_the_desktops_voice_fails_the_other_program_says_it) {
    install("spd-say", "exit 1");
    install("espeak-ng", speaks);
    const auto voice = voice_of_computer();
    BOOST_TEST((said(*voice, "Call 999.") == Said::whole));
    BOOST_TEST((said(*voice, "Wait.") == Said::whole));
    BOOST_TEST(calls("espeak-ng") == "-v|en-gb|-s|150|--|Call 999.|\n-v|en-gb|-s|150|--|Wait.|\n");
    BOOST_TEST(calls("spd-say").find("Wait.") == std::string::npos); // not asked again
}

// Without a loudspeaker, espeak-ng is through with any sentence at once, and content.
BOOST_AUTO_TEST_CASE(what_is_over_before_it_could_be_heard_was_not_said) {
    install("espeak-ng", "exit 0");
    const auto voice = voice_of_computer();
    const std::string sentence(200, ' ');
    BOOST_TEST((said(*voice, sentence) == Said::not_at_all));
}

BOOST_AUTO_TEST_CASE(stopped_it_is_silent_at_once_and_leaves_no_process) {
    install("spd-say", "case $1 in --wait) exec /bin/sleep 60;; esac");
    const auto voice = voice_of_computer();
    std::optional<Said> end;
    voice->say("Once upon a time", "en", Pace::usual, [&end](Said how) { end = how; });
    const auto id_file = folder.path / "spd-say.id";
    BOOST_REQUIRE(wait_for([&] { return content_of(id_file).ends_with('\n'); }));
    const int id = std::stoi(content_of(id_file));
    BOOST_TEST(::kill(id, 0) == 0);
    voice->stop();
    BOOST_TEST((end == Said::broken_off));
    // Not there, not even as a zombie that nobody has waited for.
    BOOST_TEST(wait_for([id] { return ::kill(id, 0) != 0; }));
    BOOST_TEST(wait_for([this] { return calls("spd-say").ends_with("--cancel|\n"); }));
}

BOOST_AUTO_TEST_CASE(a_new_sentence_breaks_off_the_one_before) {
    install("espeak-ng", speaks);
    const auto voice = voice_of_computer();
    std::optional<Said> end;
    voice->say("One.", "en", Pace::usual, [&end](Said how) { end = how; });
    BOOST_TEST((said(*voice, "Two.") == Said::whole));
    BOOST_TEST((end == Said::broken_off));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(espeak)

namespace {

// How long the true program takes to say it, with a file in place of the loudspeaker.
double seconds_of(const std::string& sentence, Pace pace) {
    const TemporaryFolder folder;
    const std::string file = (folder.path / "said.wav").string();
    std::vector<std::string> command = espeak_command(sentence, "en", pace);
    command.insert(command.begin() + 1, {"-w", file});
    std::vector<const char*> arguments;
    std::ranges::transform(command, std::back_inserter(arguments),
                           [](const std::string& word) { return word.c_str(); });
    arguments.push_back(nullptr);
    BOOST_REQUIRE_EQUAL(wxExecute(arguments.data(), wxEXEC_SYNC), 0); // ./check installs espeak-ng

    const std::string wave = content_of(file);
    constexpr std::size_t header = 44;
    BOOST_REQUIRE(wave.size() > header);
    std::uint32_t rate = 0; // samples a second
    std::memcpy(&rate, wave.data() + 24, sizeof rate);
    std::vector<std::int16_t> samples((wave.size() - header) / sizeof(std::int16_t));
    std::memcpy(samples.data(), wave.data() + header, samples.size() * sizeof(std::int16_t));
    BOOST_TEST(std::ranges::max(samples) > 3000); // of 32,767
    return static_cast<double>(samples.size()) / rate;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_it_says_can_be_heard_and_has_the_pace_of_speech) {
    constexpr int words = 21;
    const std::string sentence =
        "Some people carry a card with a name and a number on it: ask them "
        "first, and then ring that person.";
    const double usual = seconds_of(sentence, Pace::usual);
    const double slower = seconds_of(sentence, Pace::slower);
    BOOST_TEST(usual / words >= 0.2);
    BOOST_TEST(slower / words <= 0.8);
    BOOST_TEST(slower > 1.2 * usual);
}

BOOST_AUTO_TEST_SUITE_END()
