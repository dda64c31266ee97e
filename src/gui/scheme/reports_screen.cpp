#include "app/scheme/reports_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/chart_view.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr int row_name_width = 260; // of a table's columns
constexpr int figure_width = 120;
constexpr int most_rows_seen = 18;
constexpr double letter_pt = 9.5; // of a chart

constexpr std::array report_kinds{ReportKind::training, ReportKind::courses, ReportKind::year,
                                  ReportKind::cover, ReportKind::visits};

std::string id_of(ReportKind kind) {
    return std::to_string(static_cast<int>(kind));
}

Colour colour_of(const wxColour& colour) {
    return {colour.Red(), colour.Green(), colour.Blue()};
}

ChartColours chart_colours(const Look& look) {
    const Palette& colours = look.colours();
    return {.ink = colour_of(colours.ink),
            .muted = colour_of(colours.muted),
            .line = colour_of(colours.line),
            .bar = look.scheme() == ColourScheme::light ? paper_chart_colours.bar
                                                        : colour_of(colours.muted),
            .strong = colour_of(colours.accent)};
}

// A section of a report: what it says, its picture, and its table, which stands in the picture's
// place when somebody asks for it.
class SectionCard : public DeskCard {
public:
    SectionCard(wxWindow* parent,
                const Look& look,
                const Fonts& fonts,
                const ReportSection& section)
        : DeskCard(parent, look, section.heading), m_section(section) {
        if (!section.text.empty()) {
            add(new Paragraph(this, look, section.text, {.tone = Tone::muted}), space::hair);
        }
        if (section.chart) {
            m_button = add_head_button(tr("As a table"), [this] { turn(); });
            m_chart = new ChartView(this, look, section.chart->words, letter_pt,
                                    [this, colours = chart_colours(look), &fonts](double width) {
                                        return draw(*m_section.chart, width, colours, fonts);
                                    });
            add(m_chart, space::block);
        }
        if (!section.table.rows.empty()) {
            add_table(look);
        }
        end();
    }

private:
    void add_table(const Look& look) {
        std::vector<TableColumn> columns;
        const ReportTable& table = m_section.table;
        for (std::size_t place = 0; place < table.headings.size(); ++place) {
            const bool is_name = place < table.names;
            columns.push_back({.title = table.headings[place],
                               .width = is_name ? row_name_width : figure_width,
                               .side = is_name ? Side::left : Side::right});
        }
        m_table = new RowTable(this, look, m_section.heading, columns,
                               [this](int row, int column) { return cell(row, column); });
        const auto rows = static_cast<int>(table.rows.size());
        m_table->table().keep_rows_seen(std::min(rows, most_rows_seen));
        m_table->show({0, rows, rows});
        m_table->Show(m_chart == nullptr);
        add_wide(m_table, space::button);
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const ReportTable& table = m_section.table;
        const auto place = static_cast<std::size_t>(row);
        const bool is_sum = table.ends_with_sum && place + 1 == table.rows.size();
        return {.words = cell_in_words(table.rows.at(place).at(static_cast<std::size_t>(column))),
                .emphasis = is_sum ? Emphasis::strong : Emphasis::normal};
    }

    void turn() {
        const bool shows_table = !m_table->IsShown();
        m_table->Show(shows_table);
        m_chart->Show(!shows_table);
        m_button->set_words(shows_table ? tr("As a picture") : tr("As a table"));
        reflow_later(*this);
    }

    ReportSection m_section;
    Button* m_button = nullptr;
    ChartView* m_chart = nullptr;
    RowTable* m_table = nullptr;
};

