#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/sticker_check.h"
#include "app/view_model.h"
#include "app/words/sticker_check_words.h"

#include <string>
#include <string_view>

namespace safeplaces {

// What the register knows of its keys and stickers today. Throws DbError.
[[nodiscard]] StickerTrust trust_at_desk(SchemeDesk& desk);

struct StickerCheckState : ScreenState {
    std::string typed;        // the link or digits
    StickerCheckWords result; // an empty title: nothing has been looked at
    Status status = Status::done;
    int checks = 0; // counts them
};

// Whether a sticker that somebody has seen is real: its link as text, a picture of it, or its PDF.
class StickerCheckViewModel : public ViewModel<StickerCheckState> {
public:
    explicit StickerCheckViewModel(SchemeDesk& desk) : m_desk(desk) {}

    void type(const std::string& text);
    void check(); // what was typed
    void open_file();

private:
    void look_at(std::string_view bytes);

    SchemeDesk& m_desk;
};

} // namespace safeplaces
