#include "app/scheme/letters_view_model.h"

#include "app/scheme/approval.h"
#include "app/words/saving.h"
#include "app/words/scheme_venue_words.h"

#include <utility>

namespace safeplaces {

LettersViewModel::LettersViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted)
    : m_desk(desk), m_venue(std::move(venue)), m_noted(std::move(noted)) {
    read();
}

void LettersViewModel::look_again() {
    read();
    changed();
}

void LettersViewModel::read() {
    tried([&] {
        m_facts = m_desk.venues.find(m_venue).value_or(RegisteredVenue{});
        const bool may_sign = may(m_desk.acting.role, SchemeAct::move_venues);
        m_state.may_save_again = may_sign && !unsent_letter(m_desk, m_venue) &&
                                 unsaved_letters(m_desk, m_venue).empty() &&
                                 has_saved_letters(m_desk, m_venue);
        m_state.wishes = m_facts.stickers_wanted.empty()
                             ? std::string{}
                             : sticker_wishes_in_words(m_facts.stickers_wanted);
        m_state.may_decline = may_sign && !m_state.wishes.empty() && is_safe_place(m_facts.state);
    });
}

void LettersViewModel::save_again() {
    ask_where(LetterForm::file);
}

void LettersViewModel::mail_again() {
    ask_where(LetterForm::mail);
}

void LettersViewModel::ask_where(LetterForm form) {
    if (!m_state.may_save_again) {
        return;
    }
    const std::vector<std::string> missing = is_safe_place(m_facts.state)
                                                 ? missing_for_sticker(m_desk, m_facts)
                                                 : std::vector<std::string>{};
    if (!missing.empty()) {
        say(missing.front());
        changed();
        return;
    }
    const bool is_mail = form == LetterForm::mail;
    m_desk.outside.ask_where_to_save(
        is_mail ? venue_mail_question() : letter_question(),
        letter_name(m_facts.name) + (is_mail ? ".eml" : ""),
        [this, form](const std::filesystem::path& path) { save(path, form); });
}

void LettersViewModel::save(const std::filesystem::path& path, LetterForm form) {
    std::string saved;
    if (tried([&] {
            saved =
                save_letters(m_desk, m_facts, letters_to_save_again(m_desk, m_facts), path, form);
        })) {
        say(saved.empty() ? letter_is_overtaken() : saved);
        read();
        m_noted();
    }
    changed();
}

void LettersViewModel::decline_stickers() {
    if (m_state.may_decline && tried([&] {
            m_desk.venues.decline_stickers(m_desk.acting, m_venue, m_desk.outside.now());
        })) {
        say(stickers_declined_in_words());
        read();
        m_noted();
    }
    changed();
}

void LettersViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
