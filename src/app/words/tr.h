#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// Every sentence for people goes through here. The English text is the key; what main() hands down
// looks it up. Until then, and for what has no translation, the English text stands.
//
// The one thing in the program that is set once and read everywhere: a sentence is asked for from
// hundreds of places, and each would otherwise carry the translator along.
struct Translator {
    std::string (*one)(const char* english);
    std::string (*counted)(const char* one, const char* many, int count);
};

// Called by main() before the first sentence, and by nobody else.
void speak_through(Translator translator);

// While one lives, sentences come in English in this thread: those of a sign that strangers read in
// the street.
class InEnglish {
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;
};

[[nodiscard]] std::string tr(const char* english);

// The form that goes with the count: trn("{1} person", "{1} people", 3) is "{1} people".
[[nodiscard]] std::string trn(const char* one, const char* many, int count);

// The same with the count where {1} stands: "3 people".
[[nodiscard]] std::string counted(const char* one, const char* many, int count);
[[nodiscard]] std::string counted(const char* one, const char* many, std::size_t count);

// Puts the values where {1}, {2}, ... stand, so that a translation may change their order.
[[nodiscard]] std::string filled(const std::string& text, const std::vector<std::string>& values);

} // namespace safeplaces
