#pragma once

#include "domain/print/drawing.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace safeplaces {

class Typeface;

// The weights of Atkinson Hyperlegible Next that we ship. What it cannot write, such as Urdu and
// Punjabi, is written in Noto, regular or bold, and Chinese (the signs of GB 2312) in Droid Sans
// Fallback, which has one weight.
enum class FontWeight { regular, medium, bold, extra_bold };

// Whether a GlyphRun that is laid out with the fonts has its outline.
enum class Outlines { drawn, left_out };

// Lengths in em: 1 is the type size.
struct ShapedGlyph {
    std::uint32_t id = 0; // 0: the face has no such letter
    double advance = 0;
    Point offset;     // from the pen, y downwards
    std::string text; // the characters that it stands for; empty for the other glyphs of a cluster
    std::size_t from = 0; // byte of the text where its cluster begins
    std::size_t face = 0;
    Direction direction = Direction::rightwards;
};

struct ShapedText {
    std::vector<ShapedGlyph> glyphs; // as they are seen, from left to right
    double width = 0;                // em
};

// Some glyphs of a face as a PDF embeds them, each part deflated.
struct PackedFace {
    std::string program;          // TrueType
    std::size_t program_size = 0; // bytes before it was deflated
    std::string glyphs;           // two bytes a number: its glyph in the program
    std::string characters;       // of each number, as a CMap
};

// The faces that ship with the program, read once. Reading from it in several threads is safe.
class Fonts {
public:
    // `resources` is the folder that holds fonts/. Throws InstallError when a face is missing or
    // broken.
    explicit Fonts(const std::filesystem::path& resources);
    ~Fonts();
    Fonts(Fonts&&) noexcept;
    Fonts& operator=(Fonts&&) noexcept;

    // The same for PDF files, or many pages of one, that are much alike: it leaves outlines out,
    // which are for screens and printers, and keeps what it has shaped and packed. Each face that
    // a file embeds begins with the letters of ASCII, so that most files need no other. For one
    // thread; this outlives it.
    [[nodiscard]] Fonts for_files() const;
    [[nodiscard]] bool are_for_files() const { return m_of != nullptr; }
    [[nodiscard]] Outlines outlines() const {
        return are_for_files() ? Outlines::left_out : Outlines::drawn;
    }

    // The first letter of the text that we cannot print, as it was written; nothing when all is
    // well. Ask it of a name before a document is made.
    [[nodiscard]] std::optional<std::string> missing_letter(std::string_view text) const;

    // One line. `base` is the direction of its paragraph; nothing: that of its first letter.
    [[nodiscard]] ShapedText shape(FontWeight weight,
                                   std::string_view text,
                                   std::optional<Direction> base = std::nullopt) const;

    // What `pack` makes of the glyphs that `key` names; for_files() asks it once.
    [[nodiscard]] PackedFace packed(std::string key, const std::function<PackedFace()>& pack) const;

    // By the number that a glyph carries.
    [[nodiscard]] const Typeface& typeface(std::size_t face) const;

private:
    Fonts() = default;
    [[nodiscard]] ShapedText
    shape_anew(FontWeight weight, std::string_view text, std::optional<Direction> base) const;

    std::vector<std::unique_ptr<const Typeface>> m_faces;
    const Fonts* m_of = nullptr; // whose faces those of for_files() are
    mutable std::unordered_map<std::string, ShapedText> m_shaped; // of for_files(), as the next
    mutable std::unordered_map<std::string, PackedFace> m_packed;
};

// The same question about a finished page: a design draws every text that it is given, and whoever
// shows or saves the drawing asks here first.
[[nodiscard]] std::optional<std::string> missing_letter(const Drawing& drawing);

} // namespace safeplaces
