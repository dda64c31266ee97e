#include "content/gift_text.h"

#include "content/files.h"
#include "domain/error.h"
#include "domain/fold.h"

#include <algorithm>

namespace safeplaces {

std::size_t find_bare(std::string_view text, std::string_view wanted, std::size_t from) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (std::ranges::find(wanted, text[i]) != wanted.end()) {
            return i;
        }
    }
    return std::string_view::npos;
}

GiftPiece piece_from(const GiftPiece& piece, std::size_t offset) {
    return {piece.text.substr(offset), piece.line + line_at(piece.text, offset) - 1};
}

GiftPiece piece_until(const GiftPiece& piece, std::size_t offset) {
    return {piece.text.substr(0, offset), piece.line};
}

GiftPiece trimmed_piece(const GiftPiece& piece) {
    const std::string_view inner = trimmed(piece.text);
    if (inner.empty()) {
        return {inner, piece.line};
    }
    const auto offset = static_cast<std::size_t>(inner.data() - piece.text.data());
    return piece_until(piece_from(piece, offset), inner.size());
}

std::string gift_words(const GiftPiece& piece, const std::string& file) {
    std::string words;
    for (std::size_t i = 0; i < piece.text.size(); ++i) {
        char c = piece.text[i];
        if (c == '\\') {
            ++i;
            c = i < piece.text.size() ? piece.text[i] : ' ';
            if (std::string_view{"~=#{}:\\"}.find(c) == std::string_view::npos) {
                throw InputError(file, piece.line + line_at(piece.text, i) - 1,
                                 "a \\ may stand only before ~ = # { } : and \\");
            }
            words += c;
        } else if (c == ' ' || c == '\n' || c == '\t') {
            if (!words.empty() && words.back() != ' ') {
                words += ' ';
            }
        } else {
            words += c;
        }
    }
    return std::string{trimmed(words)};
}

namespace {

// Adds what stands in square brackets and is meant for us; other brackets are plain remarks.
void add_tags(std::string_view comment, int line, std::vector<GiftBlock::TagText>& tags) {
    for (std::size_t close = comment.find(']'); close != std::string_view::npos;
         close = comment.find(']')) {
        const std::size_t open = comment.substr(0, close).rfind('[');
        const std::string_view inner =
            open < close ? comment.substr(open + 1, close - open - 1) : std::string_view{};
        if (inner.starts_with("id:") || inner.starts_with("tag:")) {
            tags.push_back({std::string{inner}, line});
        }
        comment.remove_prefix(close + 1);
    }
}

} // namespace

std::vector<GiftBlock> gift_blocks(std::string_view source, const std::string& file) {
    std::vector<GiftBlock> blocks;
    GiftBlock block;
    const auto finish = [&] {
        if (!trimmed(block.body).empty()) {
            blocks.push_back(std::move(block));
            block = {};
        }
        block.body.clear();
    };
    int line = 1;
    for (std::size_t begin = 0; begin < source.size(); ++line) {
        const std::size_t end = std::min(source.find('\n', begin), source.size());
        const std::string_view text = trimmed(source.substr(begin, end - begin));
        begin = end + 1;
        if (text.empty()) {
            finish();
            continue;
        }
        if (block.body.empty()) {
            block.line = line;
        }
        if (text.starts_with("//")) {
            add_tags(text, line, block.tags);
        } else if (!text.starts_with("$CATEGORY")) {
            block.body += text;
        }
        block.body += '\n';
    }
    finish();
    if (!block.tags.empty()) {
        throw InputError(file, block.tags.front().line, "no question follows these tags");
    }
    return blocks;
}

} // namespace safeplaces
