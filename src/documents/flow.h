#pragma once

#include "documents/fonts.h"
#include "documents/shapes.h"
#include "domain/print/drawing.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

enum class Follow {
    freely,    // a new page may begin after it
    with_next, // a heading: never the last thing on a page
};

// What stays together on one page, laid out from its own top (y = 0) at its final x.
struct Block {
    std::vector<Part> parts;
    double height = 0;
    double space_before = 0; // left out at the top of a page
    Follow follow = Follow::freely;
};

// The paper and the room on it that blocks fill.
struct Frame {
    Size paper;
    Rectangle room;
};

// Blocks one under the other on as many pages as they need. A block higher than the room runs over
// its foot.
[[nodiscard]] std::vector<DrawnPage> paginated(const std::vector<Block>& blocks,
                                               const Frame& frame);

// Puts "Page 1 of 3" under the room on the right and `running_title` on the left. One page alone
// has no number.
void number_pages(std::vector<DrawnPage>& pages,
                  const Fonts& fonts,
                  const Frame& frame,
                  const std::string& running_title,
                  const std::function<std::string(int page, int pages)>& page_number,
                  double size_pt = 11);

// Moves everything that the part draws.
void move_by(Part& part, Point distance);

} // namespace safeplaces
