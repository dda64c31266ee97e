#ifdef _WIN32

#include "gui/platform/voice.h"
#include "gui/text.h"

#include <wx/timer.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <sapi.h>

namespace safeplaces {

namespace {

// Milliseconds: nobody takes longer for a word, and for a voice to begin.
constexpr int longest = 1500;
constexpr int to_begin = 10'000;
constexpr long slower_rate = -4; // of -10 to 10, beside its owner's; a third of the speed at -10

// A reference to a COM object, given back at the end.
template <class Object>
class Held {
public:
    Held() = default;
    Held(Held&& other) noexcept : m_object(std::exchange(other.m_object, nullptr)) {}
    Held& operator=(Held&& other) noexcept {
        std::swap(m_object, other.m_object);
        return *this;
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() {
        if (m_object != nullptr) {
            m_object->Release();
        }
    }

    [[nodiscard]] Object** place() { return &m_object; }
    [[nodiscard]] Object* get() const { return m_object; }
    [[nodiscard]] Object* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    Object* m_object = nullptr;
};

template <class Object>
Held<Object> made(const CLSID& kind) {
    Held<Object> object;
    const HRESULT result = CoCreateInstance(kind, nullptr, CLSCTX_ALL, __uuidof(Object),
                                            reinterpret_cast<void**>(object.place()));
    return SUCCEEDED(result) ? std::move(object) : Held<Object>{};
}

// LANGIDs in hexadecimal, as a voice tells them: "809;9".
std::vector<LANGID> languages_of(ISpObjectToken& voice) {
    std::vector<LANGID> languages;
    Held<ISpDataKey> attributes;
    WCHAR* text = nullptr;
    if (FAILED(voice.OpenKey(L"Attributes", attributes.place())) ||
        FAILED(attributes->GetStringValue(L"Language", &text))) {
        return languages;
    }
    for (const WCHAR* at = text; *at != L'\0';) {
        WCHAR* end = nullptr;
        languages.push_back(static_cast<LANGID>(std::wcstoul(at, &end, 16)));
        at = *end == L'\0' ? end : end + 1;
    }
    CoTaskMemFree(text);
    return languages;
}

std::vector<Held<ISpObjectToken>> installed_voices() {
    std::vector<Held<ISpObjectToken>> voices;
    const auto category = made<ISpObjectTokenCategory>(__uuidof(SpObjectTokenCategory));
    Held<IEnumSpObjectTokens> all;
    if (!category || FAILED(category->SetId(SPCAT_VOICES, FALSE)) ||
        FAILED(category->EnumTokens(nullptr, nullptr, all.place()))) {
        return voices;
    }
    Held<ISpObjectToken> next;
    while (all->Next(1, next.place(), nullptr) == S_OK) {
        voices.push_back(std::move(next));
        next = {};
    }
    return voices;
}

// Of the language code; English is that of Britain. 0: Windows does not know it.
LANGID langid_of(const std::string& language) {
    const wxString name = to_wx(language == "en" ? "en-GB" : language);
    return LANGIDFROMLCID(LocaleNameToLCID(name.wc_str(), 0));
}

enum class Match { none, language, country };

Match match(ISpObjectToken& voice, LANGID wanted) {
    Match best = Match::none;
    for (const LANGID spoken : languages_of(voice)) {
        if (spoken == wanted) {
            return Match::country;
        }
        if (PRIMARYLANGID(spoken) == PRIMARYLANGID(wanted)) {
            best = Match::language;
        }
    }
    return best;
}

// Windows' own speech service, with the voice and speed that the owner chose, or another voice
// where that one does not speak the language.
class SapiVoice : public Voice {
public:
    SapiVoice(Held<ISpVoice> voice, std::vector<Held<ISpObjectToken>> voices)
        : m_voice(std::move(voice)), m_voices(std::move(voices)) {
        m_voice->GetVoice(m_owners_voice.place());
        m_voice->GetRate(&m_owners_rate);
        m_voice->SetInterest(SPFEI(SPEI_END_INPUT_STREAM), SPFEI(SPEI_END_INPUT_STREAM));
        m_voice->SetNotifyCallbackFunction(&SapiVoice::on_news, 0, reinterpret_cast<LPARAM>(this));
        m_patience.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
            silence();
            end(Said::not_at_all);
        });
    }
    ~SapiVoice() override {
        silence();
        m_voice->SetNotifySink(nullptr);
    }

    void say(const std::string& sentence,
             const std::string& language,
             Pace pace,
             std::function<void(Said)> ended) override {
        stop();
        m_ended = std::move(ended);
        const wxString words = to_wx(sentence);
        ULONG stream = 0;
        if (!choose_voice(langid_of(language)) ||
            FAILED(m_voice->SetRate(m_owners_rate + (pace == Pace::slower ? slower_rate : 0))) ||
            FAILED(m_voice->Speak(words.wc_str(), SPF_ASYNC | SPF_IS_NOT_XML, &stream))) {
            end(Said::not_at_all);
            return;
        }
        m_stream = stream;
        m_patience.StartOnce(to_begin + longest * (1 + static_cast<int>(words.Freq(' '))));
    }

    void stop() override {
        silence();
        end(Said::broken_off);
    }

private:
    static void __stdcall on_news(WPARAM, LPARAM self) {
        reinterpret_cast<SapiVoice*>(self)->take_news();
    }

    // May be of a sentence that was broken off: only the last one counts.
    void take_news() {
        SPEVENT event{};
        bool is_over = false;
        while (m_voice->GetEvents(1, &event, nullptr) == S_OK) {
            is_over = is_over || (event.eEventId == SPEI_END_INPUT_STREAM && m_stream &&
                                  event.ulStreamNum == *m_stream);
        }
        if (is_over) {
            m_stream.reset();
            m_patience.Stop();
            end(Said::whole);
        }
    }

    void silence() {
        m_patience.Stop();
        if (std::exchange(m_stream, {})) {
            m_voice->Speak(nullptr, SPF_ASYNC | SPF_PURGEBEFORESPEAK, nullptr);
        }
    }

    void end(Said said) {
        if (m_ended) {
            std::exchange(m_ended, nullptr)(said);
        }
    }

    // False: no voice here speaks that language.
    bool choose_voice(LANGID wanted) {
        if (m_owners_voice && match(*m_owners_voice.get(), wanted) != Match::none) {
            return SUCCEEDED(m_voice->SetVoice(m_owners_voice.get()));
        }
        ISpObjectToken* best = nullptr;
        Match best_match = Match::none;
        for (const Held<ISpObjectToken>& voice : m_voices) {
            if (const Match found = match(*voice.get(), wanted); found > best_match) {
                best = voice.get();
                best_match = found;
            }
        }
        return best != nullptr && SUCCEEDED(m_voice->SetVoice(best));
    }

    Held<ISpVoice> m_voice;
    std::vector<Held<ISpObjectToken>> m_voices;
    Held<ISpObjectToken> m_owners_voice;
    long m_owners_rate = 0;
    std::optional<ULONG> m_stream; // what is being said
    std::function<void(Said)> m_ended;
    wxTimer m_patience;
};

} // namespace

std::unique_ptr<Voice> voice_of_computer() {
    Held<ISpVoice> voice = made<ISpVoice>(__uuidof(SpVoice));
    std::vector<Held<ISpObjectToken>> voices = installed_voices();
    if (!voice || voices.empty()) {
        return nullptr;
    }
    return std::make_unique<SapiVoice>(std::move(voice), std::move(voices));
}

} // namespace safeplaces

#endif
