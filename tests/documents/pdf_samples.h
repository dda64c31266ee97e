#pragma once

#include "documents/pdf_writer.h"
#include "documents/sheet.h"
#include "samples.h"

#include <ostream>
#include <string>
#include <vector>

namespace safeplaces {

// What the tests of the PDF writer write.
struct Sample {
    std::string name;
    Drawing drawing;
};

inline std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.name;
}

inline const std::vector<Sample>& samples() {
    const Fonts& fonts = shipped_fonts();
    static const std::vector<Sample> drawn{
        {"approved poster", draw(approved_poster(), fonts)},
        {"provisional poster", draw(provisional_poster(), fonts)},
        {"approved sticker", draw(approved_sticker(), fonts)},
        {"provisional sticker", draw(provisional_sticker(), fonts)},
        {"certificate", draw(certificate(), fonts)},
        {"registration summary", draw(registration_summary(), fonts)},
        {"staff-room sheet", draw(staff_room_sheet(), fonts)},
        {"action plan", draw(action_plan(), fonts)}};
    return drawn;
}

inline Drawing one_line(const std::string& words) {
    Sheet sheet(shipped_fonts());
    sheet.line(Tag::paragraph, {}, words, {20, 20});
    return {"A line", "en-GB", {{a4_portrait, 0, sheet.take()}}};
}

inline std::string pdf(const Drawing& drawing) {
    return pdf_bytes(drawing, shipped_fonts());
}

} // namespace safeplaces
