#pragma once

#include "app/scheme/hand_out.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "storage/files.h"

#include <string>

namespace safeplaces {

struct PapersState : ScreenState {
    bool may_have_sheet = false; // whoever has it can sign for the scheme
    bool may_have_pack = false;
    std::string why_no_pack;
    bool has_newer = false;  // forms or courses of the program are not those of the pack
    bool has_notice = false; // the keys were changed: venues must hear of it
    bool may_tell = false;   // all venues, with a notice
    std::string to_tell;     // what a notice would bring; never empty
    std::string waiting;     // what has to be handed out still; empty: nothing
    std::string problem;     // of the passphrase
    int tries = 0;           // counts what was wrong with it
    std::string working;     // while it is looked at, in words; else empty
    std::string news;        // what was saved where
    int news_number = 0;     // counts them
};

// What was made when the scheme was set up, once more: the recovery sheet, and the file for venues
// as the rules stand now; the notice of the newest keys; and one to all venues of which stickers
// count no more and whom to ring.
class PapersViewModel : public ViewModel<PapersState> {
public:
    // `installed`: forms and courses of the program.
    PapersViewModel(SchemeDesk& desk, const InstalledFiles& installed);
    ~PapersViewModel() override;

    // `passphrase` is one's own, and is looked at beside the window.
    void save_sheet(const std::string& passphrase);
    void print_sheet(const std::string& passphrase);
    void save_pack();
    void renew(); // forms and courses, after a question
    void save_notice();
    void save_venue_notice();

private:
    void read();
    [[nodiscard]] std::string to_tell();
    void when_sheet_may_be_seen(const std::string& passphrase, std::function<void()> then);
    void ask_where_to_save_sheet();
    void send_sheet_to_printer();
    [[nodiscard]] std::optional<Drawing> sheet(); // nothing: it cannot be printed, which is said
    void save(const std::filesystem::path& path,
              HandOut what,
              Rights rights,
              const std::function<std::string()>& bytes);
    // With the page that checks stickers beside it.
    void save_with_page(const std::filesystem::path& path,
                        const std::function<std::string()>& bytes,
                        const std::function<void()>& note);
    void note_handed_out(HandOut what);
    void say_saved(const std::filesystem::path& path);

    SchemeDesk& m_desk;
    const InstalledFiles& m_installed;
};

} // namespace safeplaces
