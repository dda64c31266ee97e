#include "app/scheme/import_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

TableCell result_cell(ImportResult result) {
    switch (result) {
    case ImportResult::to_mend:
        return {.words = tr("To mend"), .status = StatusKind::to_fix};
    case ImportResult::stays:
        return {.words = tr("Stays"), .status = StatusKind::decide};
    case ImportResult::added:
        return {.words = tr("New"), .status = StatusKind::done};
    case ImportResult::changed:
        break;
    }
    return {.words = tr("Changed"), .status = StatusKind::done};
}

class ImportScreen : public DeskPage {
public:
    ImportScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<ImportViewModel>(here, here.desk)) {
        const std::string title = tr("Take in a list of venues");
        set_title(title);
        set_caption(
            tr("From a spreadsheet, saved as CSV with headings in its first line: Name, and "
               "as many as you have of Postcode, Ward, Kind, Insured until, Latitude, "
               "Longitude, On the map, Venue number. Nothing changes before you say so."));
        add_head_button(ButtonKind::secondary, tr("Back to the venues"),
                        [this] { m_here.go({.place = SchemePlace::venues}); });
        m_choose = add_head_button(ButtonKind::secondary, tr("Choose a file"),
                                   [this] { m_model.choose_file(); });
        body().Add(result_card(), expanded(space::block));
        body().Add(table_card(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_model.observe([this](const ImportState& state) { render(state); });
        m_here.title(title);
        focus_first(m_choose);
    }

private:
    DeskCard* result_card() {
        m_result_card = new DeskCard(this, look(), {});
        auto* row = new Columns(space::block);
        auto* words = new wxBoxSizer(wxVERTICAL);
        m_summary = new Paragraph(m_result_card, look(), {}, {.emphasis = Emphasis::strong});
        m_not_read = new Paragraph(m_result_card, look(), {}, {.tone = Tone::muted});
        words->Add(m_summary, expanded());
        words->Add(m_not_read, expanded(space::hair));
        row->add(words);
        m_take_in = new Button(m_result_card, look(), ButtonKind::primary, {}, [this] { ask(); });
        auto* at_its_height = new wxBoxSizer(wxVERTICAL);
        at_its_height->Add(m_take_in);
        row->add(at_its_height, Columns::own);
        m_stop = new Button(m_result_card, look(), ButtonKind::secondary, tr("Cancel"),
                            [this] { m_model.stop(); });
        row->add(m_stop, Columns::own);
        m_result_card->add(row, space::block);
        m_progress = new ProgressBar(m_result_card, look(), tr("Venues taken in"));
        m_result_card->add(m_progress);
        m_result_card->end();
        return m_result_card;
    }

    DeskCard* table_card() {
        auto* card = new DeskCard(this, look(), tr("What would happen"));
        card->set_caption(tr("What must be mended first"));
        m_table = new RowTable(card, look(), tr("What would happen, line by line"),
                               {{.title = tr("Line"), .width = 60, .side = Side::right},
                                {.title = tr("Result"), .width = 140, .has_status = true},
                                {.title = tr("Venue"), .width = 190, .leaves = 2},
                                {.title = tr("Column"), .width = 120, .leaves = 1},
                                {.title = tr("In plain words"), .width = 430}},
                               [this](int row, int column) { return cell(row, column); });
        card->add_wide(m_table, space::button);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const ImportRow& line = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = std::to_string(line.line)};
        case 1:
            return result_cell(line.result);
        case 2:
            return {.words = line.venue};
        case 3:
            return {.words = line.column};
        default:
            return {.words = line.words};
        }
    }

    void ask() {
        const int venues = m_model.state().to_take_in;
        m_here.desk.outside.confirm(
            filled(trn("Take in {1} venue? A backup is made first. New ones begin as enquiries; "
                       "lines with something to mend stay outside.",
                       "Take in {1} venues? A backup is made first. New ones begin as enquiries; "
                       "lines with something to mend stay outside.",
                       venues),
                   {std::to_string(venues)}),
            tr("Take in"), [this] { m_model.take_in(); });
    }

    void render(const ImportState& state) {
        const bool busy = state.is_reading || state.is_taking_in;
        const bool was_busy = !m_choose->IsEnabled();
        notice().report(state.trouble, busy ? std::string{} : state.news);
        m_choose->Enable(!busy);
        m_result_card->Show(busy || !state.summary.empty());
        m_summary->set_words(state.is_reading     ? filled(tr("Reading {1}."), {state.file})
                             : state.is_taking_in ? state.news
                                                  : state.file + ": " + state.summary);
        m_not_read->set_words(state.not_read);
        m_not_read->Show(!state.not_read.empty());
        const bool can = state.to_take_in > 0 && !busy;
        m_take_in->Show(can);
        if (can) {
            m_take_in->set_words(
                filled(trn("Take in {1} venue", "Take in {1} venues", state.to_take_in),
                       {std::to_string(state.to_take_in)}));
        }
        m_stop->Show(state.is_taking_in);
        m_progress->Show(state.is_taking_in);
        if (state.is_taking_in) {
            m_progress->show(state.done, state.to_take_in);
        }
        show_rows(static_cast<int>(state.rows.size()), state.file);
        reflow_later(*m_summary);
        if (was_busy != busy) { // a button that cannot be pressed has lost the focus
            (state.is_taking_in ? m_stop : can ? m_take_in : m_choose)->SetFocus();
        }
    }

    void show_rows(int rows, const std::string& file) {
        if (rows > 0) {
            m_table->show({0, rows, rows});
        } else if (file.empty()) {
            m_table->show_empty({Icon::table, tr("No list yet"),
                                 tr("Choose a file, and see here what taking it in would do."),
                                 tr("Choose a file"), [this] { m_model.choose_file(); }});
        } else {
            m_table->show_empty({Icon::equal, tr("Nothing to do"),
                                 tr("Every venue of this list is in the register already, with the "
                                    "same details.")});
        }
    }

    SchemeSurroundings m_here;
    ImportViewModel& m_model;
    Button* m_choose = nullptr;
    DeskCard* m_result_card = nullptr;
    Paragraph* m_summary = nullptr;
    Paragraph* m_not_read = nullptr;
    Button* m_take_in = nullptr;
    Button* m_stop = nullptr;
    ProgressBar* m_progress = nullptr;
    RowTable* m_table = nullptr;
};

} // namespace

Screen* import_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new ImportScreen(parent, here);
}

} // namespace safeplaces
