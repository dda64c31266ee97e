#pragma once

#include "domain/scheme/register_rows.h"
#include "storage/db.h"
#include "storage/register/records_filter.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// A venue must fit all that is set. An empty text or list asks nothing.
struct VenuesFilter {
    // Each word begins a word of the name, or all of them together the postcode, with or without
    // its space. As typed.
    std::string words{};
    std::vector<VenueState> states{}; // one of them
    std::string ward{};
    std::string kind{};             // the form's option id
    std::optional<bool> gate_met{}; // enough people are trained
    std::optional<bool> on_map{};
    std::optional<bool> sign_again{};
    std::optional<Date> valid_to_until{};  // approved up to that day at most
    std::optional<Date> insured_until{};   // likewise the insurance
    std::optional<Date> expiry_until{};    // somebody's training ends by then
    std::optional<Instant> silent_since{}; // nothing heard from them since

    friend bool operator==(const VenuesFilter&, const VenuesFilter&) = default;
};

// Venues that are alike in it stand by name. What a venue has not got stands after all that have
// it, in both directions.
enum class VenuesKey { name, postcode, ward, state, state_since, valid_to, next_expiry, trained };

struct VenuesOrder {
    VenuesKey by = VenuesKey::name;
    ListDirection direction = ListDirection::ascending;

    friend bool operator==(const VenuesOrder&, const VenuesOrder&) = default;
};

struct StateCount {
    VenueState state = VenueState::enquiry;
    std::int64_t venues = 0;

    friend bool operator==(const StateCount&, const StateCount&) = default;
};

// Venues of the register. Each method throws DbError. One object serves one thread, with a
// connection of its own.
class VenuesQuery {
public:
    explicit VenuesQuery(Db& db) : m_db(db) {}

    // The first `most`; quick enough to be asked at each key.
    [[nodiscard]] std::vector<VenueRow>
    first_page(const VenuesFilter& filter, const VenuesOrder& order, int most);

    // The rows of all that fit, in order.
    [[nodiscard]] std::vector<std::int64_t> numbers(const VenuesFilter& filter,
                                                    const VenuesOrder& order);

    // In the order of the numbers; one that is gone is left out.
    [[nodiscard]] std::vector<VenueRow> rows(std::span<const std::int64_t> numbers);

    // The same one by one. Stops when `visit` says false.
    void each(std::span<const std::int64_t> numbers,
              const std::function<bool(const VenueRow&)>& visit);

    // How many fit in each state; states without any are left out. In the order of the enum.
    [[nodiscard]] std::vector<StateCount> counts(const VenuesFilter& filter);

    [[nodiscard]] std::vector<std::string> wards(); // by name

private:
    std::vector<std::int64_t>
    numbers(const VenuesFilter& filter, const VenuesOrder& order, std::optional<int> most);

    Db& m_db;
};

} // namespace safeplaces
