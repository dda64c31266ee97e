#include "domain/training/read_aloud.h"

#include "domain/fold.h"
#include "domain/training/lint/plain_english.h"

#include <string_view>

namespace safeplaces {

std::vector<PartToRead> in_language(const std::vector<std::string>& texts,
                                    const std::string& language) {
    std::vector<PartToRead> parts;
    for (const std::string& text : texts) {
        parts.push_back({text, language});
    }
    return parts;
}

std::vector<SentenceToRead> sentences_to_read(const std::vector<PartToRead>& parts) {
    std::vector<SentenceToRead> sentences;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::string_view text = parts[part].text;
        for (const std::string_view sentence : sentences_in(text)) {
            const auto before = static_cast<std::size_t>(sentence.data() - text.data());
            const std::size_t first = length_in_characters(text.substr(0, before));
            sentences.push_back({.text = std::string{sentence},
                                 .part = part,
                                 .first = first,
                                 .last = first + length_in_characters(sentence),
                                 .language = parts[part].language});
        }
    }
    return sentences;
}

std::vector<std::string> parts_to_read(const Slide& slide) {
    std::vector<std::string> parts{slide.title};
    for (std::string& line : plain_lines(slide)) {
        parts.push_back(std::move(line));
    }
    if (slide.picture && !slide.picture->caption.empty()) {
        parts.push_back(slide.picture->caption);
    }
    return parts;
}

} // namespace safeplaces
