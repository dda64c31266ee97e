#include "app/scheme/sticker_check_view_model.h"

#include "storage/files.h"

#include <utility>

namespace safeplaces {

StickerTrust trust_at_desk(SchemeDesk& desk) {
    const Date today = desk.outside.today();
    StickerTrust trust{.scheme = desk.scheme.name,
                       .scheme_id = desk.scheme.id,
                       .keys = public_keys(desk.signing_keys()),
                       .older = {},
                       .withdrawn = {},
                       .revoked = RevokedStickers{desk.stickers.revoked(today), today}};
    for (const KeyGeneration& each : desk.key_book.all()) {
        if (each.keys != trust.keys) {
            trust.older.push_back(each.keys);
        }
        if (each.compromised) {
            trust.withdrawn.push_back(each.keys.signing);
        }
    }
    return trust;
}

// A verdict never stands beside another code.
void StickerCheckViewModel::type(const std::string& text) {
    m_state.typed = text;
    m_state.result = {};
    changed();
}

void StickerCheckViewModel::check() {
    look_at(m_state.typed);
}

void StickerCheckViewModel::open_file() {
    m_desk.outside.ask_which_file(sticker_file_question(), "*.png;*.jpg;*.jpeg;*.pdf;*.txt",
                                  [this](const std::filesystem::path& path) {
                                      type({});
                                      if (is_too_big(path)) {
                                          m_state.trouble = sticker_file_too_big();
                                          changed();
                                          return;
                                      }
                                      std::string bytes;
                                      if (tried([&] { bytes = read_file(path); })) {
                                          look_at(bytes);
                                      } else {
                                          changed();
                                      }
                                  });
}

void StickerCheckViewModel::look_at(std::string_view bytes) {
    m_state.result = {};
    if (tried([&] {
            const StickerCheck check =
                check_sticker(statements_in(bytes), trust_at_desk(m_desk), m_desk.outside.today());
            m_state.result = check_in_words(check);
            m_state.status = check.verdict == StickerVerdict::valid ? Status::done : Status::ended;
        })) {
        ++m_state.checks;
    }
    changed();
}

} // namespace safeplaces
