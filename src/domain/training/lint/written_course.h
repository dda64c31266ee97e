#pragma once

#include "domain/training/course.h"
#include "domain/training/quiz_item.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A course as its author wrote it: every text with its line, and also what no learner would be
// shown. (course.h has what they are shown.)

enum class TextPlace { title, subheading, prose, list_line, call_out, caption };

struct WrittenText {
    TextPlace place = TextPlace::prose;
    std::string text; // without the signs of bold and links
    int line = 0;
};

struct WrittenPicture {
    std::string file;
    std::string alt; // may be empty
    int line = 0;
};

struct WrittenLink {
    std::string address;
    int line = 0;
};

struct WrittenSlide {
    std::string title;
    int line = 0;
    std::vector<WrittenText> texts{}; // the title is the first
    std::vector<WrittenPicture> pictures{};
    std::vector<WrittenLink> links{};
};

struct WrittenLesson {
    std::string name; // "01-welcome.md"
    std::string file;
    std::vector<WrittenSlide> slides;
};

struct WrittenBank {
    std::string file;
    ItemBank bank;
};

struct WrittenFace {
    Face face = Face::standard;
    std::vector<WrittenLesson> lessons;
    std::optional<WrittenBank> quiz;         // nothing: there is no such file
    std::optional<WrittenLesson> story{};    // likewise; its passages
    std::optional<WrittenLesson> settings{}; // likewise; of course.toml, as one slide
};

// A row of sources.md: the slide's title, the fact, the source.
struct WrittenSource {
    std::string slide;
    std::string fact;
    std::string source;
    int line = 0;
};

struct WrittenSources {
    std::string file; // where it is, or should be
    std::vector<WrittenSource> rows;
};

} // namespace safeplaces
