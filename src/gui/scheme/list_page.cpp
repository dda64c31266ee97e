#include "gui/scheme/list_page.h"

#include "app/words/list_file_words.h"
#include "app/words/tr.h"
#include "domain/fold.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/filter_chip.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/text.h"

#include <wx/menu.h>

namespace safeplaces {

namespace {

constexpr int order_width = 260;
constexpr int rows_seen = 5; // with the words beneath, a page of 753 pixels

} // namespace

ListPage::ListPage(wxWindow* parent, const SchemeSurroundings& here, const std::string& title)
    : DeskPage(parent, here.look), m_here(here), m_card(new DeskCard(this, look(), {})) {
    set_title(title);
    m_here.title(title);
    m_clock.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_formats.look(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'E' &&
            m_export->IsEnabled()) {
            open_formats();
        } else {
            event.Skip();
        }
    });
}

bool ListPage::find() {
    m_search->focus_answer();
    return true;
}

void ListPage::add_search(const std::string& label,
                          std::function<void(const std::string& words)> search,
                          std::vector<Choice> orders,
                          std::function<void(const std::string& id)> sort) {
    auto* row = new Columns(space::block);
    m_search_for = search;
    m_search = new TextEntry(m_card, look(), {.label = label}, 0, std::move(search));
    row->add(m_search);
    m_order = new ChoiceEntry(m_card, look(), {.label = tr("Sort by")}, std::move(orders),
                              [sort = std::move(sort)](const std::string& id) {
                                  if (!id.empty()) {
                                      sort(id);
                                  }
                              });
    row->add(m_order, look().scaled(order_width));
    m_card->add(row, space::block);
    m_filters = new Tiles(Tiles::Widths::natural, space::small);
    focus_first(m_search);
}

FilterChip* ListPage::add_filter(const std::string& what,
                                 std::vector<Choice> choices,
                                 std::function<void(const std::string& id)> choose) {
    auto* chip = new FilterChip(m_card, look(), what, std::move(choices), std::move(choose));
    m_filters->Add(chip);
    return chip;
}

void ListPage::add_filters_end(Action clear) {
    m_clear = std::move(clear);
    m_filters->Add(
        new Button(m_card, look(), ButtonKind::quiet, tr("Clear filters"), [this] { m_clear(); }));
    m_card->add(m_filters);
}

void ListPage::add_table(const std::string& name,
                         std::vector<TableColumn> columns,
                         std::function<TableCell(int row, int column)> cell,
                         std::function<void(long long first)> go_to,
                         std::function<void(int row)> open,
                         std::vector<RowAction> row_menu) {
    m_table =
        new RowTable(m_card, look(), name, std::move(columns), std::move(cell), std::move(go_to));
    m_table->table().keep_rows_seen(rows_seen);
    m_table->table().when_opened(std::move(open));
    m_table->set_row_menu(std::move(row_menu));
    m_table->search_with(*m_search, [this] { m_search_for({}); });
    m_card->add_wide(m_table, space::button);
}

void ListPage::add_keeping(std::function<bool(const std::string& name)> keep,
                           const Action& forget) {
    m_begin_keeping = new Button(m_card, look(), ButtonKind::quiet, tr("Keep this filter"), [this] {
        ask_name(true);
        m_filter_name->focus_answer();
    });
    m_filters->Add(m_begin_keeping);
    m_forget = new Button(m_card, look(), ButtonKind::quiet, tr("Forget this filter"), forget);
    m_filters->Add(m_forget);
    const auto keep_and_end = [this, keep = std::move(keep)] {
        const std::string name{trimmed(m_filter_name->value())};
        if (name.empty()) {
            m_filter_name->show_problem(Severity::error, tr("Type a name for it."));
            m_filter_name->focus_answer();
            reflow_later(*m_card);
        } else if (keep(name)) {
            ask_name(false);
        }
    };
    m_naming = new Pane(m_card);
    auto* row = new Columns(space::block);
    m_filter_name =
        new TextEntry(m_naming, look(), {.label = tr("Keep this filter under a name")}, 260, {});
    m_filter_name->when_entered(keep_and_end);
    row->add(m_filter_name);
    auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
    buttons->Add(
        new Button(m_naming, look(), ButtonKind::secondary, tr("Keep filter"), keep_and_end));
    buttons->Add(new Button(m_naming, look(), ButtonKind::secondary, tr("Cancel"),
                            [this] { ask_name(false); }));
    row->add(buttons);
    m_naming->SetSizer(row);
    m_naming->Hide();
    m_card->add(m_naming, space::button);
}

