#include "domain/training/item_statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace safeplaces {

namespace {

constexpr double normal_95 = 1.959963984540054; // 95 % of a normal distribution lie nearer

using Marks = std::vector<double>; // one of each attempt

double mean(const Marks& marks) {
    return std::accumulate(marks.begin(), marks.end(), 0.0) / static_cast<double>(marks.size());
}

// Pre: as many of one as of the other, and at least two.
double covariance(const Marks& a, const Marks& b) {
    const double mean_a = mean(a);
    const double mean_b = mean(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += (a[i] - mean_a) * (b[i] - mean_b);
    }
    return sum / static_cast<double>(a.size() - 1);
}

Marks sorted(Marks marks) {
    std::sort(marks.begin(), marks.end());
    return marks;
}

bool varies(const Marks& marks) {
    return std::adjacent_find(marks.begin(), marks.end(), std::not_equal_to<>{}) != marks.end();
}

// Fisher's interval of a correlation. Pre: count > 3.
Bounds correlation_bounds(double correlation, int count) {
    const double z = std::atanh(std::clamp(correlation, -1.0, 1.0));
    const double spread = normal_95 / std::sqrt(static_cast<double>(count - 3));
    return {100 * std::tanh(z - spread), 100 * std::tanh(z + spread)};
}

// What one question says, beside the others of its attempts.
ItemStatistics one_of(const Marks& marks, const Marks& others, const MarkRange& range) {
    const double width = range.most - range.least;
    const int count = static_cast<int>(marks.size());
    ItemStatistics found;
    found.attempts = count;
    if (count == 0) {
        return found;
    }
    const double facility = (mean(marks) - range.least) / width;
    found.facility = 100 * facility;
    found.facility_bounds = share_bounds(facility, count);
    if (count < 2) {
        return found;
    }
    const double variance = covariance(marks, marks);
    found.deviation = 100 * std::sqrt(variance) / width;
    if (!varies(marks) || !varies(others)) {
        return found;
    }
    const double together = covariance(marks, others);
    const double correlation = together / std::sqrt(variance * covariance(others, others));
    found.discrimination = 100 * correlation;
    if (count > 3) {
        found.discrimination_bounds = correlation_bounds(correlation, count);
    }
    found.efficiency = 100 * together / covariance(sorted(marks), sorted(others));
    return found;
}

} // namespace

Bounds share_bounds(double share, int count) {
    if (count == 0) {
        return {0, 100};
    }
    const double n = count;
    const double square = normal_95 * normal_95;
    const double middle = (share + square / (2 * n)) / (1 + square / n);
    const double spread =
        normal_95 / (1 + square / n) * std::sqrt(share * (1 - share) / n + square / (4 * n * n));
    return {100 * std::max(middle - spread, 0.0), 100 * std::min(middle + spread, 1.0)};
}

std::vector<ItemStatistics> statistics_of(const MarkedAttempts& attempts) {
    const std::size_t questions = attempts.questions.size();
    std::vector<Marks> marks(questions);
    Marks totals;
    for (const std::vector<double>& attempt : attempts.marks) {
        assert(attempt.size() == questions);
        totals.push_back(std::accumulate(attempt.begin(), attempt.end(), 0.0));
        for (std::size_t i = 0; i < questions; ++i) {
            marks[i].push_back(attempt[i]);
        }
    }
    std::vector<ItemStatistics> found;
    std::vector<double> roots; // of each covariance with the total; negative where that is
    double sum = 0;
    for (std::size_t i = 0; i < questions; ++i) {
        Marks others(totals.size());
        std::transform(totals.begin(), totals.end(), marks[i].begin(), others.begin(),
                       std::minus<>{});
        found.push_back(one_of(marks[i], others, attempts.questions[i]));
        const double with_total = totals.size() < 2 ? 0 : covariance(marks[i], totals);
        roots.push_back(with_total < 0 ? -1 : std::sqrt(with_total));
        sum += std::max(roots.back(), 0.0);
    }
    for (std::size_t i = 0; i < questions; ++i) {
        if (sum > 0 && roots[i] >= 0) {
            found[i].effective_weight = 100 * roots[i] / sum;
        }
    }
    return found;
}

std::vector<OptionCount> response_counts(const Question& question,
                                         std::span<const Answer> answers) {
    std::vector<OptionCount> counts(options_of(question).size());
    for (const Answer& answer : answers) {
        for (const int place : answer) {
            ++counts.at(static_cast<std::size_t>(place)).chosen;
        }
    }
    const int all = static_cast<int>(answers.size());
    for (OptionCount& count : counts) {
        count.share = share_bounds(all == 0 ? 0 : static_cast<double>(count.chosen) / all, all);
    }
    return counts;
}

} // namespace safeplaces
