#include "app/form_view_model.h"
#include "app/later_form.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/status.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"
#include "gui/form_entries.h"
#include "gui/screens.h"
#include "gui/status_look.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string words_of(const PartState& part) {
    if (part.is_locked) {
        return tr("Opens when the rest is done");
    }
    switch (part.state) {
    case PageState::done:
        return tr("Done");
    case PageState::started:
        return tr("Started");
    case PageState::to_fix:
        return filled(trn("{1} thing to fix", "{1} things to fix", part.to_fix),
                      {std::to_string(part.to_fix)});
    case PageState::not_needed:
        return tr("If you like");
    case PageState::not_started:
        break;
    }
    return tr("Not started");
}

int parts_done(const FormState& state) {
    return static_cast<int>(
        std::count_if(state.parts.begin(), state.parts.end(),
                      [](const PartState& part) { return part.state == PageState::done; }));
}

FormViewModel& form_model(const Surroundings& here, const Visit& visit) {
    const bool stayed = here.model != nullptr;
    auto& model =
        model_of<FormViewModel>(here, here.desk, form_with(here.desk.library, visit.form));
    if (!stayed) {
        visit.field.empty() ? model.go_on() : model.open_field(visit.field);
    }
    return model;
}

class FormScreen : public Screen {
public:
    FormScreen(wxWindow* parent, const Surroundings& here, const Visit& visit)
        : Screen(parent, here.look),
          m_here(here),
          m_form(visit.form),
          m_model(form_model(here, visit)) {
        build();
        m_model.observe([this](const FormState& state) { render(state); });
        if (!visit.field.empty()) {
            focus_first(m_entries->window(visit.field));
        }
    }

private:
    void build() {
        auto* columns = new Columns;
        columns->add(make_list(), look().scaled(288));
        auto* right = new wxBoxSizer(wxVERTICAL);
        m_part = new Paragraph(this, look(), {}, {.type = Type::caption, .tone = Tone::muted});
        right->Add(m_part, expanded());
        m_title = new Heading(this, look(), {});
        right->Add(m_title, expanded());
        m_lead = new Paragraph(this, look(), {}, {.tone = Tone::muted});
        right->Add(m_lead, expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        right->Add(m_notice, expanded(space::block));
        m_summary = new ErrorSummary(this, look());
        right->Add(m_summary, expanded(space::block));
        m_card = new Card(this, look());
        right->Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_bar = make_bar();
        right->Add(m_bar, expanded(space::block));
        columns->add(right);
        body().Add(columns, wxSizerFlags(1).Expand());
    }

    Card* make_list() {
        auto* side = new Card(this, look(), CardKind::plain, tr("Task list"));
        side->body().Add(new Heading(side, look(), m_model.state().title, HeadingLevel::section),
                         expanded());
        m_done = new Paragraph(side, look(), {}, {.type = Type::caption, .tone = Tone::muted});
        side->body().Add(m_done, expanded(space::hair));
        m_progress = new ProgressBar(side, look(), tr("Parts of the form done"));
        side->body().Add(m_progress, expanded(space::small));
        m_list = new TaskList(
            side, look(), tr("Parts of the form"), {}, [this](int row) { open(row); },
            OpenedBy::click);
        side->body().Add(m_list, expanded(space::block));
        side->body().Add(new Paragraph(side, look(),
                                       tr("Click a part, or press Enter on it. Do them in any "
                                          "order; each answer is saved as you type."),
                                       {.type = Type::caption, .tone = Tone::muted}),
                         expanded(space::block));
        side->body().AddStretchSpacer();
        side->body().Add(m_form.empty()
                             ? new Link(side, look(), tr("Check your answers"),
                                        [this] { m_here.go({.place = Place::answers}); })
                             : new Link(side, look(), tr("Back to “Your council”"),
                                        [this] { m_here.go({.place = Place::council}); }),
                         wxSizerFlags().Border(wxTOP, space::block));
        return side;
    }

    void open(int part) {
        m_model.open(static_cast<std::size_t>(part));
        render_list(m_model.state()); // a part that is still locked is not where they are
    }

    ActionBar* make_bar() {
        auto* bar = new ActionBar(this, look());
        m_saved = new StatusLine(bar, look(), Icon::check_circle, Tone::ok, {});
        bar->add_tool(m_saved);
        m_back =
            new Button(bar, look(), ButtonKind::secondary, tr("Back"), [this] { m_model.back(); });
        bar->add_action(m_back);
        bar->add_action(new Button(bar, look(), ButtonKind::primary, tr("Save and continue"),
                                   [this] { m_model.save_and_continue(); }));
        return bar;
    }

    void render(const FormState& state) {
        if (state.end != FormState::End::not_yet) {
            const bool is_registration = state.end == FormState::End::check_answers;
            m_here.go({.place = is_registration ? Place::answers : Place::council});
            return;
        }
        const bool other_page = m_page != state.page;
        if (other_page) {
            show_page(state);
        }
        render_list(state);
        m_entries->render(state.fields);
        m_notice->report(state.trouble);
        if (state.saved != m_saved_words) {
            m_saved_words = state.saved;
            m_saved->set_words(state.saved);
            m_saved->Show(!state.saved.empty());
            reflow_later(*m_saved);
        }
        render_summary(state);
    }

    void show_page(const FormState& state) {
        m_page = state.page;
        const std::string part = std::to_string(state.part + 1);
        const std::string parts = std::to_string(state.parts.size());
        m_part->set_words(filled(tr("Part {1} of {2}"), {part, parts}));
        m_title->set_words(state.page->title);
        m_lead->set_words(state.page->lead);
        m_lead->Show(!state.page->lead.empty());
        m_back->Show(state.part > 0);
        m_entries = std::make_unique<FormEntries>(*m_card, look(), *state.page, m_model);
        m_here.title(filled(tr("{1}, part {2} of {3}"), {state.page->title, part, parts}));
        m_here.remember(
            {.place = Place::form, .field = state.page->fields.front().id, .form = m_form});
        reflow_later(*m_card);
        // Where the list stands above the page, the first field would be out of sight at the top.
        Scroll(0, 0);
        const std::string above = m_entries->said_first();
        focus_first(m_entries->first(),
                    above.empty() ? state.page->lead : state.page->lead + ' ' + above);
    }

    void render_list(const FormState& state) {
        std::vector<TaskRow> rows;
        for (const PartState& part : state.parts) {
            rows.push_back({part.is_locked ? StatusKind::locked : kind_of(part.state), part.title,
                            words_of(part)});
        }
        m_list->show(rows, static_cast<int>(state.part));
        const int done = parts_done(state);
        const int all = static_cast<int>(state.parts.size());
        m_progress->show(done, all);
        m_done->set_words(
            filled(tr("{1} of {2} parts done"), {std::to_string(done), std::to_string(all)}));
    }

    void render_summary(const FormState& state) {
        m_entries->show_to_fix(*m_summary, state.summary, state.tries);
    }

    Surroundings m_here;
    std::string m_form; // its id; empty: the registration
    FormViewModel& m_model;
    const FormPage* m_page = nullptr;
    std::string m_saved_words = "-";
    Paragraph* m_part = nullptr;
    Heading* m_title = nullptr;
    Paragraph* m_lead = nullptr;
    NewsStrip* m_notice = nullptr;
    ErrorSummary* m_summary = nullptr;
    Card* m_card = nullptr;
    ActionBar* m_bar = nullptr;
    StatusLine* m_saved = nullptr;
    Button* m_back = nullptr;
    TaskList* m_list = nullptr;
    Paragraph* m_done = nullptr;
    ProgressBar* m_progress = nullptr;
    std::unique_ptr<FormEntries> m_entries;
};

} // namespace

Screen* form_screen(wxWindow* parent, const Surroundings& here, const Visit& visit) {
    return new FormScreen(parent, here, visit);
}

} // namespace safeplaces
