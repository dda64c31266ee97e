#include "gui/scheme/people_card.h"

#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/scheme/row_table.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int people_seen = 6;

} // namespace

PeopleCard::PeopleCard(wxWindow* parent,
                       const Look& look,
                       SchemeDesk& desk,
                       const VenueId& venue,
                       std::function<void(const PersonId& person)> open)
    : DeskCard(parent, look, tr("People")), m_model(desk, venue), m_open(std::move(open)) {
    m_news = new NewsStrip(this, look);
    add(m_news);
    m_table = new RowTable(this, look, tr("People who work at the venue, and who left"),
                           {{.title = tr("Name"), .width = 200},
                            {.title = tr("Role"), .width = 120, .leaves = 1},
                            {.title = tr("Days"), .width = 220}},
                           [this](int row, int column) {
                               const StaffRow& each =
                                   m_model.state().rows.at(static_cast<std::size_t>(row));
                               return TableCell{.words = column == 0   ? each.name
                                                         : column == 1 ? each.role
                                                                       : each.days};
                           });
    m_table->table().keep_rows_seen(people_seen);
    m_table->table().when_opened([this](int row) { this->open(row); });
    m_table->set_row_menu({{tr("This person's data"), [this](int row) { this->open(row); }}});
    add_wide(m_table, space::button);
    m_data = new Button(this, look, ButtonKind::secondary, tr("This person's data"),
                        [this] { this->open(m_table->table().selected()); });
    auto* below = new wxBoxSizer(wxHORIZONTAL); // as wide as its words
    below->Add(m_data);
    add(below);
    end();
    m_model.observe([this](const VenuePeopleState& state) { render(state); });
}

void PeopleCard::open(int row) {
    const auto& rows = m_model.state().rows;
    if (row >= 0 && static_cast<std::size_t>(row) < rows.size()) {
        m_open(rows[static_cast<std::size_t>(row)].person);
    } else {
        m_news->say(StatusKind::information, tr("Choose a row of the table first."));
    }
}

void PeopleCard::render(const VenuePeopleState& state) {
    if (!state.trouble.empty()) {
        m_news->report(state.trouble);
    }
    const auto rows = static_cast<int>(state.rows.size());
    m_data->Show(rows > 0);
    if (state.reading == m_reading) {
        return;
    }
    m_reading = state.reading;
    if (rows > 0) {
        m_table->show({0, rows, rows});
    } else if (state.trouble.empty()) {
        m_table->show_empty({Icon::person,
                             tr("Nobody yet"),
                             tr("Names come with the files of the venue."),
                             {},
                             {}});
    }
}

} // namespace safeplaces
