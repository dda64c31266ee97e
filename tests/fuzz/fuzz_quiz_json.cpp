#include "content/exchange_source.h"
#include "interchange/quiz_json.h"

#include <cstdint>

// Any bytes as questions in JSON. What could be read is written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const ExchangeSource source = read_exchange_source({reinterpret_cast<const char*>(data), size});
    ItemBank bank = read_quiz_json(source.text);
    for (const QuizItem& item : bank.items) {
        if (!fault_in(item).empty()) {
            __builtin_trap();
        }
    }
    bank.problems.clear();
    const ItemBank again = read_quiz_json(quiz_json_text(bank));
    if (!again.problems.empty() || again.items != bank.items) {
        __builtin_trap();
    }
    return 0;
}
