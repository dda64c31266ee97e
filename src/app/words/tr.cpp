#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string english(const char* text) {
    return text;
}

std::string english_counted(const char* one, const char* many, int count) {
    return count == 1 ? one : many;
}

constexpr Translator no_translation{&english, &english_counted};

Translator& current() {
    static Translator translator = no_translation;
    return translator;
}

// Of this thread: others speak on as they did.
thread_local int in_english = 0;

const Translator& speaker() {
    return in_english > 0 ? no_translation : current();
}

} // namespace

void speak_through(Translator translator) {
    current() = translator;
}

InEnglish::InEnglish() {
    ++in_english;
}

InEnglish::~InEnglish() {
    --in_english;
}

std::string tr(const char* english) {
    return speaker().one(english);
}

std::string trn(const char* one, const char* many, int count) {
    return speaker().counted(one, many, count);
}

std::string counted(const char* one, const char* many, int count) {
    return filled(trn(one, many, count), {std::to_string(count)});
}

std::string counted(const char* one, const char* many, std::size_t count) {
    return counted(one, many, static_cast<int>(count));
}

std::string filled(const std::string& text, const std::vector<std::string>& values) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                          text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto which = slot ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (which < values.size()) {
            out += values[which];
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace safeplaces
