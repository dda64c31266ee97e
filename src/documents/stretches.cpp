#include "documents/stretches.h"

#include "documents/typeface.h"
#include "domain/fold.h"

#include <fribidi.h>
#include <hb.h>

#include <algorithm>
#include <new>

namespace safeplaces {

namespace {

// The text as code points, with the byte at which each begins.
struct CodePoints {
    std::vector<FriBidiChar> characters;
    std::vector<std::size_t> from;

    explicit CodePoints(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const Decoded next = first_character(text.substr(at));
            characters.push_back(next.character);
            from.push_back(at);
            at += next.bytes;
        }
    }

    [[nodiscard]] FriBidiStrIndex count() const {
        return static_cast<FriBidiStrIndex>(characters.size());
    }

    [[nodiscard]] std::vector<FriBidiCharType> types() const {
        std::vector<FriBidiCharType> types(characters.size());
        fribidi_get_bidi_types(characters.data(), count(), types.data());
        return types;
    }
};

// Everything up to here is written rightwards, and only our first face has it.
bool is_plain(std::string_view text) {
    constexpr unsigned char first_byte_of_hebrew = 0xD6;
    return std::ranges::all_of(
        text, [](char c) { return static_cast<unsigned char>(c) < first_byte_of_hebrew; });
}

std::vector<FriBidiLevel> levels_of(const CodePoints& text, std::optional<Direction> base) {
    const std::vector<FriBidiCharType> types = text.types();
    std::vector<FriBidiBracketType> brackets(types.size());
    fribidi_get_bracket_types(text.characters.data(), text.count(), types.data(), brackets.data());
    FriBidiParType paragraph = !base                           ? FRIBIDI_PAR_ON
                               : base == Direction::rightwards ? FRIBIDI_PAR_LTR
                                                               : FRIBIDI_PAR_RTL;
    std::vector<FriBidiLevel> levels(types.size());
    // The second call gives spaces at the line's end the level of the paragraph.
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), text.count(), &paragraph,
                                            levels.data()) == 0 ||
        fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT, types.data(), text.count(), 0, paragraph,
                             levels.data(), nullptr, nullptr) == 0) {
        throw std::bad_alloc();
    }
    return levels;
}

// Marks and joiners change the letter before them, and a space is as wide as the words round it
// want it: they stay in its face.
bool clings(FriBidiChar character) {
    switch (hb_unicode_general_category(hb_unicode_funcs_get_default(), character)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT:
    case HB_UNICODE_GENERAL_CATEGORY_SPACE_SEPARATOR:
        return true;
    default:
        return false;
    }
}

// The Chinese one has no spaces.
bool may_cling(FriBidiChar character, const Typeface& face) {
    const bool is_space = hb_unicode_general_category(hb_unicode_funcs_get_default(), character) ==
                          HB_UNICODE_GENERAL_CATEGORY_SPACE_SEPARATOR;
    return clings(character) && (!is_space || face.glyph_of(U' ') != 0);
}

std::size_t face_with(FriBidiChar character, std::span<const Typeface* const> faces) {
    const auto found = std::ranges::find_if(
        faces, [&](const Typeface* face) { return face->glyph_of(character) != 0; });
    return found == faces.end() ? 0 : static_cast<std::size_t>(found - faces.begin());
}

bool is_of_a_script(hb_script_t script) {
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED &&
           script != HB_SCRIPT_UNKNOWN;
}

// Rule L2 of the annex: from the highest level down, what stands together at it or above it turns
// round.
void put_as_seen(std::vector<Stretch>& stretches) {
    const auto highest = std::ranges::max(stretches, {}, &Stretch::level).level;
    for (int level = highest; level > 0; --level) {
        const auto is_inside = [&](const Stretch& stretch) { return stretch.level >= level; };
        for (auto from = stretches.begin(); from != stretches.end();) {
            from = std::find_if(from, stretches.end(), is_inside);
            const auto end = std::find_if_not(from, stretches.end(), is_inside);
            std::reverse(from, end);
            from = end;
        }
    }
}

} // namespace

std::vector<Stretch> stretches_of(std::string_view text,
                                  std::span<const Typeface* const> faces,
                                  std::optional<Direction> base) {
    if (text.empty() || (base != Direction::leftwards && is_plain(text))) {
        return {{0, text.size(), 0, 0, HB_SCRIPT_LATIN}};
    }
    const CodePoints points(text);
    const std::vector<FriBidiLevel> levels = levels_of(points, base);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const FriBidiChar character = points.characters[i];
        const auto level = static_cast<std::uint8_t>(levels[i]);
        const std::size_t face = i > 0 && may_cling(character, *faces[stretches.back().face])
                                     ? stretches.back().face
                                     : face_with(character, faces);
        if (i == 0 || face != stretches.back().face || level != stretches.back().level) {
            stretches.push_back({points.from[i], 0, face, level, HB_SCRIPT_COMMON});
        }
        Stretch& stretch = stretches.back();
        stretch.size = (i + 1 < levels.size() ? points.from[i + 1] : text.size()) - stretch.from;
        const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
        if (!is_of_a_script(static_cast<hb_script_t>(stretch.script)) && is_of_a_script(script)) {
            stretch.script = script;
        }
    }
    put_as_seen(stretches);
    return stretches;
}

std::optional<Direction> direction_of(std::string_view text) {
    const CodePoints points(text);
    switch (fribidi_get_par_direction(points.types().data(), points.count())) {
    case FRIBIDI_PAR_LTR:
        return Direction::rightwards;
    case FRIBIDI_PAR_RTL:
        return Direction::leftwards;
    default:
        return std::nullopt;
    }
}

} // namespace safeplaces
