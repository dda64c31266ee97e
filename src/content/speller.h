#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace safeplaces {

// Knows British English, from the dictionary that the system has (Debian: hunspell-en-gb), and the
// words of authors' own lists.
class Speller {
public:
    // Where `folder` holds no en_GB dictionary, every word is right.
    explicit Speller(const std::filesystem::path& folder);
    Speller(Speller&&) noexcept;
    Speller& operator=(Speller&&) noexcept;
    ~Speller();

    [[nodiscard]] bool has_dictionary() const;

    // Takes a list of words: one a line; a line that begins with # is a remark.
    // Throws InputError when the file cannot be read.
    void learn(const std::filesystem::path& list);

    [[nodiscard]] bool is_in_a_list(std::string_view word) const;

    // A word with a digit in it is a name, and right.
    [[nodiscard]] bool knows(std::string_view word) const;

    // What it is likely to be instead; may be empty.
    [[nodiscard]] std::string better(std::string_view word) const;

private:
    struct Words;

    std::unique_ptr<Words> m_words;
};

} // namespace safeplaces