class ReportsScreen : public DeskPage {
public:
    ReportsScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<ReportsViewModel>(here, here.desk)) {
        set_title(tr("Reports"));
        set_caption(tr("Counts of the whole register. Nothing here is about one person."));
        m_csv = add_head_button(ButtonKind::secondary, tr("Save as CSV"),
                                [this] { m_model.save_csv(); });
        m_pdf =
            add_head_button(ButtonKind::primary, tr("Save as PDF"), [this] { m_model.save_pdf(); });
        body().Add(choices(), expanded(space::block));
        body().Add(waiting(), expanded(space::block));
        m_intro = new Paragraph(this, look(), {});
        body().Add(m_intro, expanded(space::block));
        m_sections = new Pane(this);
        m_sections->SetSizer(new wxBoxSizer(wxVERTICAL));
        body().Add(m_sections, expanded());
        m_model.observe([this](const ReportsState& state) { render(state); });
        m_here.title(tr("Reports"));
        focus_first_at_top(m_kind);
    }

private:
    wxSizer* choices() {
        auto* row = new Columns(space::block);
        std::vector<Choice> kinds;
        for (const ReportKind kind : report_kinds) {
            kinds.push_back({id_of(kind), report_in_words(kind)});
        }
        m_kind = new ChoiceEntry(this, look(), {.label = tr("Report")}, kinds,
                                 [this](const std::string& id) {
                                     m_model.choose(static_cast<ReportKind>(std::stoi(id)));
                                 });
        m_year = new ChoiceEntry(this, look(), {.label = tr("Year")}, m_model.state().years,
                                 [this](const std::string& id) { m_model.choose_year(id); });
        m_course = new ChoiceEntry(this, look(), {.label = tr("Answers of")}, {},
                                   [this](const std::string& id) { m_model.choose_course(id); });
        row->add(m_kind);
        row->add(m_year);
        row->add(m_course);
        return row;
    }

    wxSizer* waiting() {
        auto* row = new Columns(space::block);
        m_counting =
            new Paragraph(this, look(), counting_register(), {.emphasis = Emphasis::strong});
        m_cancel = new Button(this, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        row->add(m_counting);
        row->add(m_cancel, Columns::own);
        return row;
    }

    void render(const ReportsState& state) {
        m_kind->set_value(id_of(state.kind));
        m_year->set_value(state.year);
        m_year->Show(state.kind == ReportKind::year);
        m_course->Show(state.kind == ReportKind::courses);
        m_counting->Show(state.is_counting);
        m_cancel->Show(state.is_counting);
        for (Button* button : {m_csv, m_pdf}) {
            button->Enable(state.may_save && !state.is_counting);
        }
        if (state.reading != m_reading) {
            m_reading = state.reading;
            show_report(state);
        }
        const bool has_news = state.news_number != m_news;
        m_news = state.news_number;
        notice().report(state.trouble, has_news ? state.news : std::string{});
        reflow_later(*this);
    }

    void show_report(const ReportsState& state) {
        std::string intro;
        for (const std::string& sentence : state.report.intro) {
            intro += (intro.empty() ? "" : " ") + sentence;
        }
        m_intro->set_words(intro);
        m_intro->Show(!intro.empty());
        m_course->set_choices(state.report.choices);
        m_course->set_value(state.course.empty() && !state.report.choices.empty()
                                ? state.report.choices.front().id
                                : state.course);
        m_sections->DestroyChildren();
        for (const ReportSection& section : state.report.sections) {
            m_sections->GetSizer()->Add(
                new SectionCard(m_sections, look(), m_here.desk.library.fonts, section),
                expanded(space::block));
        }
    }

    SchemeSurroundings m_here;
    ReportsViewModel& m_model;
    int m_reading = 0;
    int m_news = 0;
    Button* m_csv = nullptr;
    Button* m_pdf = nullptr;
    ChoiceEntry* m_kind = nullptr;
    ChoiceEntry* m_year = nullptr;
    ChoiceEntry* m_course = nullptr;
    Paragraph* m_counting = nullptr;
    Button* m_cancel = nullptr;
    Paragraph* m_intro = nullptr;
    Pane* m_sections = nullptr;
};

} // namespace

Screen* reports_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new ReportsScreen(parent, here);
}

} // namespace safeplaces
