#include "gui/scheme/letters_card.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

LettersCard::LettersCard(wxWindow* parent,
                         const Look& look,
                         SchemeDesk& desk,
                         const VenueId& venue,
                         std::function<void()> noted)
    : DeskCard(parent, look, tr("Letters")), m_model(desk, venue, std::move(noted)) {
    m_news = new NewsStrip(this, look);
    add(m_news);
    m_wishes = new Paragraph(this, look, {}, {.emphasis = Emphasis::strong});
    add(m_wishes);
    auto* answer = new Tiles(Tiles::Widths::natural, space::small);
    m_decline = new Button(this, look, ButtonKind::secondary, tr("No further sticker"),
                           [this] { m_model.decline_stickers(); });
    answer->Add(m_decline);
    add(answer);
    m_lost = new Paragraph(this, look,
                           tr("If the newest letter got lost, or the venue has an older back-up "
                              "on its computer, save it once more."));
    add(m_lost);
    auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
    m_save = new Button(this, look, ButtonKind::secondary, tr("Save the newest letter again"),
                        [this] { m_model.save_again(); });
    m_mail = new Button(this, look, ButtonKind::secondary, tr("Make a mail of it again"),
                        [this] { m_model.mail_again(); });
    buttons->Add(m_save);
    buttons->Add(m_mail);
    add(buttons);
    end();
    m_model.observe([this](const LettersState& state) { render(state); });
}

void LettersCard::render(const LettersState& state) {
    Show(state.may_save_again || !state.wishes.empty() || !state.trouble.empty());
    if (state.news_number != m_shown_news || !state.trouble.empty()) {
        m_shown_news = state.news_number;
        m_news->report(state.trouble, state.news);
    }
    m_wishes->set_words(state.wishes);
    m_wishes->Show(!state.wishes.empty());
    m_decline->Show(state.may_decline);
    m_lost->Show(state.may_save_again);
    m_save->Show(state.may_save_again);
    m_mail->Show(state.may_save_again);
    reflow_later(*m_lost);
}

} // namespace safeplaces
