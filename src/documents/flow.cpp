#include "documents/flow.h"

#include "documents/palette.h"
#include "documents/text_layout.h"

namespace safeplaces {

namespace {

Point moved(Point point, Point distance) {
    return {point.x + distance.x, point.y + distance.y};
}

void move_path(Path& path, Point distance) {
    for (PathStep& step : path) {
        if (auto* move = std::get_if<MoveTo>(&step)) {
            move->to = moved(move->to, distance);
        } else if (auto* line_to = std::get_if<LineTo>(&step)) {
            line_to->to = moved(line_to->to, distance);
        } else if (auto* curve = std::get_if<CurveTo>(&step)) {
            curve->control1 = moved(curve->control1, distance);
            curve->control2 = moved(curve->control2, distance);
            curve->to = moved(curve->to, distance);
        }
    }
}

// The blocks from `first` that may not be parted by a new page.
std::size_t end_of_group(const std::vector<Block>& blocks, std::size_t first) {
    std::size_t end = first + 1;
    while (end < blocks.size() && blocks[end - 1].follow == Follow::with_next) {
        ++end;
    }
    return end;
}

double height_of(const std::vector<Block>& blocks, std::size_t first, std::size_t end) {
    double height = 0;
    for (std::size_t i = first; i < end; ++i) {
        height += blocks[i].height + (i > first ? blocks[i].space_before : 0);
    }
    return height;
}

} // namespace

std::vector<DrawnPage> paginated(const std::vector<Block>& blocks, const Frame& frame) {
    const double top = frame.room.top_left.y;
    std::vector<DrawnPage> pages(1);
    pages.back().size = frame.paper;
    double y = top;
    for (std::size_t i = 0; i < blocks.size();) {
        const std::size_t end = end_of_group(blocks, i);
        const double space = y > top ? blocks[i].space_before : 0;
        if (y > top && y + space + height_of(blocks, i, end) > frame.room.bottom()) {
            pages.push_back({frame.paper, 0, {}});
            y = top;
        }
        for (; i < end; ++i) {
            y += y > top ? blocks[i].space_before : 0;
            for (Part part : blocks[i].parts) {
                move_by(part, {0, y});
                pages.back().parts.push_back(std::move(part));
            }
            y += blocks[i].height;
        }
    }
    return pages;
}

void number_pages(std::vector<DrawnPage>& pages,
                  const Fonts& fonts,
                  const Frame& frame,
                  const std::string& running_title,
                  const std::function<std::string(int page, int pages)>& page_number,
                  double size_pt) {
    if (pages.size() < 2) {
        return;
    }
    constexpr double below = 9;
    constexpr double room_for_number = 40;
    const TextStyle style{FontWeight::medium, size_pt, palette::muted};
    const double baseline = frame.room.bottom() + below;
    const double title_width = frame.room.width - room_for_number;
    const TextStyle title_style = fitted(fonts, style, running_title, title_width, 6);
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        // Not part of what is read aloud: a reader knows its page.
        Part foot;
        foot.marks.emplace_back(line_of_text(fonts, title_style, running_title,
                                             {frame.room.top_left.x, baseline}, Align::left));
        foot.marks.emplace_back(line_of_text(fonts, style, page_number(i + 1, count),
                                             {frame.room.right(), baseline}, Align::right));
        pages[static_cast<std::size_t>(i)].parts.push_back(std::move(foot));
    }
}

void move_by(Part& part, Point distance) {
    for (Mark& mark : part.marks) {
        if (auto* shape = std::get_if<Shape>(&mark)) {
            move_path(shape->path, distance);
        } else if (auto* run = std::get_if<GlyphRun>(&mark)) {
            move_path(run->outline, distance);
            for (Glyph& glyph : run->glyphs) {
                glyph.at = moved(glyph.at, distance);
            }
        } else if (auto* picture = std::get_if<PixelPicture>(&mark)) {
            picture->at = moved(picture->at, distance);
        } else if (auto* code = std::get_if<CodePattern>(&mark)) {
            code->at = moved(code->at, distance);
        }
    }
}

} // namespace safeplaces
