#include "content/exchange_source.h"
#include "content/gift_reader.h"
#include "content/gift_writer.h"
#include "content/moodle_xml.h"
#include "domain/fold.h"
#include "domain/overload.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace safeplaces;

// Files of our own as they are found elsewhere, good and broken. Beside each stands what has to be
// read of it, looked through line for line.

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::string said(const std::string& words) {
    std::string all;
    for (const char c : words) {
        all += c == '\n' ? "\\n" : std::string(1, c);
    }
    return all;
}

std::string said(const ItemText& text) {
    const bool is_usual = text.text.empty() || text.format == TextFormat::moodle;
    return (is_usual ? "" : '[' + std::string{name_of(text.format)} + ']') + said(text.text);
}

std::string row(double share, const std::string& words, const ItemText& feedback) {
    const std::string why = said(feedback);
    return "    " + share_text(share) + "  " + words + (why.empty() ? "" : "  #" + why) + '\n';
}

std::string rows(const std::vector<ItemChoice>& choices) {
    std::string all;
    for (const auto& [text, share, feedback] : choices) {
        all += row(share, said(text), feedback);
    }
    return all;
}

std::string answers_of(const ItemForm& form) {
    return std::visit(Overload{[](const SingleItem& single) { return rows(single.choices); },
                               [](const MultipleItem& many) { return rows(many.choices); },
                               [](const ShortAnswerItem& typed) { return rows(typed.answers); },
                               [](const TrueFalseItem& truth) {
                                   return (truth.is_true ? "    TRUE  #" : "    FALSE  #") +
                                          said(truth.feedback_when_wrong) + "  #" +
                                          said(truth.feedback_when_right) + '\n';
                               },
                               [](const NumericalItem& numbers) {
                                   std::string all;
                                   for (const auto& [pattern, share, feedback] : numbers.answers) {
                                       all += row(share, text_of(pattern), feedback);
                                   }
                                   return all;
                               },
                               [](const MatchingItem& matching) {
                                   std::string all;
                                   for (const auto& [prompt, match] : matching.pairs) {
                                       all += "    " + said(prompt) + " -> " + said(match) + '\n';
                                   }
                                   return all;
                               },
                               [](const OrderingItem& ordering) {
                                   std::string all;
                                   for (const std::string& step : ordering.steps) {
                                       all += "    " + said(step) + '\n';
                                   }
                                   return all;
                               },
                               [](EssayItem) { return std::string{}; },
                               [](DescriptionItem) { return std::string{}; }},
                      form);
}

std::string listing_of(const QuizItem& item) {
    std::string all{kind_of(item.form)};
    all += item.category.empty() ? "" : "  $" + item.category;
    all += item.id.text.empty() ? "" : "  id:" + item.id.text;
    for (const ItemTag& tag : item.tags) {
        all += "  tag:" + tag.text;
    }
    all += item.title.empty() ? "" : "  ::" + said(item.title) + "::";
    all += "\n  " + said(item.stem) + '\n' + answers_of(item.form);
    const std::string why = said(item.general_feedback);
    return all + (why.empty() ? "" : "    ####" + why + '\n');
}

struct Read {
    ExchangeSource source;
    ItemBank bank;

    explicit Read(const fs::path& file)
        : source(read_exchange_source(bytes_of(file))), bank(read_gift(source.text)) {}

    [[nodiscard]] std::vector<ItemProblem> problems() const {
        std::vector<ItemProblem> all = source.problems;
        all.insert(all.end(), bank.problems.begin(), bank.problems.end());
        return all;
    }

    [[nodiscard]] std::string listing() const {
        std::string all;
        for (const QuizItem& item : bank.items) {
            all += std::to_string(item.place.line) + ' ' + listing_of(item);
        }
        for (const auto& [line, message] : problems()) {
            all += "! " + std::to_string(line) + ": " + message + '\n';
        }
        return all;
    }
};

void for_each_file(const std::function<void(const fs::path&)>& look) {
    const fs::path folder = fs::path{SAFEPLACES_ROOT} / "tests/content/data/gift";
    for (const auto& entry : fs::directory_iterator{folder}) {
        if (entry.path().extension() == ".gift") {
            BOOST_TEST_CONTEXT(entry.path().filename().string()) {
                look(entry.path());
            }
        }
    }
}

// Without the white space, which texts may lose, and the signs of GIFT.
std::string letters_of(const std::string& words) {
    std::string letters;
    for (const char c : words) {
        if (static_cast<unsigned char>(c) >= 0x80 || std::isalpha(static_cast<unsigned char>(c))) {
            letters += c;
        } else if (!letters.empty() && letters.back() != ' ') {
            letters += ' ';
        }
    }
    return letters;
}

