#include "app/scheme/print_stickers_view_model.h"

#include "app/scheme/letter_files.h"
#include "app/scheme/sticker_check_view_model.h"
#include "app/words/print_room_words.h"
#include "app/words/saving.h"
#include "app/words/sticker_run_words.h"
#include "documents/labels.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "domain/venue/postcode.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::size_t read_at_once = 50; // between which the window has its turn

// Of the venue that it is about: what has changed since is another sticker.
bool says_the_same(const StickerStatement& statement, const RegisteredVenue& venue) {
    return statement.venue == venue.id && statement.name == name_on_sticker(venue.name) &&
           statement.postcode == read_postcode(venue.postcode).shown;
}

// Those that can be printed come first, each where the post is taken in that order; two of a street
// by name, two of a venue by number.
std::string order_of(const StickerRow& row, bool is_printed) {
    return (is_printed    ? "0"
            : row.sticker ? "1"
                          : "2") +
           postal_key(row.postcode) + '\n' + folded(row.name) + '\n' +
           (row.sticker ? row.sticker->statement.number : std::string{});
}

// By a person; they stand newest first.
std::optional<PastMove> newest_approval(const std::vector<PastMove>& moves) {
    const auto found = std::ranges::find_if(moves, [](const PastMove& each) {
        return each.role && each.to == VenueState::approved && each.valid_to;
    });
    return found == moves.end() ? std::nullopt : std::optional(*found);
}

} // namespace

PrintStickersViewModel::PrintStickersViewModel(SchemeDesk& desk, std::vector<VenueId> venues)
    : m_desk(desk), m_venues(std::move(venues)) {
    if (m_venues.size() > most_to_print) {
        m_venues.resize(most_to_print);
        m_state.limit = first_ones_only(most_to_print);
    }
    m_state.may_print = may(desk.acting.role, SchemeAct::move_venues);
    m_state.why_not = m_state.may_print ? std::string{} : only_who_signs_prints();
    m_state.is_reading = true;
    show_forms();
    m_is_of_page_before = desk.paper_work.is_running();
    m_state.is_working = m_is_of_page_before;
    if (read_again([&] { m_trust = trust_at_desk(desk); })) {
        read_some();
    }
}

void PrintStickersViewModel::read_some() {
    const bool is_well = read_again([&] {
        for (const std::size_t end = std::min(m_next + read_at_once, m_venues.size()); m_next < end;
             ++m_next) {
            add_rows_of(m_venues[m_next]);
        }
    });
    if (!is_well) {
        m_read.clear(); // some of them would look like all
    }
    if (!is_well || m_next == m_venues.size()) {
        finish_reading();
        return;
    }
    m_state.caption = stickers_reading(m_next, m_venues.size());
    changed();
    m_desk.outside.soon([this, here = std::weak_ptr{m_here}] {
        if (!here.expired()) {
            read_some();
        }
    });
}

void PrintStickersViewModel::add_rows_of(const VenueId& venue) {
    const auto found = m_desk.venues.find(venue);
    if (!found) {
        return;
    }
    const StickerRow none{.name = found->name, .postcode = found->postcode, .words = {}};
    if (!is_safe_place(found->state)) {
        m_read.push_back(none);
        m_read.back().words = no_sticker_as_not_approved(found->state);
        return;
    }
    const auto approved = newest_approval(m_desk.venues.history(venue));
    bool is_up = false;
    const std::size_t before = m_read.size();
    for (const Sticker& each : m_desk.stickers.of(venue)) {
        if (each.revoked || !approved || each.issued != approved->on ||
            each.valid_to != approved->valid_to) {
            continue; // of an approval before: a renewal has stickers of its own
        }
        is_up = is_up || each.state == StickerState::up;
        if (each.state == StickerState::issued) {
            m_read.push_back(row_of(*found, each));
        }
    }
    if (m_read.size() == before) {
        m_read.push_back(none);
        m_read.back().words = is_up ? no_sticker_as_up() : no_sticker_signed();
    }
}

StickerRow PrintStickersViewModel::row_of(const RegisteredVenue& venue,
                                          const Sticker& sticker) const {
    StickerRow row{.name = venue.name, .postcode = venue.postcode, .words = {}};
    const StickerCheck check =
        check_sticker({.statements = {sticker.statement}}, m_trust, m_desk.outside.today());
    if (check.verdict != StickerVerdict::valid) {
        row.words = no_sticker_as(check.verdict);
        return row;
    }
    const StickerStatement& statement = *check.statement;
    if (!says_the_same(statement, venue)) {
        row.words = no_sticker_as_renamed(statement.name + ", " + statement.postcode);
    } else if (const auto letter = m_desk.library.fonts.missing_letter(statement.name)) {
        row.words = no_sticker_as_letter_missing(*letter);
    } else {
        row.sticker = SignedSticker{statement, sticker.statement};
        std::ranges::copy_if(sticker_shapes, std::back_inserter(row.has_room_on),
                             [&](StickerShape shape) {
                                 return has_room(statement.name, shape, m_desk.library.fonts);
                             });
    }
    return row;
}

