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
            if (right == 0 || written.page.empty() || written.line < 1) {
                __builtin_trap();
            }
        }
    } catch (const InputError&) {
    }
    return 0;
}
