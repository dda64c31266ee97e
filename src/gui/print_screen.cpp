#include "app/print_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/notices.h"
#include "gui/controls/status.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/screens.h"
#include "gui/status_look.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <functional>

namespace safeplaces {

namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

class PrintScreen : public Screen {
public:
    PrintScreen(wxWindow* parent, const Surroundings& here, PrintViewModel& model)
        : Screen(parent, here.look), m_here(here), m_model(model) {
        build();
        m_model.observe([this](const PrintState& state) { render(state); });
        m_here.title(tr("Print room"));
        focus_first(m_save);
    }

private:
    void build() {
        body().Add(new Heading(this, look(), tr("Print room")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("Choose a document, look at it, then save or print it."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        m_columns = new Columns;
        m_columns->add(make_documents(), look().scaled(300));
        m_columns->add(make_preview());
        m_columns->add(make_options(), look().scaled(300));
        body().Add(m_columns, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
    }

    Card* make_documents() {
        auto* card = new Card(this, look(), CardKind::plain, tr("Documents"));
        card->body().Add(new Heading(card, look(), tr("Documents"), HeadingLevel::card),
                         expanded());
        m_documents = new TaskList(card, look(), tr("Documents"), [this](int row) {
            m_model.select(static_cast<std::size_t>(row));
        });
        card->body().Add(m_documents, expanded(space::button));
        card->body().AddStretchSpacer();
        m_history_link = new Link(card, look(), tr("What we have printed"), [this] {
            m_history->Show(!m_history->IsShown());
            reflow_later(*m_history);
        });
        card->body().Add(m_history_link, wxSizerFlags().Border(wxTOP, space::block));
        m_history = new Paragraph(card, look(), {}, {.type = Type::caption, .tone = Tone::muted});
        m_history->Hide();
        card->body().Add(m_history, expanded(space::small));
        return card;
    }

    wxSizer* make_preview() {
        auto* column = new wxBoxSizer(wxVERTICAL);
        m_preview = new DrawingView(this, look(), DrawingFrame::paper);
        m_preview->SetMinSize(wxSize{look().scaled(240), look().scaled(470)});
        column->Add(m_preview, wxSizerFlags(1).Expand());
        m_no_preview = new Card(this, look());
        m_why_no_preview = new Paragraph(m_no_preview, look(), {}, {.tone = Tone::muted});
        m_no_preview->body().Add(m_why_no_preview, expanded());
        column->Add(m_no_preview, wxSizerFlags(1).Expand());
        m_paper = new Paragraph(this, look(), {}, {.type = Type::caption, .tone = Tone::muted});
        column->Add(m_paper, expanded(space::small));
        auto* turning = new wxBoxSizer(wxHORIZONTAL);
        m_page_before = new Button(this, look(), ButtonKind::secondary, tr("Page before"),
                                   [this] { m_model.turn_to(m_model.state().page - 1); });
        turning->Add(m_page_before, wxSizerFlags().Border(wxRIGHT, space::button));
        m_page_after = new Button(this, look(), ButtonKind::secondary, tr("Page after"),
                                  [this] { m_model.turn_to(m_model.state().page + 1); });
        turning->Add(m_page_after);
        column->Add(turning, wxSizerFlags().Border(wxTOP, space::small));
        m_words = new TextEntry(
            this, look(), {.label = tr("The words of this document")}, 0, [](const std::string&) {},
            TextShape::several_lines);
        m_words->control().SetEditable(false);
        column->Add(m_words, expanded(space::block));
        return column;
    }

    Card* make_options() {
        auto* card = new Card(this, look(), CardKind::plain, tr("This document"));
        m_title = new Heading(card, look(), {}, HeadingLevel::card);
        card->body().Add(m_title, expanded());
        m_status = new StatusBox(card, look(), tr("Status of this document"));
        card->body().Add(m_status, expanded(space::block));
        m_certificates = add_choice(card, tr("Whose certificate"), [this](std::size_t place) {
            m_model.select_certificate(place);
        });
        m_courses = add_choice(card, tr("Which course"),
                               [this](std::size_t place) { m_model.select_course(place); });
        m_stickers = add_choice(card, tr("Which sticker"),
                                [this](std::size_t place) { m_model.select_sticker(place); });
        m_papers = add_choice(card, tr("Size"),
                              [this](std::size_t place) { m_model.select_paper(place); });
        m_sides = add_choice(card, tr("Side of the glass"),
                             [this](std::size_t place) { m_model.select_side(place); });
        m_hours = add_detail(card, SignDetail::hours);
        m_contact = add_detail(card, SignDetail::contact);
        card->body().AddStretchSpacer();
        add_ways_out(card);
        return card;
    }

    void add_ways_out(Card* card) {
        m_save = new Button(card, look(), ButtonKind::primary, tr("Save as PDF"),
                            [this] { save_or_go(); });
        card->body().Add(m_save, expanded(space::wide));
        m_print = new Button(card, look(), ButtonKind::secondary, tr("Print"),
                             [this] { m_model.print(); });
        card->body().Add(m_print, expanded(space::button));
        m_no_printer = new Paragraph(card, look(),
                                     tr("No printer? Save it as PDF, and have it printed at a "
                                        "library or a copy shop."),
                                     {.type = Type::caption, .tone = Tone::muted});
        card->body().Add(m_no_printer, expanded(space::button));
    }

    ChoiceEntry* add_choice(Card* card,
                            const std::string& label,
                            const std::function<void(std::size_t place)>& chosen) {
        auto* choice =
            new ChoiceEntry(card, look(), {.label = label}, {}, [chosen](const std::string& id) {
                chosen(id.empty() ? 0 : static_cast<std::size_t>(std::stoul(id)));
            });
        card->body().Add(choice, expanded(space::block));
        return choice;
    }

    Tick* add_detail(Card* card, SignDetail detail) {
        auto* tick =
            new Tick(card, look(), detail_choice_in_words(detail), [this, detail](bool wanted) {
                m_model.choose_detail(detail, wanted ? Wanted::yes : Wanted::no);
            });
        card->body().Add(tick, expanded(space::block));
        return tick;
    }

    void save_or_go() {
        switch (m_model.state().remedy) {
        case PrintRemedy::none:
            m_model.save();
            return;
        case PrintRemedy::suitability:
            m_here.go({.place = Place::suitability});
            return;
        case PrintRemedy::registration:
            m_here.go({.place = Place::answers});
            return;
        case PrintRemedy::training:
            m_here.go({.place = Place::front});
            return;
        case PrintRemedy::people:
            m_here.go({.place = Place::people});
            return;
        case PrintRemedy::council:
            m_here.go({.place = Place::council});
            return;
        }
    }

    void render(const PrintState& state) {
        render_notice(state);
        if (state.documents.empty()) {
            m_columns->ShowItems(false); // nothing to choose from
        } else {
            render_documents(state);
        }
        reflow_later(*m_title);
    }

    void render_notice(const PrintState& state) {
        if (!state.trouble.empty()) {
            m_notice->say(StatusKind::to_fix, state.trouble);
        } else if (state.news_number != m_news) {
            m_news = state.news_number;
            // What is said about a document that cannot be made is a refusal.
            m_notice->say(state.may_be_made ? StatusKind::done : StatusKind::to_fix, state.news,
                          state.saved.empty() ? std::string{} : tr("Open it"),
                          [this] { m_model.open_saved(); });
        } else {
            m_notice->hide(); // it was about what was done before
        }
    }

    void render_documents(const PrintState& state) {
        std::vector<TaskRow> rows;
        for (const PrintLine& line : state.documents) {
            rows.push_back({kind_of(line.status), line.title, line.words});
        }
        m_documents->show(rows, static_cast<int>(state.selected));
        const PrintLine& selected = state.documents.at(state.selected);
        m_title->set_words(selected.title);
        m_status->show(kind_of(state.status), state.status_title, state.status_text);
        m_save->set_words(state.button);
        set_accessible_description(*m_save, state.status_title); // seen beside it, heard with it
        m_print->Show(state.remedy == PrintRemedy::none); // else the first button leads to it
        m_no_printer->Show(state.may_be_made);
        m_why_no_preview->set_words(state.no_preview);
        render_certificates(state);
        render_courses(state);
        render_stickers(state);
        render_words(*m_papers, m_paper_choices, state.papers, state.paper_size);
        render_words(*m_sides, m_side_choices, state.sides, state.side);
        render_detail(*m_hours, state, SignDetail::hours);
        render_detail(*m_contact, state, SignDetail::contact);
        if (state.document_number != m_drawing || state.page != m_page) {
            m_drawing = state.document_number;
            m_page = state.page;
            render_drawing(state);
        }
        m_history->set_words(joined(state.history));
        m_history_link->Show(!state.history.empty());
    }

    void render_certificates(const PrintState& state) {
        m_certificates->Show(!state.certificates.empty());
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < state.certificates.size(); ++i) {
            choices.push_back({std::to_string(i), state.certificates[i].words});
        }
        if (choices != m_choices) {
            m_choices = choices;
            m_certificates->set_choices(choices);
        }
        m_certificates->set_value(std::to_string(state.certificate));
    }

    void render_courses(const PrintState& state) {
        m_courses->Show(!state.courses.empty());
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < state.courses.size(); ++i) {
            choices.push_back({std::to_string(i), state.courses[i].words});
        }
        if (choices != m_course_choices) {
            m_course_choices = choices;
            m_courses->set_choices(choices);
        }
        m_courses->set_value(std::to_string(state.course));
    }

    void render_stickers(const PrintState& state) {
        m_stickers->Show(!state.stickers.empty());
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < state.stickers.size(); ++i) {
            choices.push_back({std::to_string(i), state.stickers[i].words});
        }
        if (choices != m_sticker_choices) {
            m_sticker_choices = choices;
            m_stickers->set_choices(choices);
        }
        m_stickers->set_value(std::to_string(state.sticker));
    }

    static void render_detail(Tick& tick, const PrintState& state, SignDetail detail) {
        const auto line = std::ranges::find(state.details, detail, &SignDetailLine::detail);
        tick.Show(line != state.details.end());
        tick.set_ticked(line != state.details.end() && line->is_chosen);
    }

    static void render_words(ChoiceEntry& entry,
                             std::vector<Choice>& shown,
                             const std::vector<std::string>& words,
                             std::size_t selected) {
        entry.Show(!words.empty());
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < words.size(); ++i) {
            choices.push_back({std::to_string(i), words[i]});
        }
        if (choices != shown) {
            shown = choices;
            entry.set_choices(choices);
        }
        entry.set_value(std::to_string(selected));
    }

