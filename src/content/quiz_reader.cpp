#include "content/quiz_reader.h"

#include "content/files.h"
#include "content/gift_reader.h"
#include "domain/error.h"

#include <set>
#include <utility>

namespace safeplaces {

namespace {

// The questions in order, each with what introduces it.
class CourseBank {
public:
    explicit CourseBank(const std::string& file) : m_file(file) {}

    [[nodiscard]] std::vector<WrittenQuestion> read(const std::vector<QuizItem>& items) {
        for (const QuizItem& item : items) {
            if (item.category != m_category) {
                end_introductions();
                m_category = item.category;
            }
            if (std::holds_alternative<DescriptionItem>(item.form)) {
                introduce(item);
            } else {
                ask(item);
            }
        }
        end_introductions();
        return std::move(m_questions);
    }

private:
    void introduce(const QuizItem& item) {
        if (m_waits_from == 0) { // those before it have their questions
            end_introductions();
            m_waits_from = item.place.line;
        }
        m_introductions.push_back(course_introduction(item, m_file));
        note_id(m_introductions.back().id, item.place.line);
    }

    void ask(const QuizItem& item) {
        WrittenQuestion written = course_question(item, m_file);
        note_id(written.question.id, written.line);
        written.question.introductions = m_introductions;
        m_questions.push_back(std::move(written));
        m_waits_from = 0;
    }

    void end_introductions() {
        if (m_waits_from > 0) {
            throw InputError(m_file, m_waits_from, "no question follows this text");
        }
        m_introductions.clear();
    }

    void note_id(const QuestionId& id, int line) {
        if (!m_ids.insert(id.text).second) {
            throw InputError(m_file, line, "the id '" + id.text + "' is used twice");
        }
    }

    const std::string& m_file;
    std::vector<WrittenQuestion> m_questions{};
    std::vector<Introduction> m_introductions{};
    int m_waits_from = 0; // the line of the first that no question has followed yet; or 0
    std::string m_category{};
    std::set<std::string> m_ids{};
};

} // namespace

std::vector<WrittenQuestion> read_quiz(std::string_view gift, const std::string& file) {
    const ItemBank bank = read_gift(clean_source(gift, file), GiftDialect::course);
    if (!bank.problems.empty()) {
        throw InputError(file, bank.problems.front().line, bank.problems.front().message);
    }
    return CourseBank{file}.read(bank.items);
}

} // namespace safeplaces