void PrintStickersViewModel::finish_reading() {
    m_state.rows = std::exchange(m_read, {});
    m_state.is_reading = false;
    arrange();
    tell_of_page_before();
    look_at(0);
}

// Which of them are printed depends on the form.
void PrintStickersViewModel::arrange() {
    m_state.ready = 0;
    m_without_room.clear();
    for (StickerRow& row : m_state.rows) {
        const bool is_printed = std::ranges::count(row.has_room_on, form().shape) > 0;
        m_state.ready += is_printed ? 1 : 0;
        if (is_printed) {
            row.words = ready_sticker_in_words(row.sticker->statement);
        } else if (row.sticker) {
            row.words =
                m_labels ? no_label_as_without_room() : no_sticker_as_without_room(row.has_room_on);
            m_without_room.push_back(row.name);
        }
        row.order = order_of(row, is_printed);
    }
    std::ranges::sort(m_state.rows, {}, &StickerRow::order);
    m_state.are_any_signed = m_state.ready > 0 || !m_without_room.empty();
    m_state.caption = stickers_caption(m_state.ready, m_state.rows.size() - m_state.ready);
    m_state.button = print_stickers_button(m_state.ready);
    ++m_state.reading;
    show_outcome();
}

// In another form. What is looked at stays, unless others may have a sticker now.
void PrintStickersViewModel::show_form() {
    show_forms();
    const bool have_all_room = std::ranges::all_of(m_state.rows, [](const StickerRow& row) {
        return !row.sticker || row.has_room_on.size() == sticker_shapes.size();
    });
    if (m_state.is_reading || have_all_room) {
        show_outcome();
        look_at(m_state.seen);
    } else {
        arrange();
        look_at(0);
    }
}

// What it could not do and nobody heard of. While something goes on its worker may write that.
void PrintStickersViewModel::tell_of_page_before() {
    if (m_desk.paper_work.is_running()) {
        return;
    }
    const auto trouble = m_desk.paper_work.take_trouble();
    if (trouble && m_state.trouble.empty()) {
        m_state.trouble = papers_before_failed(trouble_in_words(*trouble));
    }
}

const StickerRow* PrintStickersViewModel::ready_row(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_state.ready ? &m_state.rows[place] : nullptr;
}

StickerStyle PrintStickersViewModel::style() const {
    return {.page = m_desk.scheme.sticker_page,
            .council = m_desk.scheme.council,
            .artwork = m_desk.library.artwork,
            .form = form()};
}

StickerForm PrintStickersViewModel::form() const {
    return m_labels ? StickerForm{}
                    : StickerForm{sticker_shapes.at(m_state.shape), glass_sides.at(m_state.side)};
}

void PrintStickersViewModel::show_outcome() {
    m_state.will_happen = run_outcome(m_state.ready, m_labels ? m_labels->sheet.name : "", form());
    if (!m_without_room.empty()) {
        m_state.will_happen.push_back(left_out_without_room(m_without_room));
    }
}

void PrintStickersViewModel::show_forms() {
    m_state.shapes.clear();
    m_state.sides.clear();
    if (!m_labels) {
        for (const StickerShape shape : sticker_shapes) {
            m_state.shapes.push_back(shape_in_words(shape));
        }
        for (const GlassSide side : glass_sides) {
            m_state.sides.push_back(side_in_words(side));
        }
    }
    m_state.about_side = form().side == GlassSide::inside ? mirrored_advice() : std::string{};
}

void PrintStickersViewModel::select_shape(std::size_t shape) {
    if (shape < m_state.shapes.size()) {
        m_state.shape = shape;
        show_form();
    }
}

void PrintStickersViewModel::select_side(std::size_t side) {
    if (side < m_state.sides.size()) {
        m_state.side = side;
        show_form();
    }
}

void PrintStickersViewModel::print_on(std::optional<OnLabels> labels) {
    m_labels = std::move(labels);
    show_form();
}

void PrintStickersViewModel::look_at(int row) {
    m_state.seen = row;
    m_state.preview.reset();
    m_state.preview_words.clear();
    m_state.why_no_preview.clear();
    if (const StickerRow* ready = ready_row(row)) {
        const Drawing sticker = drawing_of(*ready);
        m_state.preview_words = preview_in_words(sticker, 0);
        m_state.preview =
            m_labels ? sheet_with(static_cast<std::size_t>(row)) : sticker.pages.front();
    } else if (row >= 0 && row < std::ssize(m_state.rows)) {
        const StickerRow& left_out = m_state.rows[static_cast<std::size_t>(row)];
        m_state.why_no_preview = left_out.name + ": " + left_out.words;
    }
    ++m_state.previews;
    changed();
}