// Afterwards the keyboard is where it was.
void ListPage::ask_name(bool asked) {
    m_filter_name->set_value({});
    m_filter_name->clear_problem();
    m_naming->Show(asked);
    m_begin_keeping->Show(!asked);
    if (!asked) {
        m_begin_keeping->SetFocus();
    }
    reflow_later(*m_card);
}

void ListPage::show_keeping(const LongListState& state, bool is_one_chosen) {
    m_begin_keeping->Show(state.may_keep && !m_naming->IsShown());
    m_forget->Show(state.may_keep && is_one_chosen);
}

void ListPage::add_foot(wxSizer* foot) {
    m_card->add(foot);
    m_card->end();
    m_saving = new DeskCard(this, look(), {});
    auto* row = new Columns(space::block);
    m_saving_words = new Paragraph(m_saving, look(), {}, {.emphasis = Emphasis::strong});
    row->add(m_saving_words);
    row->add(new Button(m_saving, look(), ButtonKind::secondary, tr("Cancel"),
                        [this] { m_formats.stop(); }),
             Columns::own);
    m_saving->add(row, space::block);
    m_saving_bar = new ProgressBar(m_saving, look(), tr("Rows saved"));
    m_saving->add(m_saving_bar);
    m_saving->end();
    m_saving->Hide();
    body().Add(m_saving, expanded(space::block));
    body().Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
}

void ListPage::add_export(Saving saving) {
    m_formats = std::move(saving);
    // A menu lives in an event loop of its own, so it comes after the event.
    m_export = add_head_button(
        ButtonKind::secondary, tr("Export"), [this] { CallAfter([this] { open_formats(); }); },
        Icon::down);
    m_saving->MoveAfterInTabOrder(m_export); // as it stands below the head
}

void ListPage::open_formats() {
    wxMenu menu;
    for (const Format& format : m_formats.formats) {
        const int id = wxWindow::NewControlId();
        menu.Append(id, to_wx(format.words));
        menu.Bind(
            wxEVT_MENU, [save = format.save](wxCommandEvent&) { save(); }, id);
    }
    PopupMenu(&menu, m_export->GetPosition() + wxPoint{0, m_export->GetSize().y});
}

void ListPage::on_chosen(const std::function<void(int row)>& act) {
    if (const int row = table().selected(); row >= 0) {
        act(row);
    } else {
        notice().say(StatusKind::information, tr("Choose a row of the table first."));
    }
}

void ListPage::show_list(const LongListState& state,
                         const std::string& order,
                         const EmptyNote& none,
                         const EmptyNote& no_match) {
    set_caption(state.caption);
    m_search->set_value(state.search);
    m_order->set_value(order);
    const bool has_other_rows = state.reading != m_reading;
    if (has_other_rows) {
        m_reading = state.reading;
        if (state.has_none) {
            m_table->show_empty(none);
        } else if (state.is_empty) {
            m_table->show_empty(no_match);
        } else {
            m_table->show({state.first, state.count, state.total});
        }
    }
    show_saving(state.saving, state.may_save);
    tell(state, has_other_rows);
}

// While it is written, how far it is.
void ListPage::show_saving(const ListExportState& saving, bool may_save) {
    m_export->Enable(may_save && !saving.is_running);
    if (saving.is_running) {
        m_saving_words->set_words(saving_in_words(saving.done, saving.all));
        m_saving_bar->show(static_cast<int>(saving.done), static_cast<int>(saving.all));
        m_clock.Start(look_every, wxTIMER_ONE_SHOT);
    }
    if (m_saving->IsShown() != saving.is_running) {
        m_saving->Show(saving.is_running);
        reflow_later(*m_card);
    }
}

// What could not be done, or what became of a file, once: other rows end it.
void ListPage::tell(const LongListState& state, bool has_other_rows) {
    const ListExportState& saving = state.saving;
    const bool is_news = saving.news != m_said.news || saving.trouble != m_said.trouble;
    m_said = saving;
    if (!state.trouble.empty()) {
        notice().report(state.trouble);
    } else if (is_news && !saving.file.empty()) {
        notice().say(StatusKind::done, saving.news, tr("Open the file"),
                     [this, file = saving.file] { m_here.desk.outside.open(file); });
    } else if (is_news) {
        notice().report(saving.trouble, saving.news);
    } else if (has_other_rows) {
        notice().hide();
    }
}

} // namespace safeplaces
