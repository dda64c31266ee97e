#include "gui/update_panel.h"

#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

namespace safeplaces {

namespace {

std::string in_one_text(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

} // namespace

UpdatePanel::UpdatePanel(Screen& screen, UpdateViewModel& model)
    : Pane(&screen), m_look(screen.look()), m_model(model) {
    auto* body = new wxBoxSizer(wxVERTICAL);
    SetSizer(body);
    m_notice = new NewsStrip(this, m_look);
    body->Add(m_notice, wxSizerFlags().Expand().Border(wxBOTTOM, space::block));
    body->Add(choose_card(), expanded());
    body->Add(preview_card(), expanded(space::block));
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look(); });
    m_timer.SetOwner(this);
    m_model.observe([this](const UpdateState& state) { render(state); });
}

Card* UpdatePanel::choose_card() {
    const std::string title = tr("The file of the update");
    auto* card = new Card(this, m_look, CardKind::plain, title);
    card->body().Add(new Heading(card, m_look, title, HeadingLevel::card), expanded());
    card->body().Add(new Paragraph(card, m_look, m_model.state().installed),
                     expanded(space::small));
    card->body().Add(new Paragraph(card, m_look,
                                   tr("An update comes as one file, on a stick or by e-mail, "
                                      "perhaps from your council. The program takes it only when "
                                      "its publisher has signed it."),
                                   {.tone = Tone::muted}),
                     expanded(space::small));
    m_choose = new Button(card, m_look, ButtonKind::secondary, tr("Choose the file"),
                          [this] { m_model.choose(); });
    card->body().Add(m_choose, wxSizerFlags().Border(wxTOP, space::block));
    m_checking = progress_in(card);
    m_stop =
        new Button(card, m_look, ButtonKind::secondary, tr("Cancel"), [this] { m_model.cancel(); });
    card->body().Add(m_stop, wxSizerFlags().Border(wxTOP, space::block));
    return card;
}

Card* UpdatePanel::preview_card() {
    m_preview = new Card(this, m_look, CardKind::active, tr("The update that you chose"));
    m_title = new Heading(m_preview, m_look, {}, HeadingLevel::card);
    m_preview->body().Add(m_title, expanded());
    m_origin = new Paragraph(m_preview, m_look, {}, {.tone = Tone::muted});
    m_preview->body().Add(m_origin, expanded(space::hair));
    m_preview->body().Add(new Heading(m_preview, m_look, tr("What is new"), HeadingLevel::section),
                          expanded(space::block));
    m_news = new Paragraph(m_preview, m_look, {});
    m_preview->body().Add(m_news, expanded(space::small));
    m_next = new Paragraph(m_preview, m_look, {});
    m_preview->body().Add(m_next, expanded(space::block));
    m_making = progress_in(m_preview);
    auto* bar = new ActionBar(m_preview, m_look);
    m_cancel =
        new Button(bar, m_look, ButtonKind::secondary, tr("Cancel"), [this] { m_model.cancel(); });
    bar->add_action(m_cancel);
    m_update =
        new Button(bar, m_look, ButtonKind::primary, tr("Update"), [this] { m_model.update(); });
    bar->add_action(m_update);
    m_preview->body().Add(bar, expanded(space::block));
    return m_preview;
}

UpdatePanel::Progress UpdatePanel::progress_in(Card* card) {
    const Progress progress{.words = new NewsStrip(card, m_look),
                            .bar =
                                new ProgressBar(card, m_look, tr("How much of this step is done"))};
    card->body().Add(progress.words, expanded(space::block));
    card->body().Add(progress.bar, expanded(space::small));
    return progress;
}

void UpdatePanel::Progress::show(const UpdateState* state) const {
    words->keep(StatusKind::information, state == nullptr ? std::string{} : state->working);
    bar->Show(state != nullptr);
    if (state != nullptr) {
        bar->show(state->permille, all_of_it);
    }
}

wxWindow* UpdatePanel::first() const {
    return m_choose;
}

void UpdatePanel::render(const UpdateState& state) {
    const bool shows_preview = !state.title.empty();
    const std::string news = in_one_text(state.news);
    tell(state);
    m_preview->Show(shows_preview);
    m_title->set_words(state.title);
    m_origin->set_words(state.origin);
    m_news->set_words(news);
    m_next->set_words(state.next);
    m_next->Show(!state.is_running);
    render_work(state);
    m_update->Enable(state.may_update());
    const std::string shown =
        shows_preview ? state.title + ". " + state.origin + ". " + news + " " + state.next : "";
    if (shown != m_shown) {
        // Said with the button that takes the focus: nobody has to look for it.
        set_accessible_description(*m_update, shown);
    }
    if (shown != m_shown || state.is_running != m_was_running) {
        // The button that was pressed is of no use while something goes on, or has gone.
        wxWindow* stop = shows_preview ? m_cancel : m_stop;
        wxWindow* go_on = shows_preview ? m_update : m_choose;
        (state.is_running ? stop : go_on)->SetFocus();
    }
    m_shown = shown;
    m_was_running = state.is_running;
    reflow_later(*this);
}

void UpdatePanel::render_work(const UpdateState& state) {
    const bool shows_preview = !state.title.empty();
    const UpdateState* running = state.is_running ? &state : nullptr;
    m_checking.show(shows_preview ? nullptr : running);
    m_making.show(shows_preview ? running : nullptr);
    m_stop->Show(state.is_running && !shows_preview);
    m_choose->Enable(!state.is_running);
    if (state.is_running != m_timer.IsRunning()) {
        state.is_running ? static_cast<void>(m_timer.Start(look_every)) : m_timer.Stop();
    }
}

void UpdatePanel::tell(const UpdateState& state) {
    const std::string& trouble = state.trouble.empty() ? state.refused : state.trouble;
    if (state.is_running && m_was_running) {
        return; // it is looked at again and again
    }
    if (!trouble.empty() || state.done.empty()) {
        m_notice->report(trouble);
    } else if (state.has_to_close) {
        m_notice->say(StatusKind::done, state.done, tr("Close this program"),
                      [this] { wxGetTopLevelParent(this)->Close(); });
    } else {
        m_notice->say(StatusKind::done, state.done, tr("Open the installer"),
                      [this] { m_model.open_installer(); });
    }
}

} // namespace safeplaces
