#include "app/scheme/to_do_view_model.h"

#include "app/scheme/hand_out.h"
#include "app/scheme/register_doubt.h"
#include "app/words/list_file_words.h"
#include "app/words/list_paper_words.h"
#include "app/words/register_trouble_words.h"
#include "app/words/scheme_audit_words.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_list_words.h"
#include "app/words/scheme_to_do_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

std::vector<ToDoCard> cards_of(const std::vector<WaitingWork>& works, Date today) {
    std::vector<ToDoCard> cards;
    for (const WaitingWork& each : works) {
        cards.push_back({.work = each.work,
                         .count = each.count,
                         .caption = oldest_in_words(each.oldest ? &*each.oldest : nullptr, today)});
    }
    return cards;
}

} // namespace

ToDoViewModel::ToDoViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.today = desk.outside.today();
    m_state.caption = counting();
    tried([&] {
        if (may(m_desk.acting.role, SchemeAct::change_keys)) {
            m_state.to_hand_out = waiting_in_words(to_hand_out(m_desk.settings));
        }
    });
    if (is_doubtful(desk) ||
        (desk.kept_head && desk.kept_head->standing == HeadStanding::not_kept)) {
        m_state.doubt = head_in_words(*desk.kept_head);
    }
    m_desk.saving.observe([this] { look_at_saving(); });
    m_desk.file_care.observe([this] {
        look_at_file();
        changed();
    });
    look_at_file();
    read(0);
}

ToDoViewModel::~ToDoViewModel() {
    m_desk.file_care.observe({});
    m_desk.to_do_reading.cancel();
    m_desk.saving.observe({});
    m_desk.saving.forget();
}

void ToDoViewModel::look_at_file() {
    const FileCare& care = m_desk.file_care;
    m_state.warnings = register_warnings_in_words(
        m_desk.file.health(), care.is_running() ? std::nullopt : care.no_backup());
}

void ToDoViewModel::press(Work work) {
    m_state.pressed = m_state.pressed == work ? std::nullopt : std::optional{work};
    m_desk.saving.forget();
    m_state.saving = m_desk.saving.state();
    read(0);
    changed();
}

void ToDoViewModel::go_to(long long first) {
    if (first >= 0 && first < m_state.count) {
        read(first);
    }
}

void ToDoViewModel::save_as(StickersFormat format) {
    if (!m_state.may_save || m_state.saving.is_running) {
        return;
    }
    if (format == StickersFormat::pdf &&
        m_state.count > static_cast<long long>(most_rows_on_paper)) {
        m_state.trouble = too_many_for_paper();
        changed();
        return;
    }
    const SuggestedFile suggested = suggested_file(format, m_state.today);
    m_desk.outside.ask_where_to_save(
        suggested.title, suggested.name,
        [this, format, code = suggested.code](const std::filesystem::path& file) {
            if (tried(
                    [&] { note_export(m_desk, code, static_cast<std::size_t>(m_state.count)); })) {
                m_desk.saving.start(
                    m_state.count, file,
                    [format, of = export_of(m_desk), today = m_state.today](
                        Db& reader, const std::filesystem::path& to, const ExportProgress& go_on) {
                        WhatNeedsDoing work{reader, today};
                        return export_stickers(work, format, to, of, go_on);
                    });
            }
            look_at_saving();
        });
}

void ToDoViewModel::look_at_saving() {
    m_state.saving = m_desk.saving.state();
    changed();
}

std::vector<VenueId> ToDoViewModel::venues() {
    std::map<std::string, std::vector<std::string>> stickers; // by venue
    std::vector<VenueId> venues;
    for (const ToDoRow& row : m_state.rows) {
        std::vector<std::string>& theirs = stickers[row.line.venue.text];
        if (theirs.empty()) {
            venues.push_back(row.line.venue);
        }
        theirs.push_back(row.line.sticker);
    }
    tried([&] {
        std::stable_partition(venues.begin(), venues.end(), [&](const VenueId& venue) {
            std::vector<std::string>& theirs = stickers[venue.text];
            std::sort(theirs.begin(), theirs.end());
            return !m_desk.papers.asked_for(venue, in_one(theirs));
        });
    });
    return venues;
}

void ToDoViewModel::read(long long first) {
    m_desk.to_do_reading.start(
        [today = m_state.today, part = ToDoPart{m_state.pressed, first, most_rows}](
            Db& db, const Cancelled&) { return read_to_do(db, today, part); },
        [this, first](std::optional<ReadToDo> found, std::optional<Trouble> trouble) {
            m_state.trouble = trouble ? trouble_in_words(*trouble) : std::string{};
            if (found) {
                show(std::move(*found), first);
            } else if (!m_state.is_read) {
                m_state.caption.clear();
            }
            changed();
        });
}

void ToDoViewModel::show(ReadToDo found, long long first) {
    m_state.is_read = true;
    ++m_state.reading;
    m_state.first = first;
    m_state.cards = cards_of(found.cards, m_state.today);
    m_state.others = cards_of(found.others, m_state.today);
    m_state.rows = std::move(found.rows);
    for (ToDoRow& row : m_state.rows) {
        if (const Form* form = find_form(m_desk.library, row.line.form)) {
            row.line.form = form->title;
        }
    }
    m_state.count = found.count;
    const bool are_stickers = m_state.pressed == Work::stickers_to_return && found.count > 0;
    m_state.may_save = are_stickers && may(m_desk.acting.role, SchemeAct::export_records);
    m_state.may_write = are_stickers && may(m_desk.acting.role, SchemeAct::move_venues);
    m_state.has_venues = found.venues > 0;
    m_state.caption = scheme_in_words(m_state.today, found.venues, found.safe_places);
}

} // namespace safeplaces
