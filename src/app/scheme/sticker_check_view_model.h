#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/sticker_check.h"
#include "app/view_model.h"
#include "app/words/sticker_check_words.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// What the register knows of its keys and stickers today. Throws DbError.
[[nodiscard]] StickerTrust trust_at_desk(SchemeDesk& desk);

struct StickerCheckState : ScreenState {
    std::string typed;        // the link or digits
    std::string looking;      // while a file is looked at: so in words
    StickerCheckWords result; // an empty title: nothing has been looked at
    Status status = Status::done;
    int checks = 0; // counts them
};

// Whether a sticker that somebody has seen is real: its link as text, a picture of it, or its PDF.
class StickerCheckViewModel : public ViewModel<StickerCheckState> {
public:
    explicit StickerCheckViewModel(SchemeDesk& desk) : m_desk(desk) {}
    ~StickerCheckViewModel() override { m_desk.sticker_reading.cancel(); }

    void type(const std::string& text);
    void check(); // what was typed
    // Looked at beside the window: a photo takes a second or two.
    void open_file();
    void cancel(); // the look at a file

private:
    void look_into(const std::filesystem::path& file);
    void judge(const FoundStickers& found);

    SchemeDesk& m_desk;
};

} // namespace safeplaces
