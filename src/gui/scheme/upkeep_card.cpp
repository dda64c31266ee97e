#include "gui/scheme/upkeep_card.h"

#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int postcode_width = 160;
constexpr int place_width = 240;

} // namespace

UpkeepCard::UpkeepCard(wxWindow* parent,
                       const Look& look,
                       SchemeDesk& desk,
                       const VenueId& venue,
                       std::function<void()> noted)
    : DeskCard(parent, look, tr("Stickers, map and ward")),
      m_look(look),
      m_model(desk, venue, std::move(noted)) {
    m_news = new NewsStrip(this, look);
    add(m_news);
    m_postcode = new TextEntry(this, look, {.label = tr("Postcode")}, postcode_width, {});
    m_postcode->when_entered([this] { m_model.put_postcode(m_postcode->value()); });
    add(m_postcode);
    m_save_postcode = new Button(this, look, ButtonKind::secondary, tr("Save the postcode"),
                                 [this] { m_model.put_postcode(m_postcode->value()); });
    auto* beside = new wxBoxSizer(wxHORIZONTAL);
    beside->Add(m_save_postcode);
    add(beside);
    m_no_sticker = new Paragraph(this, look, tr("No sticker yet"));
    add(m_no_sticker);
    m_stickers_place = new wxBoxSizer(wxVERTICAL);
    add(m_stickers_place, 0);
    m_map_choice =
        new ChoiceEntry(this, look, {.label = tr("National map")}, m_model.state().map_choices,
                        [this](const std::string& id) { m_model.choose_map(id); });
    add(m_map_choice, space::block);
    m_map = new Paragraph(this, look, {});
    add(m_map);
    m_note_map = new Button(this, look, ButtonKind::secondary, " ", [this] { m_model.note_map(); });
    auto* button = new wxBoxSizer(wxHORIZONTAL); // as wide as its words
    button->Add(m_note_map);
    add(button);
    m_place = new Paragraph(this, look, {});
    add(m_place, space::block);
    m_put_place = new TextEntry(this, look,
                                {.label = tr("Place on a map"),
                                 .hint = tr("Latitude and longitude. Map pages on the web show "
                                            "both. Leave it empty if you do not know.")},
                                place_width, {});
    m_put_place->when_entered([this] { m_model.put_place(m_put_place->value()); });
    add(m_put_place);
    m_save_place = new Button(this, look, ButtonKind::secondary, tr("Save the place"),
                              [this] { m_model.put_place(m_put_place->value()); });
    auto* place_button = new wxBoxSizer(wxHORIZONTAL);
    place_button->Add(m_save_place);
    add(place_button);
    m_ward = new ChoiceEntry(
        this, look, {.label = tr("Ward")}, {},
        [this](const std::string& ward) { m_model.choose_ward(ward); }, tr("Not known"));
    add(m_ward, space::block);
    m_computers = new Paragraph(this, look, {}, {.tone = Tone::muted});
    add(m_computers, space::block);
    m_computers_place = new wxBoxSizer(wxVERTICAL);
    add(m_computers_place, 0);
    end();
    m_model.observe([this](const UpkeepState& state) { render(state); });
}

void UpkeepCard::render(const UpkeepState& state) {
    m_news->keep(StatusKind::to_fix, state.trouble);
    render_postcode(state);
    m_no_sticker->Show(state.stickers.empty());
    render_stickers(state);
    m_map->set_words(state.map);
    m_note_map->set_words(plain(map_noted_in_words(state.on_map)));
    m_note_map->Show(state.may_note_map);
    m_map_choice->set_value(state.map_choice);
    m_map_choice->Enable(state.may_change);
    render_place(state);
    m_ward->set_choices(state.wards);
    m_ward->set_value(state.ward);
    m_ward->Show(state.may_change && !state.wards.empty());
    m_computers->set_words(state.computers);
    render_computers(state);
    reflow_later(*m_computers);
}