// The lines of the file, each block with the line of its beginning; comments are left out.
std::vector<std::pair<int, std::string>> blocks_of(const std::string& text) {
    std::vector<std::pair<int, std::string>> blocks;
    std::istringstream lines{text};
    bool is_new = true;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const std::string_view words = trimmed(line);
        if (words.starts_with("//")) {
            continue;
        }
        if (is_new && !words.empty()) {
            blocks.emplace_back(number, "");
        }
        is_new = words.empty();
        if (!is_new) {
            blocks.back().second += line.substr(0, line.find(" // ")) + '\n';
        }
    }
    blocks.emplace_back(number + 1, "");
    return blocks;
}

std::string all_words_of(const QuizItem& item) {
    return letters_of(listing_of(item) + item.category);
}

// An empty line cut a question that was told: this is the rest of it.
bool is_rest(const std::string& block) {
    const std::size_t brace = block.find_first_of("{}");
    return block.starts_with('=') || block.starts_with('~') ||
           (brace != std::string::npos && block[brace] == '}');
}

// Moodle XML has a middle and a tolerance for it.
bool has_range(const QuizItem& item) {
    const auto* numbers = std::get_if<NumericalItem>(&item.form);
    return numbers != nullptr && std::ranges::any_of(numbers->answers, [](const auto& number) {
               return std::holds_alternative<NumberBetween>(number.pattern);
           });
}

// The same items, but for those that the writer could not carry whole.
void comes_back(const std::vector<QuizItem>& items,
                const WrittenItems& written,
                const ItemBank& again) {
    std::string before;
    std::string after;
    BOOST_TEST(again.problems.empty());
    std::size_t at = 0;
    for (const QuizItem& item : items) {
        const auto told = std::ranges::find(written.problems, item.place.line, &ItemProblem::line);
        if (told != written.problems.end() && told->message.starts_with("not written")) {
            continue;
        }
        BOOST_REQUIRE(at < again.items.size());
        if (told == written.problems.end()) {
            before += listing_of(item);
            after += listing_of(again.items[at]);
        }
        ++at;
    }
    BOOST_TEST(at == again.items.size());
    BOOST_TEST(before == after);
}

} // namespace

BOOST_AUTO_TEST_SUITE(gift_files)

BOOST_AUTO_TEST_CASE(each_file_is_read_as_it_says) {
    int files = 0;
    for_each_file([&](const fs::path& file) {
        ++files;
        BOOST_TEST(Read{file}.listing() == bytes_of(fs::path{file}.replace_extension(".txt")));
    });
    BOOST_TEST(files >= 40);
}

// Read in another way: not by the reader's rules, but word by word.
BOOST_AUTO_TEST_CASE(each_word_is_kept_or_its_question_told_with_the_line) {
    for_each_file([](const fs::path& file) {
        const Read read{file};
        std::string kept;
        for (const QuizItem& item : read.bank.items) {
            kept += all_words_of(item) + ' ';
        }
        const auto blocks = blocks_of(read.source.text);
        bool was_told = false;
        for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
            const bool is_told =
                (was_told && is_rest(blocks[i].second)) ||
                std::ranges::any_of(read.problems(), [&](const auto& problem) {
                    return problem.line >= blocks[i].first && problem.line < blocks[i + 1].first;
                });
            was_told = is_told;
            std::istringstream words{letters_of(blocks[i].second)};
            for (std::string word; !is_told && words >> word;) {
                const bool is_sign = word == "T" || word == "F" || word == "html" || word == "n" ||
                                     word == "plain" || word == "moodle" || word == "markdown" ||
                                     word == "CATEGORY";
                BOOST_TEST((is_sign || kept.find(word) != std::string::npos),
                           "line " << blocks[i].first << " loses '" << word << "'");
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(what_is_read_is_written_and_read_again) {
    for_each_file([](const fs::path& file) {
        const std::vector<QuizItem> items = Read{file}.bank.items;
        const WrittenItems written = write_gift(items);
        comes_back(items, written, read_gift(written.text));
    });
}

BOOST_AUTO_TEST_CASE(what_is_read_comes_back_from_moodle_xml) {
    for_each_file([](const fs::path& file) {
        std::vector<QuizItem> items = Read{file}.bank.items;
        std::erase_if(items, has_range);
        const WrittenItems written = write_moodle_xml(items);
        comes_back(items, written, read_moodle_xml(written.text));
    });
}

BOOST_AUTO_TEST_SUITE_END()
