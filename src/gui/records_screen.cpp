#include "app/records_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/whole_table.h"
#include "gui/controls/words.h"
#include "gui/screens.h"
#include "gui/status_look.h"

namespace safeplaces {

namespace {

std::vector<Choice> choices_of(const std::vector<RecordChoice>& from) {
    std::vector<Choice> choices;
    choices.reserve(from.size());
    for (const RecordChoice& each : from) {
        choices.push_back({each.id, each.words});
    }
    return choices;
}

std::string sort_id(RecordColumn column, SortOrder order) {
    return std::to_string(static_cast<int>(column)) + (order == SortOrder::ascending ? "+" : "-");
}

class RecordsScreen : public Screen {
public:
    RecordsScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look),
          m_here(here),
          m_model(model_of<RecordsViewModel>(here, here.desk)) {
        build();
        m_model.observe([this](const RecordsState& state) { render(state); });
        m_here.title(tr("Completion records"));
    }

private:
    void build() {
        body().Add(new Heading(this, look(), tr("Completion records")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("Who completed which course, and until when it counts."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        auto* card = new Card(this, look());
        add_filters(card);
        m_totals = new Paragraph(card, look(), {}, {.emphasis = Emphasis::strong});
        card->body().Add(m_totals, expanded(space::block));
        m_table = make_table(card);
        card->body().Add(m_table, wxSizerFlags(1).Expand().Border(wxTOP, space::small));
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_tool(new Button(bar, look(), ButtonKind::secondary,
                                 tr("Save the days for a calendar"),
                                 [this] { m_model.export_calendar(); }));
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        bar->add_action(new Button(bar, look(), ButtonKind::primary,
                                   tr("Save these for a spreadsheet (CSV)"),
                                   [this] { m_model.export_csv(); }));
        body().Add(bar, expanded(space::block));
    }

    void add_filters(Card* card) {
        const RecordsState& state = m_model.state();
        auto* first = new Columns(space::block);
        m_search = new TextEntry(card, look(), {.label = tr("Search")}, 0,
                                 [this](const std::string& text) { m_model.search(text); });
        first->add(m_search);
        m_person = new ChoiceEntry(card, look(), {.label = tr("Person")}, choices_of(state.people),
                                   [this](const std::string& id) { m_model.filter_person(id); });
        first->add(m_person);
        m_course = new ChoiceEntry(card, look(), {.label = tr("Course")}, choices_of(state.courses),
                                   [this](const std::string& id) { m_model.filter_course(id); });
        first->add(m_course);
        card->body().Add(first, expanded());
        auto* second = new Columns(space::block);
        m_status = new ChoiceEntry(
            card, look(), {.label = tr("Status")},
            {{"", tr("All")},
             {"in_date", tr("In date")},
             {"soon", tr("Ends soon")},
             {"ended", tr("Ended")}},
            [this](const std::string& id) { m_model.filter_status(status_of(id)); });
        second->add(m_status);
        std::vector<Choice> sorts;
        for (std::size_t column = 0; column < record_columns; ++column) {
            const auto which = static_cast<RecordColumn>(column);
            for (const SortOrder order : {SortOrder::ascending, SortOrder::descending}) {
                sorts.push_back({sort_id(which, order), order_in_words(which, order)});
            }
        }
        m_sort = new ChoiceEntry(card, look(), {.label = tr("Sort by")}, sorts,
                                 [this](const std::string& id) { sort_by(id); });
        second->add(m_sort);
        card->body().Add(second, expanded(space::block));
        focus_first(m_search);
    }

    WholeTable* make_table(Card* card) {
        const RecordsState& state = m_model.state();
        struct Design {
            int width;
            bool is_short = false;
            int leaves = 0;
        };
        static constexpr std::array<Design, record_columns> designs{{{180},
                                                                     {230},
                                                                     {110, true, 4},
                                                                     {110, true},
                                                                     {150},
                                                                     {80, false, 3},
                                                                     {90, false, 2},
                                                                     {70, true, 1}}};
        std::vector<TableColumn> columns;
        for (std::size_t column = 0; column < record_columns; ++column) {
            const Design& design = designs.at(column);
            columns.push_back(
                {.title = state.headings.at(column),
                 .width = design.width,
                 .has_status = column == static_cast<std::size_t>(RecordColumn::status),
                 .is_short = design.is_short,
                 .leaves = design.leaves});
        }
        return new WholeTable(
            card, look(), tr("Completion records"), columns, [this](int row, int column) {
                const RecordLine& record = m_model.state().rows.at(static_cast<std::size_t>(row));
                TableCell cell{.words = record.cells.at(static_cast<std::size_t>(column))};
                if (column == static_cast<int>(RecordColumn::status)) {
                    cell.status = kind_of(record.status);
                    cell.tone = look_of(kind_of(record.status)).tone;
                    cell.emphasis = Emphasis::strong;
                }
                return cell;
            });
    }

    [[nodiscard]] static std::optional<Status> status_of(const std::string& id) {
        if (id == "in_date") {
            return Status::done;
        }
        if (id == "soon") {
            return Status::waiting;
        }
        return id == "ended" ? std::optional{Status::ended} : std::nullopt;
    }

    [[nodiscard]] static std::string id_of(const std::optional<Status>& status) {
        if (!status) {
            return {};
        }
        return *status == Status::done ? "in_date" : *status == Status::waiting ? "soon" : "ended";
    }

    void sort_by(const std::string& id) {
        if (!id.empty()) {
            const SortOrder order = id.back() == '+' ? SortOrder::ascending : SortOrder::descending;
            m_model.sort(static_cast<RecordColumn>(id.front() - '0'), order);
        }
    }

    void render(const RecordsState& state) {
        m_totals->set_words(state.totals);
        m_table->show(static_cast<int>(state.rows.size()));
        m_search->set_value(state.filter.search);
        m_status->set_value(id_of(state.filter.status));
        m_sort->set_value(sort_id(state.sorted_by, state.order));
        m_person->set_value(state.filter.person);
        m_course->set_value(state.filter.course);
        if (!state.trouble.empty()) {
            m_notice->say(StatusKind::to_fix, state.trouble);
        } else if (state.news_number != m_news) {
            m_news = state.news_number;
            if (state.saved.empty()) {
                m_notice->say(StatusKind::information, state.news);
            } else {
                m_notice->say(StatusKind::done, state.news, tr("Open it"),
                              [this] { m_model.open_saved(); });
            }
        } else {
            m_notice->hide(); // it was about what was done before
        }
        reflow_later(*m_totals);
    }

    Surroundings m_here;
    RecordsViewModel& m_model;
    int m_news = 0;
    NewsStrip* m_notice = nullptr;
    TextEntry* m_search = nullptr;
    ChoiceEntry* m_person = nullptr;
    ChoiceEntry* m_course = nullptr;
    ChoiceEntry* m_status = nullptr;
    ChoiceEntry* m_sort = nullptr;
    Paragraph* m_totals = nullptr;
    WholeTable* m_table = nullptr;
};

} // namespace

Screen* records_screen(wxWindow* parent, const Surroundings& here) {
    return new RecordsScreen(parent, here);
}

} // namespace safeplaces
