#include "content/speller.h"

#include "content/files.h"
#include "domain/fold.h"

#include <hunspell/hunspell.hxx>
#include <set>
#include <sstream>

namespace safeplaces {

namespace {

// As the dictionary has it: "people’s" is "people's".
std::string with_straight_apostrophes(std::string_view word) {
    static constexpr std::string_view curly = "’";
    std::string plain{word};
    for (std::size_t at = plain.find(curly); at != std::string::npos; at = plain.find(curly)) {
        plain.replace(at, curly.size(), "'");
    }
    return plain;
}

// "PIPPA's" is a form of "PIPPA" that no list has.
std::string without_possession(std::string word) {
    if (word.ends_with("'s")) {
        word.resize(word.size() - 2);
    }
    return word;
}

} // namespace

struct Speller::Words {
    std::unique_ptr<Hunspell> dictionary{};     // null: there is none
    std::set<std::string, std::less<>> lists{}; // folded
};

Speller::Speller(const std::filesystem::path& folder) : m_words(std::make_unique<Words>()) {
    const std::filesystem::path affixes = folder / "en_GB.aff";
    const std::filesystem::path words = folder / "en_GB.dic";
    std::error_code error;
    if (std::filesystem::is_regular_file(affixes, error) &&
        std::filesystem::is_regular_file(words, error)) {
        m_words->dictionary =
            std::make_unique<Hunspell>(path_text(affixes).c_str(), path_text(words).c_str());
    }
}

Speller::Speller(Speller&&) noexcept = default;
Speller& Speller::operator=(Speller&&) noexcept = default;
Speller::~Speller() = default;

bool Speller::has_dictionary() const {
    return m_words->dictionary != nullptr;
}

void Speller::learn(const std::filesystem::path& list) {
    std::istringstream lines{clean_source(read_content_file(list), path_text(list))};
    for (std::string line; std::getline(lines, line);) {
        const std::string_view word = trimmed(line);
        if (!word.empty() && !word.starts_with('#')) {
            m_words->lists.insert(folded(with_straight_apostrophes(word)));
        }
    }
}

bool Speller::is_in_a_list(std::string_view word) const {
    return m_words->lists.contains(folded(without_possession(with_straight_apostrophes(word))));
}

bool Speller::knows(std::string_view word) const {
    const std::string plain = with_straight_apostrophes(word);
    return !has_dictionary() || word.find_first_of("0123456789@/") != std::string_view::npos ||
           is_in_a_list(word) || m_words->dictionary->spell(plain) ||
           m_words->dictionary->spell(without_possession(plain));
}

std::string Speller::better(std::string_view word) const {
    const std::vector<std::string> ideas =
        has_dictionary() ? m_words->dictionary->suggest(with_straight_apostrophes(word))
                         : std::vector<std::string>{};
    return ideas.empty() ? std::string{} : ideas.front();
}

} // namespace safeplaces
