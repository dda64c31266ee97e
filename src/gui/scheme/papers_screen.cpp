#include "app/scheme/papers_view_model.h"
#include "app/words/scheme_key_words.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/course_card.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

constexpr int passphrase_width = 320;

class PapersScreen : public DeskPage {
public:
    PapersScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_model(model_of<PapersViewModel>(here, here.desk, here.installed)) {
        const std::string title = tr("Recovery sheet and file for venues");
        set_title(title);
        set_caption(tr("Both were made when the scheme was set up. Here you can make them again."));
        m_waiting = new NewsStrip(this, look());
        body().Add(m_waiting, expanded(space::block));
        body().Add(pack_card(), expanded(space::block));
        body().Add(new CourseCard(this, look(), here.desk, here.installed), expanded(space::block));
        if (m_model.state().may_tell) {
            body().Add(venue_notice_card(), expanded(space::block));
        }
        if (m_model.state().may_have_sheet) {
            body().Add(sheet_card(), expanded(space::block));
        }
        if (m_model.state().has_notice) {
            body().Add(notice_card(), expanded(space::block));
        }
        m_model.observe([this](const PapersState& state) { render(state); });
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
        if (!m_model.state().may_have_pack) {
            card->add(
                new Paragraph(card, look(), m_model.state().why_no_pack, {.tone = Tone::muted}));
            card->end();
            return card;
        }
        m_newer = new Paragraph(card, look(),
                                tr("The forms and courses of this program are not those in "
                                   "the file."));
        card->add(m_newer);
        m_first = new Button(card, look(), ButtonKind::secondary,
                             tr("Save the file for your venues"), [this] { m_model.save_pack(); });
        m_renew = new Button(card, look(), ButtonKind::secondary, renew_words(),
                             [this] { m_model.renew(); });
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(m_first);
        buttons->Add(m_renew);
        card->add(buttons);
        card->end();
        return card;
    }

    DeskCard* venue_notice_card() {
        auto* card = new DeskCard(this, look(), tr("A notice to all venues"));
        card->add(new Paragraph(card, look(),
                                tr("It tells every venue which stickers count no more, and your "
                                   "numbers as they are now. Send the same file to all of them.")));
        m_to_tell = new Paragraph(card, look(), {}, {.emphasis = Emphasis::strong});
        card->add(m_to_tell);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look(), ButtonKind::secondary,
                                tr("Save the notice for all venues"),
                                [this] { m_model.save_venue_notice(); }));
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
        m_passphrase =
            new PinEntry(card, look(), {.label = tr("Your passphrase")}, {}, passphrase_width);
        card->add(m_passphrase);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Print the sheet"),
                                [this] { m_model.print_sheet(take_passphrase()); }));
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Save the sheet as PDF"),
                                [this] { m_model.save_sheet(take_passphrase()); }));
        card->add(buttons);
        card->end();
        return card;
    }

    DeskCard* notice_card() {
        auto* card = new DeskCard(this, look(), tr("The notice of new keys"));
        card->add(new Paragraph(card, look(),
                                tr("The keys were changed. Send this notice to your venues, so "
                                   "that their desks take letters that are signed by the new "
                                   "ones.")));
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Save the notice"),
                                [this] { m_model.save_notice(); }));
        card->add(buttons);
        card->end();
        return card;
    }

    // It stays on the screen no longer than it is needed.
    std::string take_passphrase() {
        const std::string typed = m_passphrase->value();
        m_passphrase->clear();
        return typed;
    }

    void render(const PapersState& state) {
        notice().keep(StatusKind::information, state.working);
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        if (state.waiting.empty()) {
            m_waiting->hide();
        } else {
            m_waiting->say(StatusKind::act, state.waiting);
        }
        if (m_to_tell != nullptr) {
            m_to_tell->set_words(state.to_tell);
        }
        if (m_renew != nullptr) {
            m_newer->Show(state.has_newer);
            m_renew->Show(state.has_newer);
            reflow_later(*this);
        }
        if (m_passphrase == nullptr) {
            return;
        }
        if (state.problem.empty()) {
            m_passphrase->clear_problem();
        } else if (state.tries != m_tries) {
            m_passphrase->show_problem(Severity::error, state.problem);
            m_passphrase->focus_answer();
        }
        m_tries = state.tries;
    }

    PapersViewModel& m_model;
    Button* m_first = nullptr;
    Paragraph* m_newer = nullptr; // where somebody may have the file
    Button* m_renew = nullptr;    // likewise
    NewsStrip* m_waiting = nullptr;
    Paragraph* m_to_tell = nullptr;   // where somebody may tell the venues
    PinEntry* m_passphrase = nullptr; // where somebody may have the sheet
    int m_news = 0;
    int m_tries = 0;
};

} // namespace

Screen* papers_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new PapersScreen(parent, here);
}

} // namespace safeplaces
