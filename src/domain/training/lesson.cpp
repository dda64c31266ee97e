#include "domain/training/lesson.h"

#include "domain/overload.h"

namespace safeplaces {

namespace {

int words_in(const std::string& text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        words += !space && !inside ? 1 : 0;
        inside = !space;
    }
    return words;
}

} // namespace

std::string plain_text(const Line& line) {
    std::string text;
    for (const Words& words : line) {
        text += words.text;
    }
    return text;
}

std::vector<std::string> plain_lines(const Slide& slide) {
    std::vector<std::string> lines;
    const auto add_items = [&lines](const std::vector<Line>& items) {
        for (const Line& item : items) {
            lines.push_back(plain_text(item));
        }
    };
    for (const Block& block : slide.blocks) {
        std::visit(
            Overload{[&](const Prose& prose) { lines.push_back(plain_text(prose.line)); },
                     [&](const Subheading& heading) { lines.push_back(heading.text); },
                     [&](const Bullets& bullets) { add_items(bullets.items); },
                     [&](const Steps& steps) { add_items(steps.items); },
                     [&](const Callout& callout) { lines.push_back(plain_text(callout.line)); }},
            block);
    }
    return lines;
}

int words_in(const Slide& slide) {
    int words = words_in(slide.title);
    for (const std::string& line : plain_lines(slide)) {
        words += words_in(line);
    }
    if (slide.picture) {
        words += words_in(slide.picture->caption);
    }
    return words;
}

} // namespace safeplaces
