#include "documents/designs/wall_sheet.h"

#include "documents/palette.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr double left = wall_frame.room.top_left.x;
constexpr double width = wall_frame.room.width;

} // namespace

Block wall_head(const Fonts& fonts,
                const std::string& title_words,
                const std::string& place,
                double larger,
                const std::string& language) {
    Sheet sheet(fonts);
    sheet.speak(language);
    const TextStyle title = fitted(fonts, {FontWeight::extra_bold, 27 * larger, palette::ink},
                                   title_words, width, 16 * larger);
    sheet.line(Tag::title, title, title_words, {left, 8.5 * larger});
    sheet.speak({});
    const double least_pt = larger > 1 ? 10.8 * larger : 9; // what is larger goes onto A5
    const TextStyle venue =
        fitted(fonts, {FontWeight::bold, 13 * larger, palette::mid_teal}, place, width, least_pt);
    const double leading_pt = venue.size_pt * 1.2;
    const double lines =
        sheet.paragraph(Tag::paragraph, venue, place, {{left, 15 * larger}, width, leading_pt});
    return {sheet.take(), 17.5 * larger + lines - leading_pt * mm_per_pt, 0, Follow::with_next};
}

Block wall_emergency(const Fonts& fonts,
                     const std::string& number_words,
                     const std::string& when,
                     double larger) {
    const double height = 21 * larger;
    Sheet sheet(fonts);
    sheet.decorate({filled(rounded_rectangle({{left, 0}, width, height}, 3), palette::teal)});
    const TextStyle number{FontWeight::extra_bold, 46 * larger, palette::white};
    std::vector<GlyphRun> runs{
        line_of_text(fonts, number, number_words, {left + 7, 15.8 * larger})};
    const double text_left = left + 7 + width_of(fonts, number, number_words) + 7;
    const double text_width = left + width - text_left - 6;
    end_with_space(runs.back(), fonts);
    const TextStyle text = fitted(fonts, {FontWeight::bold, 18 * larger, palette::white}, when,
                                  text_width, 12 * larger, 2);
    const double leading = text.size_pt * 1.25;
    const double balanced = balanced_width(fonts, text, when, text_width);
    const auto lines = static_cast<double>(wrapped(fonts, text, when, balanced).size());
    const double first = height / 2 + (text.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
    for (GlyphRun& run : paragraph(fonts, text, when, {{text_left, first}, balanced, leading})) {
        runs.push_back(std::move(run));
    }
    sheet.text(Tag::paragraph, std::move(runs));
    return {sheet.take(), height, 4 * larger, Follow::freely};
}

Block wall_heading(const Fonts& fonts, const std::string& heading, double larger) {
    Sheet sheet(fonts);
    sheet.line(Tag::heading, {FontWeight::bold, 17 * larger, palette::ink}, heading,
               {left, 5.5 * larger});
    return {sheet.take(), 8 * larger, 5.5 * larger, Follow::with_next};
}

Block wall_item(const Fonts& fonts,
                std::size_t number,
                const std::string& item,
                double size_pt,
                double larger,
                const std::string& language) {
    const double leading_pt = (size_pt + 3) * larger;
    // Its letters in the middle of the disc.
    const double baseline = (3.7 + size_pt * 1.7 / 14) * larger;
    const double radius = 3.7 * larger;
    Sheet sheet(fonts);
    sheet.speak(language);
    sheet.decorate({filled(circle({left + radius, radius}, radius), palette::teal)});
    std::vector<GlyphRun> runs{line_of_text(fonts, {FontWeight::bold, 12 * larger, palette::white},
                                            std::to_string(number), {left + radius, 5.2 * larger},
                                            Align::centre)};
    end_with_space(runs.back(), fonts);
    const double text_left = left + 11.5 * larger;
    std::vector<GlyphRun> lines =
        paragraph(fonts, {FontWeight::medium, size_pt * larger, palette::ink}, item,
                  {{text_left, baseline}, left + width - text_left, leading_pt});
    const double more =
        std::max(0.0, static_cast<double>(lines.size()) - 1) * leading_pt * mm_per_pt;
    std::move(lines.begin(), lines.end(), std::back_inserter(runs));
    sheet.text(Tag::list_item, std::move(runs));
    return {sheet.take(), 7.4 * larger + more, 1.4 * larger, Follow::freely};
}

} // namespace safeplaces
