// What is said in the print room of a document that is there: a letter that cannot be printed, a
// name without room, what was issued before.

#include "app/issued.h"
#include "app/print_view_model.h"
#include "app/words/issue_words.h"
#include "app/words/no_room_words.h"
#include "documents/designs/catalogue.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace safeplaces {

namespace {

// A document as it is chosen in the print room, and whether another one has room for its words.
struct Chosen {
    DocumentKind kind;
    Paper paper;
    const VenueStanding& standing;
    std::function<bool(DocumentKind kind, const VenueStanding& standing, Paper paper)> has_room;

    [[nodiscard]] bool is_poster() const {
        return design_of(kind).below_venue == BelowVenue::hours_and_contact;
    }
};

// What has to be left out below the name for the rest to have room: as little as can be.
std::vector<SignDetail> in_the_way(const Chosen& chosen) {
    if (!chosen.is_poster()) {
        return {};
    }
    const std::vector<SignDetail>& all = chosen.standing.on_posters;
    VenueStanding without = chosen.standing;
    for (const SignDetail each : all) {
        without.on_posters = all;
        std::erase(without.on_posters, each);
        if (chosen.has_room(chosen.kind, without, chosen.paper)) {
            return {each};
        }
    }
    without.on_posters.clear();
    const bool helps = chosen.has_room(chosen.kind, without, chosen.paper);
    return helps ? all : std::vector<SignDetail>{};
}

// The smallest that is larger.
std::optional<Paper> large_enough(const Chosen& chosen) {
    std::optional<Paper> found;
    for (const Paper paper : design_of(chosen.kind).papers) {
        const double width = size_of(paper).width;
        if (width > size_of(chosen.paper).width && (!found || width < size_of(*found).width) &&
            chosen.has_room(chosen.kind, chosen.standing, paper)) {
            found = paper;
        }
    }
    return found;
}

// On another poster that can be made, of the same size.
bool has_room_elsewhere(const Chosen& chosen, const std::vector<PrintLine>& documents) {
    const auto is_one = [&](const PrintLine& line) {
        return line.kind != chosen.kind &&
               design_of(line.kind).below_venue == BelowVenue::hours_and_contact &&
               line.status != Status::locked &&
               chosen.has_room(line.kind, chosen.standing, chosen.paper);
    };
    return chosen.is_poster() && std::any_of(documents.begin(), documents.end(), is_one);
}

} // namespace

// The page can be looked at, with a box where the letter should be, and not be saved.
void PrintViewModel::refuse_missing_letter() {
    const auto letter = missing_letter(m_state.document->drawing);
    if (!letter) {
        return;
    }
    const StatusWords words = letter_missing_in_words(*letter, m_state.document->drawing);
    m_state.status_title = words.title;
    m_state.status_text = words.text;
    m_state.status = Status::to_fix;
    m_state.may_be_made = false;
    const bool is_persons =
        m_state.document->kind == DocumentKind::certificate &&
        m_desk.library.fonts.missing_letter(m_passed[m_state.certificate].person).has_value();
    m_state.remedy = is_persons ? PrintRemedy::people : PrintRemedy::registration;
}

// Of a document that is there already, what saving it once more gives.
void PrintViewModel::show_issued() {
    if (!m_state.may_be_made || !is_official(*m_state.document)) {
        return;
    }
    const IssuedBefore before = issued_before(m_desk, *m_state.document);
    const std::string words = issued_before_in_words(before.reissue, before.on);
    if (!words.empty()) {
        m_state.status_text += (m_state.status_text.empty() ? "" : "\n") + words;
    }
}

// Words that are cut, or run off the foot of a sign, are not even looked at.
void PrintViewModel::refuse_without_room(const VenueStanding& standing) {
    if (m_state.document->drawing.too_long.empty() || !m_state.may_be_made ||
        is_kept_whole(m_desk, *m_state.document)) {
        return;
    }
    const DocumentKind kind = m_state.document->kind;
    const Chosen chosen{kind, paper_for(kind), standing, [this](auto&&... other) {
                            return laid_out(other...).drawing.too_long.empty();
                        }};
    const auto has_room_on = [&](StickerShape shape) {
        const SignedSticker* sticker = sticker_of(kind, standing);
        const Document other = sticker != nullptr
                                   ? sticker_document(m_desk, *sticker, {.shape = shape})
                                   : sticker_document(m_desk, standing, shape);
        return other.drawing.too_long.empty();
    };
    const auto* const shape = kind == DocumentKind::sticker
                                  ? std::ranges::find_if(sticker_shapes, has_room_on)
                                  : sticker_shapes.end();
    const StatusWords words = no_room_in_words(
        {.words = m_state.document->drawing.too_long,
         .leave_out = in_the_way(chosen),
         .larger = large_enough(chosen),
         .shape = shape == sticker_shapes.end() ? std::nullopt : std::optional(*shape),
         .has_other_design = has_room_elsewhere(chosen, m_state.documents),
         .is_approved = m_state.document->approval == Approval::approved});
    m_state.status = Status::to_fix;
    m_state.status_title = words.title;
    m_state.status_text = words.text;
    m_state.no_preview = words.text;
    m_state.may_be_made = false;
    m_state.document.reset();
    m_state.documents[m_state.selected].status = Status::to_fix;
    m_state.documents[m_state.selected].words = words.title;
}

} // namespace safeplaces
