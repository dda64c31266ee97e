#include "app/scheme/sticker_check_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/status.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

class StickerCheckScreen : public DeskPage {
public:
    StickerCheckScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look), m_model(model_of<StickerCheckViewModel>(here, here.desk)) {
        const std::string title = tr("Check a sticker");
        set_title(title);
        set_caption(tr("Is a sticker that somebody has seen real, and does it still count?"));
        add_head_button(ButtonKind::secondary, tr("Back"), here.go_back, Icon::arrow_left);
        body().Add(question(), expanded(space::block));
        body().Add(answer(), expanded(space::block));
        m_model.observe([this](const StickerCheckState& state) { render(state); });
        here.title(title);
        focus_first_at_top(&m_link->control());
    }

private:
    DeskCard* question() {
        auto* card = new DeskCard(this, look(), tr("The code"));
        m_link = new TextEntry(
            card, look(),
            {.label = tr("The link in the code, or its digits"),
             .hint = tr("Read the code with a phone and paste the link. Or open a picture of the "
                        "sticker, or its PDF.")},
            0, [this](const std::string& text) { m_model.type(text); }, TextShape::several_lines);
        card->add(m_link);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(
            new Button(card, look(), ButtonKind::primary, check_it(), [this] { m_model.check(); }));
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Open a picture or PDF"),
                                [this] { m_model.open_file(); }));
        card->add(buttons);
        m_looking = new NewsStrip(card, look());
        card->add(m_looking);
        m_cancel = new Button(card, look(), ButtonKind::secondary, tr("Cancel"), [this] {
            m_model.cancel();
            m_link->focus_answer();
        });
        auto* stop = new Tiles(Tiles::Widths::natural, space::small);
        stop->Add(m_cancel);
        card->add(stop);
        card->end();
        return card;
    }

    DeskCard* answer() {
        m_card = new DeskCard(this, look(), tr("What it says"));
        m_verdict = new StatusBox(m_card, look(), tr("Outcome of the check"));
        m_card->add(m_verdict);
        m_facts = new wxBoxSizer(wxVERTICAL);
        m_card->add(m_facts);
        m_card->end();
        return m_card;
    }

    void render(const StickerCheckState& state) {
        notice().report(state.trouble);
        m_link->set_value(state.typed);
        m_looking->keep(StatusKind::information, state.looking);
        const bool is_looking = !state.looking.empty();
        if (m_cancel->IsShown() != is_looking) {
            m_cancel->Show(is_looking);
            reflow_later(*this);
        }
        const bool has_result = !state.result.title.empty();
        if (m_card->IsShown() != has_result) {
            m_card->Show(has_result);
            reflow_later(*this);
        }
        if (!has_result || state.checks == m_checks) {
            return;
        }
        m_checks = state.checks;
        m_verdict->Hide();
        m_verdict->show(kind_of(state.status), state.result.title, state.result.advice);
        m_verdict->Show();
        m_facts->Clear(true);
        for (const StickerCheckLine& fact : state.result.facts) {
            m_facts->Add(new Paragraph(m_card, look(), labelled(fact)),
                         expanded(m_facts->IsEmpty() ? 0 : space::small));
        }
        reflow_later(*this);
    }

    StickerCheckViewModel& m_model;
    TextEntry* m_link = nullptr;
    NewsStrip* m_looking = nullptr;
    Button* m_cancel = nullptr;
    DeskCard* m_card = nullptr;
    StatusBox* m_verdict = nullptr;
    wxBoxSizer* m_facts = nullptr;
    int m_checks = 0;
};

} // namespace

Screen* sticker_check_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new StickerCheckScreen(parent, here);
}

} // namespace safeplaces