Drawing PrintStickersViewModel::drawing_of(const StickerRow& row) const {
    return sticker_drawing(*row.sticker, style(), m_desk.library.fonts);
}

// The sheet of labels that it is printed on. Pre: m_labels.
DrawnPage PrintStickersViewModel::sheet_with(std::size_t place) const {
    const auto on_a_page = static_cast<std::size_t>(labels_on(m_labels->sheet));
    const std::size_t first = place / on_a_page * on_a_page;
    std::vector<DrawnPage> stickers;
    for (std::size_t i = first; i < std::min(first + on_a_page, m_state.ready); ++i) {
        stickers.push_back(drawing_of(m_state.rows[i]).pages.front());
    }
    return on_labels(m_labels->sheet, m_labels->fit, stickers);
}

void PrintStickersViewModel::save_seen() {
    const StickerRow* seen = ready_row(m_state.seen);
    if (!m_state.may_print || seen == nullptr) {
        say(choose_a_ready_sticker());
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        single_sticker_question(),
        name_for_file(seen->sticker->statement.number) + form_in_a_file_name(form()) + ".pdf",
        [this, sticker = *seen->sticker, form = form(),
         drawing = drawing_of(*seen)](const std::filesystem::path& path) {
            std::optional<Date> before;
            if (tried([&] {
                    before = issue_sticker(m_desk, sticker, form,
                                           pdf_bytes(drawing, m_desk.library.fonts), path);
                })) {
                say(before ? saved_in_words(path) + ' ' + same_sticker_again(*before)
                           : saved_in_words(path));
            }
            changed();
        });
}

void PrintStickersViewModel::save_all() {
    if (!m_state.may_print || m_state.is_reading || m_state.ready == 0 || m_state.is_working) {
        return;
    }
    m_desk.outside.ask_which_folder(
        run_folder_question(), [this](const std::filesystem::path& folder) { print_into(folder); });
}

// Whoever leaves the page has them kept and saved all the same.
void PrintStickersViewModel::print_into(const std::filesystem::path& folder) {
    const auto rows = std::make_shared<const std::vector<StickerRow>>(m_state.rows);
    const auto run = std::make_shared<const StickerRun>(
        StickerRun{.count = m_state.ready,
                   .sticker = [rows](std::size_t place) { return *(*rows)[place].sticker; },
                   .style = style(),
                   .fonts = m_desk.library.fonts,
                   .labels = m_labels});
    const auto files = std::make_shared<StickerFiles>(folder, *rows, *run);
    m_state.is_working = true;
    m_desk.paper_work.begin(
        [files, run](const LongWork::Tell& tell) {
            print_run(
                *run, [&](const RunFile& file) { files->take(file); }, tell);
        },
        [files, &desk = m_desk] { return files->hand_out_next(desk); },
        [this, files, run, left_out = m_without_room, here = std::weak_ptr{m_here}] {
            if (!here.expired()) {
                tell(*files, run->count, left_out);
            }
        });
    look_at_work();
}

void PrintStickersViewModel::look_at_work() {
    m_state.done = static_cast<std::size_t>(m_desk.paper_work.done());
    m_state.all = static_cast<std::size_t>(m_desk.paper_work.all());
    m_state.progress =
        m_is_of_page_before ? papers_are_being_made() : run_progress(m_state.done, m_state.ready);
    if (m_is_of_page_before && !m_desk.paper_work.is_running()) {
        m_is_of_page_before = false;
        m_state.is_working = false;
        tell_of_page_before();
        if (m_state.trouble.empty()) {
            say(papers_before_ended());
        }
    }
    changed();
}

void PrintStickersViewModel::cancel() {
    m_desk.paper_work.cancel();
}

void PrintStickersViewModel::tell(const StickerFiles& files,
                                  std::size_t asked,
                                  const std::vector<std::string>& left_out) {
    m_state.is_working = false;
    m_state.trouble.clear();
    if (const auto trouble = m_desk.paper_work.take_trouble()) {
        m_state.trouble = run_failed(trouble_in_words(*trouble), files.stickers());
    } else if (files.stickers() < asked) {
        say(run_stopped(files.stickers(), utf8(files.folder())));
    } else {
        const std::string saved =
            run_saved(files.files(), files.files_again(), utf8(files.folder()));
        say(left_out.empty() ? saved : saved + ' ' + left_out_without_room(left_out));
    }
    changed();
}

void PrintStickersViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
