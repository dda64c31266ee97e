#include "domain/venue/checks.h"

#include <array>
#include <optional>

namespace safeplaces {

namespace {

using Problems = std::vector<Problem>;

struct TypedSpan {
    std::optional<OpenSpan> span;
    Problems problems;
};

TypedSpan read_span(const Field& field, const Entries& entries, int day, int which) {
    TypedSpan read;
    std::array<std::optional<std::chrono::minutes>, 2> ends;
    for (const SpanEnd end : {SpanEnd::from, SpanEnd::to}) {
        const std::string key = hours_key(field.id, day, which, end);
        const std::string text = answer_to(entries, key);
        const auto time = time_as_typed(text);
        if (text.empty()) {
            read.problems.push_back({.field = key, .reason = Reason::time_missing});
        } else if (!time) {
            read.problems.push_back({.field = key, .reason = Reason::time_not_understood});
        }
        ends[end == SpanEnd::from ? 0 : 1] = time;
    }
    if (ends[0] && ends[1]) {
        read.span = span_between(*ends[0], *ends[1]);
    }
    return read;
}

// "9 to 5" read as open all night would send people to a closed door.
Problems in_halves_of_day(const Field& field, const Entries& entries, int day) {
    Problems problems;
    std::optional<std::chrono::minutes> before;
    for (const int which : {1, 2}) {
        for (const SpanEnd end : {SpanEnd::from, SpanEnd::to}) {
            const std::string key = hours_key(field.id, day, which, end);
            const std::string text = answer_to(entries, key);
            const auto time = time_as_typed(text);
            const auto meant = before ? afternoon_meant(text, *before) : std::nullopt;
            if (meant) {
                problems.push_back({.field = key,
                                    .reason = Reason::morning_or_afternoon,
                                    .detail = clock_text(*time),
                                    .fix = clock_text(*meant)});
            }
            before = meant ? meant : time ? time : before;
        }
    }
    return problems;
}

Problems in_spans(const Field& field, const Entries& entries, int day) {
    TypedSpan first = read_span(field, entries, day, 1);
    const bool has_second =
        !answer_to(entries, hours_key(field.id, day, 2, SpanEnd::from)).empty() ||
        !answer_to(entries, hours_key(field.id, day, 2, SpanEnd::to)).empty();
    if (has_second) {
        const TypedSpan second = read_span(field, entries, day, 2);
        first.problems.insert(first.problems.end(), second.problems.begin(), second.problems.end());
        if (first.span && second.span && overlap(*first.span, *second.span)) {
            first.problems.push_back({.field = hours_key(field.id, day, 2, SpanEnd::from),
                                      .reason = Reason::spans_overlap});
        }
    }
    const Problems halves = in_halves_of_day(field, entries, day);
    first.problems.insert(first.problems.end(), halves.begin(), halves.end());
    return first.problems;
}

} // namespace

std::vector<Problem> problems_in_hours(const Field& field, const Entries& entries) {
    Problems problems;
    int said = 0;
    for (int day = 0; day < 7; ++day) {
        const std::string kind = answer_to(entries, hours_key(field.id, day));
        if (kind == "spans") {
            const Problems found = in_spans(field, entries, day);
            problems.insert(problems.end(), found.begin(), found.end());
        } else if (kind != "closed" && kind != "all_day") {
            problems.push_back({.field = hours_key(field.id, day), .reason = Reason::day_not_said});
            continue;
        }
        ++said;
    }
    if (said == 0) {
        return {{.field = field.id, .reason = Reason::missing}};
    }
    return problems;
}

} // namespace safeplaces
