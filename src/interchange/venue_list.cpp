#include "interchange/venue_list.h"

#include "domain/fold.h"
#include "domain/venue/postcode.h"
#include "interchange/csv.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace safeplaces {

namespace {

using C = VenueListColumn;
using F = VenueListFault;

constexpr std::size_t longest_name = 100; // characters, as the registration form has it

// "50.9", also "50,9"; nothing for anything else, or beyond the limit.
std::optional<double> degrees(std::string text, double limit) {
    for (char& c : text) {
        c = c == ',' ? '.' : c;
    }
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool good = error == std::errc{} && stop == end && std::abs(number) <= limit;
    return good ? std::optional{number} : std::nullopt;
}

class Reader {
public:
    explicit Reader(const VenueListWords& words) : m_words{words} {}

    VenueList read(const std::vector<ReadCsvRow>& rows) {
        if (rows.empty() || !read_headings(rows.front())) {
            return std::move(m_list);
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            read_row(rows[i]);
        }
        return std::move(m_list);
    }

private:
    bool read_headings(const ReadCsvRow& row) {
        for (std::size_t place = 0; place < row.cells.size(); ++place) {
            const std::string& heading = row.cells[place];
            const auto known = m_words.headings.find(folded(heading));
            if (known == m_words.headings.end()) {
                m_list.not_read.push_back(heading);
            } else if (!m_columns.emplace(known->second, place).second) {
                m_list.problems.push_back({row.line, heading, F::column_twice, heading});
            }
        }
        m_headings = row.cells;
        if (!m_columns.contains(C::name)) {
            m_list.problems.push_back({row.line, "", F::no_name_column, ""});
        }
        return m_list.problems.empty();
    }

    [[nodiscard]] std::string cell(C column) const {
        const auto known = m_columns.find(column);
        const bool there = known != m_columns.end() && known->second < m_row->cells.size();
        return there ? std::string{trimmed(m_row->cells[known->second])} : std::string{};
    }

    void complain(C column, F fault, const std::string& meant = {}) {
        m_list.problems.push_back(
            {m_row->line, m_headings[m_columns.at(column)], fault, cell(column), meant});
    }

    void read_row(const ReadCsvRow& row) {
        m_row = &row;
        const std::size_t before = m_list.problems.size();
        ListedVenue venue{.line = row.line, .name = cell(C::name)};
        if (venue.name.empty()) {
            complain(C::name, F::name_missing);
        } else if (length_in_characters(venue.name) > longest_name) {
            complain(C::name, F::name_too_long);
        }
        venue.ward = cell(C::ward);
        read_id(venue);
        read_postcode_of(venue);
        venue.kind = word<std::string>(C::kind, m_words.kinds, F::unknown_kind).value_or("");
        venue.state = word<VenueState>(C::state, m_words.states, F::unknown_state);
        venue.on_map = word<bool>(C::on_map, m_words.yes_no, F::neither_yes_nor_no);
        venue.map_wanted = word<bool>(C::map_wanted, m_words.yes_no, F::neither_yes_nor_no);
        venue.valid_to = day(C::valid_to);
        venue.insurance_to = day(C::insurance_to);
        read_place(venue);
        if (m_list.problems.size() == before && is_new(venue)) {
            m_list.venues.push_back(std::move(venue));
        }
    }

    void read_id(ListedVenue& venue) {
        const std::string id = cell(C::id);
        if (looks_like_uuid(id)) {
            venue.id = VenueId{id};
        } else if (!id.empty()) {
            complain(C::id, F::no_venue_number);
        }
    }

    void read_postcode_of(ListedVenue& venue) {
        const std::string typed = cell(C::postcode);
        if (typed.empty()) {
            return;
        }
        const PostcodeReading reading = read_postcode(typed);
        if (reading.verdict == PostcodeVerdict::good) {
            venue.postcode = reading.shown;
        } else {
            complain(C::postcode, F::no_postcode, reading.suggestion);
        }
    }

    void read_place(ListedVenue& venue) {
        const auto read = [&](C column, double limit, F fault) {
            const std::string text = cell(column);
            const auto number = text.empty() ? std::nullopt : degrees(text, limit);
            if (!text.empty() && !number) {
                complain(column, fault);
            }
            return number;
        };
        venue.latitude = read(C::latitude, 90, F::no_latitude);
        venue.longitude = read(C::longitude, 180, F::no_longitude);
        if (cell(C::latitude).empty() != cell(C::longitude).empty()) {
            complain(cell(C::latitude).empty() ? C::longitude : C::latitude, F::half_a_place);
        }
    }

    std::optional<Date> day(C column) {
        const std::string text = cell(column);
        const auto day = date_as_typed(text);
        if (!text.empty() && !day) {
            complain(column, F::no_day);
        }
        return day;
    }

    template <class Kind>
    std::optional<Kind> word(C column, const std::map<std::string, Kind>& words, F fault) {
        const std::string text = cell(column);
        const auto known = words.find(folded(text));
        if (known != words.end()) {
            return known->second;
        }
        if (!text.empty()) {
            complain(column, fault);
        }
        return std::nullopt;
    }

    // Not the same venue as on a line above: by its number, else by name and postcode.
    bool is_new(const ListedVenue& venue) {
        const std::string key =
            venue.id ? venue.id->text : folded(venue.name) + '\n' + venue.postcode;
        const auto [first, added] = m_lines.emplace(key, venue.line);
        if (!added) {
            complain(C::name, F::listed_twice, std::to_string(first->second));
        }
        return added;
    }

    const VenueListWords& m_words;
    VenueList m_list;
    std::vector<std::string> m_headings;
    std::map<VenueListColumn, std::size_t> m_columns;
    const ReadCsvRow* m_row = nullptr;
    std::map<std::string, int> m_lines; // on which each venue stands
};

} // namespace

VenueList
read_venue_list(std::string_view csv, const std::string& file, const VenueListWords& words) {
    return Reader{words}.read(read_csv(csv, file));
}

} // namespace safeplaces
