#include "documents/designs/action_plan.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double text_left = left + 13;
constexpr double text_width = letter_frame.room.width - 13;
constexpr double leading_pt = 18;

constexpr TextStyle question_style{FontWeight::bold, 13, palette::ink};
constexpr TextStyle advice_style{FontWeight::regular, 13, palette::ink};

// A box to tick by hand, the question beside it, what to do below.
Block item_block(const Fonts& fonts, const ActionPlanItem& item) {
    Sheet sheet(fonts);
    const Rectangle box{{left, 0.2}, 6.5, 6.5};
    sheet.decorate({stroked(rounded_rectangle(box, 1), {palette::ink, 0.5, LineEnd::butt, {}})});
    std::vector<GlyphRun> runs =
        paragraph(fonts, question_style, item.question, {{text_left, 4.9}, text_width, leading_pt});
    double y = 4.9 + static_cast<double>(runs.size()) * leading_pt * mm_per_pt;
    if (!runs.empty()) {
        end_with_space(runs.back(), fonts);
    }
    for (GlyphRun& run : paragraph(fonts, advice_style, item.what_to_do,
                                   {{text_left, y}, text_width, leading_pt})) {
        runs.push_back(std::move(run));
        y += leading_pt * mm_per_pt;
    }
    sheet.text(Tag::list_item, std::move(runs));
    return {sheet.take(), y - 4, 7, Follow::freely};
}

} // namespace

Drawing draw(const ActionPlan& plan, const Fonts& fonts) {
    std::vector<Block> blocks{letter_head(fonts, plan.title, plan.venue),
                              letter_paragraph(fonts, plan.intro)};
    for (const ActionPlanItem& item : plan.items) {
        blocks.push_back(item_block(fonts, item));
    }
    if (!plan.closing.empty()) {
        Block closing = letter_paragraph(fonts, plan.closing);
        closing.space_before = 10;
        blocks.push_back(std::move(closing));
    }
    std::vector<DrawnPage> pages = paginated(blocks, letter_frame);
    number_pages(pages, fonts, letter_frame, plan.title, plan.page_number);
    return {plan.document_title, plan.language, std::move(pages)};
}

} // namespace safeplaces