void UpkeepCard::render_postcode(const UpkeepState& state) {
    const bool asks = state.asks_postcode && state.may_change;
    m_save_postcode->Show(asks);
    if (asks && !m_postcode->IsShown()) {
        m_postcode->set_value(state.postcode);
    }
    m_postcode->Show(asks);
    if (state.postcode_problem.empty()) {
        m_postcode->clear_problem();
    } else if (state.tries != m_tries) {
        m_postcode->show_problem(Severity::error, state.postcode_problem);
        m_postcode->focus_answer();
    }
    m_tries = state.tries;
}

void UpkeepCard::render_place(const UpkeepState& state) {
    m_place->set_words(state.place);
    m_put_place->Show(state.may_change);
    m_save_place->Show(state.may_change);
    if (state.place_typed != m_shown_place) {
        m_shown_place = state.place_typed;
        m_put_place->set_value(state.place_typed);
    }
    if (state.place_problem.empty()) {
        m_put_place->clear_problem();
    } else if (state.place_tries != m_place_tries) {
        m_put_place->show_problem(Severity::error, state.place_problem);
        m_put_place->focus_answer();
    }
    m_place_tries = state.place_tries;
}

void UpkeepCard::render_computers(const UpkeepState& state) {
    if (state.computer_rows == m_shown_computers) {
        return;
    }
    m_shown_computers = state.computer_rows;
    m_computers_place->Clear(true);
    for (const ComputerRow& row : m_shown_computers) {
        m_computers_place->Add(new Paragraph(this, m_look, row.words), expanded(space::small));
        if (!row.shut_out.empty()) {
            m_computers_place->Add(new Button(this, m_look, ButtonKind::secondary,
                                              plain(row.shut_out),
                                              [this, id = row.id] { m_model.shut_out(id); }),
                                   wxSizerFlags().Border(wxTOP, space::hair));
        }
    }
}

// Made anew only when there are others, so that the focus stays where it is.
void UpkeepCard::render_stickers(const UpkeepState& state) {
    std::vector<std::string> labels;
    for (const HeldStickerRow& sticker : state.stickers) {
        // TRANSLATORS: a sticker's number, and until when it counts.
        labels.push_back(filled(tr("{1}: {2}"), {sticker.number, sticker.words}));
    }
    if (labels != m_shown_stickers) {
        m_shown_stickers = labels;
        m_stickers_place->Clear(true);
        m_stickers.clear();
        for (std::size_t place = 0; place < labels.size(); ++place) {
            auto* made = new ChoiceEntry(this, m_look, {.label = labels[place]},
                                         state.stickers[place].places, {});
            // With the keyboard one comes past every choice: none counts before it is noted.
            auto* note = new Button(this, m_look, ButtonKind::secondary, tr("Note it"),
                                    [this, made, number = state.stickers[place].number] {
                                        m_model.note_sticker(number, made->value());
                                    });
            set_accessible_description(*note, state.stickers[place].number);
            for (wxWindow* each : {static_cast<wxWindow*>(made), static_cast<wxWindow*>(note)}) {
                each->Enable(state.may_change);
                each->MoveBeforeInTabOrder(m_map_choice);
            }
            m_stickers_place->Add(made, expanded(space::small));
            m_stickers_place->Add(note, wxSizerFlags().Border(wxTOP, space::hair));
            m_stickers.push_back(made);
            m_shown_rows.clear();
        }
    }
    for (std::size_t place = 0; place < m_stickers.size(); ++place) {
        const HeldStickerRow& sticker = state.stickers[place];
        if (place >= m_shown_rows.size() || m_shown_rows[place] != sticker) {
            m_stickers[place]->set_choices(sticker.places);
            m_stickers[place]->set_value(std::to_string(static_cast<int>(sticker.state)));
        }
        // TRANSLATORS: {1} when something was noted, {2} what to do.
        m_stickers[place]->set_hint(sticker.noted.empty() || sticker.ask.empty()
                                        ? sticker.noted + sticker.ask
                                        : filled(tr("{1}. {2}"), {sticker.noted, sticker.ask}));
    }
    m_shown_rows = state.stickers;
}

} // namespace safeplaces
