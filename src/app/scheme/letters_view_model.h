#pragma once

#include "app/scheme/letter_files.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <functional>
#include <string>

namespace safeplaces {

struct LettersState : ScreenState {
    bool may_save_again = false; // a letter that was saved, and may be lost
    std::string wishes;          // stickers that the venue asks for; empty: none
    bool may_decline = false;    // they are beside an approval that stands
    std::string news;
    int news_number = 0;
};

// What a venue's letters leave to do: one that got lost is saved once more, and what it asks for
// beside its approval is signed (VenueViewModel) or declined here.
class LettersViewModel : public ViewModel<LettersState> {
public:
    // `noted`: the register has changed.
    LettersViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted);

    void look_again();
    // The newest letter once more, one for each computer.
    void save_again();
    void mail_again();
    void decline_stickers();

private:
    void read();
    void ask_where(LetterForm form);
    void save(const std::filesystem::path& path, LetterForm form);
    void say(std::string news);

    SchemeDesk& m_desk;
    VenueId m_venue;
    std::function<void()> m_noted;
    RegisteredVenue m_facts;
};

} // namespace safeplaces
