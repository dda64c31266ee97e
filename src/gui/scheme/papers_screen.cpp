#include "app/scheme/papers_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

class PapersScreen : public DeskPage {
public:
    PapersScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look), m_model(model_of<PapersViewModel>(here, here.desk)) {
        const std::string title = tr("Recovery sheet and file for venues");
        set_title(title);
        set_caption(tr("Both were made when the scheme was set up. Here you can make them again."));
        body().Add(pack_card(), expanded(space::block));
        if (m_model.state().may_have_sheet) {
            body().Add(sheet_card(), expanded(space::block));
        }
        m_model.observe([this](const PapersState& state) {
            if (state.news_number != m_news || !state.trouble.empty()) {
                m_news = state.news_number;
                notice().report(state.trouble, state.news);
            }
        });
        here.title(title);
        focus_first(m_first);
    }

private:
    DeskCard* pack_card() {
        auto* card = new DeskCard(this, look(), tr("The file for your venues"));
        card->add(new Paragraph(card, look(),
                                tr("Venues load this file. It holds your rules, your numbers, the "
                                   "forms and courses, and the public half of your keys. Nothing "
                                   "in it is secret.")));
        m_first = new Button(card, look(), ButtonKind::secondary,
                             tr("Save the file for your venues"), [this] { m_model.save_pack(); });
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(m_first);
        card->add(buttons);
        card->end();
        return card;
    }

    DeskCard* sheet_card() {
        auto* card = new DeskCard(this, look(), tr("The recovery sheet"));
        card->add(new Paragraph(card, look(),
                                tr("If every passphrase is lost, only this sheet opens the "
                                   "register again. Lock it away: whoever has it can sign in the "
                                   "name of the scheme.")));
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Print the sheet"),
                                [this] { m_model.print_sheet(); }));
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Save the sheet as PDF"),
                                [this] { m_model.save_sheet(); }));
        card->add(buttons);
        card->end();
        return card;
    }

    PapersViewModel& m_model;
    Button* m_first = nullptr;
    int m_news = 0;
};

} // namespace

Screen* papers_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new PapersScreen(parent, here);
}

} // namespace safeplaces
