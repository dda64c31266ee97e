#include "content/quiz_reader.h"
#include "domain/error.h"

#include <cstdint>

// Any bytes as a question bank: read, or refused with an InputError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    try {
        for (const WrittenQuestion& written :
             read_quiz({reinterpret_cast<const char*>(data), size}, "quiz.gift")) {
            int right = 0;
            for (const Option& option : options_of(written.question)) {
                right += option.is_right ? 1 : 0;
            }
            const auto* typed = std::get_if<Typed>(&written.question.form);
            const bool can_be_typed =
                typed == nullptr ||
                is_correct(written.question, answer_to(*typed, right_answer_to(*typed)));
            if (right == 0 || !can_be_typed || written.page.empty() || written.line < 1) {
                __builtin_trap();
            }
        }
    } catch (const InputError&) {
    }
    return 0;
}
