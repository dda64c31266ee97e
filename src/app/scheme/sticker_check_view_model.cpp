#include "app/scheme/sticker_check_view_model.h"

#include "app/words/reasons.h"
#include "documents/code_reader.h"
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
    m_desk.sticker_reading.cancel();
    m_state.looking.clear();
    m_state.typed = text;
    m_state.result = {};
    changed();
}

void StickerCheckViewModel::check() {
    m_desk.sticker_reading.cancel();
    m_state.looking.clear();
    m_state.result = {};
    judge(stickers_in(m_state.typed));
}

void StickerCheckViewModel::open_file() {
    m_desk.outside.ask_which_file(sticker_file_question(), "*.png;*.jpg;*.jpeg;*.pdf;*.txt",
                                  [this](const std::filesystem::path& path) {
                                      type({});
                                      if (is_too_big(path)) {
                                          m_state.trouble = sticker_file_too_big();
                                          changed();
                                      } else {
                                          look_into(path);
                                      }
                                  });
}

void StickerCheckViewModel::look_into(const std::filesystem::path& file) {
    if (!tried([] { load_code_reader(); })) { // the worker could not say so
        changed();
        return;
    }
    m_state.looking = looking_for_code(utf8(file.filename()));
    changed();
    m_desk.sticker_reading.start(
        [file](Db&, const Cancelled&) { return stickers_in(read_file(file)); },
        [this](std::optional<FoundStickers> found, std::optional<Trouble> trouble) {
            m_state.looking.clear();
            if (found) {
                judge(*found);
            } else {
                m_state.trouble = trouble ? trouble_in_words(*trouble) : std::string{};
                changed();
            }
        });
}

void StickerCheckViewModel::cancel() {
    type({});
}

void StickerCheckViewModel::judge(const FoundStickers& found) {
    if (tried([&] {
            const StickerCheck check =
                check_sticker(found, trust_at_desk(m_desk), m_desk.outside.today());
            m_state.result = check_in_words(check);
            m_state.status = check.verdict == StickerVerdict::valid ? Status::done : Status::ended;
        })) {
        ++m_state.checks;
    }
    changed();
}

} // namespace safeplaces