    void render_drawing(const PrintState& state) {
        const std::size_t pages = state.document ? state.document->drawing.pages.size() : 0;
        m_preview->Show(state.document.has_value());
        m_no_preview->Show(!state.document);
        if (state.document) {
            m_preview->show(state.document->drawing.pages.at(state.page), state.preview);
        } else {
            m_preview->clear();
        }
        m_paper->set_words(state.paper);
        m_words->set_value(joined(state.words));
        m_words->control().SetInsertionPoint(0);
        m_words->Show(!state.words.empty());
        m_page_before->Show(pages > 1 && state.page > 0);
        m_page_after->Show(state.page + 1 < pages);
    }

    Surroundings m_here;
    PrintViewModel& m_model;
    int m_drawing = -1;
    std::size_t m_page = 0;
    int m_news = 0;
    std::vector<Choice> m_choices;
    std::vector<Choice> m_course_choices;
    std::vector<Choice> m_sticker_choices;
    std::vector<Choice> m_paper_choices;
    std::vector<Choice> m_side_choices;
    NewsStrip* m_notice = nullptr;
    Columns* m_columns = nullptr;
    TaskList* m_documents = nullptr;
    Link* m_history_link = nullptr;
    Paragraph* m_history = nullptr;
    DrawingView* m_preview = nullptr;
    Card* m_no_preview = nullptr;
    Paragraph* m_why_no_preview = nullptr;
    Paragraph* m_paper = nullptr;
    Button* m_page_before = nullptr;
    Button* m_page_after = nullptr;
    TextEntry* m_words = nullptr;
    Heading* m_title = nullptr;
    StatusBox* m_status = nullptr;
    ChoiceEntry* m_certificates = nullptr;
    ChoiceEntry* m_courses = nullptr;
    ChoiceEntry* m_stickers = nullptr;
    ChoiceEntry* m_papers = nullptr;
    ChoiceEntry* m_sides = nullptr;
    Tick* m_hours = nullptr;
    Tick* m_contact = nullptr;
    Button* m_save = nullptr;
    Button* m_print = nullptr;
    Paragraph* m_no_printer = nullptr;
};

} // namespace

Screen* print_screen(wxWindow* parent, const Surroundings& here, const CourseId& group) {
    auto& model = group.text.empty() ? model_of<PrintViewModel>(here, here.desk)
                                     : model_of<PrintViewModel>(here, here.desk, group);
    return new PrintScreen(parent, here, model);
}

} // namespace safeplaces
