// How quickly GIFT is read: the questions that ship against cmark, which reads the same bytes as
// CommonMark; then texts that are made to be slow, each in three lengths.
//
//     gift_speed ROUNDS BYTES     BYTES: of the longest text

#include "figures.h"

#include "content/exchange_source.h"
#include "content/files.h"
#include "content/gift_reader.h"

#include <array>
#include <cmark.h>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>

using namespace safeplaces;

namespace {

// All banks that ship, again and again.
std::string questions(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        for (const auto& course : entries_of(SAFEPLACES_ROOT "/courses")) {
            if (std::filesystem::is_directory(course)) {
                text += read_content_file(course / "quiz.gift") + '\n';
            }
        }
    }
    return text;
}

ItemBank read(const std::string& bytes) {
    return read_gift(read_exchange_source(bytes).text);
}

// Milliseconds of CPU.
template <class Work>
double cost(Work work) {
    const double begin = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID) - begin;
}

void read_as_common_mark(const std::string& bytes) {
    cmark_node* document = cmark_parse_document(bytes.data(), bytes.size(), CMARK_OPT_DEFAULT);
    cmark_node_free(document);
}

void compare_with_cmark(int rounds, std::size_t bytes) {
    const std::string text = questions(bytes);
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    Figures ours;
    Figures theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(megabytes / cost([&] { read_as_common_mark(text); }) * 1e3);
        ours.push_back(megabytes / cost([&] {
                           const ItemBank bank = read(text);
                           if (bank.items.empty() || !bank.problems.empty()) {
                               throw std::runtime_error("the questions that ship do not read");
                           }
                       }) *
                       1e3);
    }
    tell("cmark", theirs, "MB/s");
    tell("our reader of GIFT", ours, "MB/s");
    tell_ratio(ours, theirs, "as many bytes a second");
}

// A text of that many bytes: the beginning once, then the piece again and again.
std::string repeated(const std::string& beginning, const std::string& piece, std::size_t bytes) {
    std::string text = beginning;
    while (text.size() < bytes) {
        text += piece;
    }
    return text;
}

constexpr std::array<std::array<const char*, 3>, 14> hostile{{
    {"answers", "Q {", "~a\n"},
    {"shares", "Q {", "=%50%a #b\n"},
    {"shares that never close", "Q {", "=%1 "},
    {"feedbacks", "Q {=a", "#"},
    {"numbers", "Q {#", "=1..2 "},
    {"pairs", "Q {", "=a->b\n"},
    {"arrows", "Q {=a", "->"},
    {"opened braces", "", "{"},
    {"braces and empty lines", "", "{\n\n"},
    {"backslashes", "Q {=", "\\"},
    {"colons", "::", ":\\:"},
    {"tags", "// ", "[tag:a] ["},
    {"remarks in a question", "Q {", "//[id:a]\n=a\n"},
    {"formats", "Q {=a", "~[html]a"},
}};

void try_hostile(std::size_t bytes) {
    std::printf("\nTexts made to be slow, of n, 2n and 4n = %zu bytes: ms CPU\n", bytes);
    for (const auto& [name, beginning, piece] : hostile) {
        std::array<double, 3> costs{};
        for (std::size_t i = 0; i < costs.size(); ++i) {
            // The end decides which path the reader takes.
            const std::string text = repeated(beginning, piece, bytes >> (2 - i)) + "}";
            costs.at(i) = cost([&] { (void)read(text); });
        }
        std::printf("  %-46s %8.1f %8.1f %8.1f   4n = %.1f times n\n", name, costs[0], costs[1],
                    costs[2], costs[2] / costs[0]);
    }
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::cerr << "gift_speed ROUNDS BYTES\n";
        return 2;
    }
    const auto bytes = static_cast<std::size_t>(std::atoll(words[2]));
    compare_with_cmark(std::atoi(words[1]), bytes);
    try_hostile(bytes);
    return 0;
}
