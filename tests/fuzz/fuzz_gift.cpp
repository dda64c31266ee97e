#include "content/exchange_source.h"
#include "content/gift_reader.h"
#include "content/gift_writer.h"

#include <cstdint>

// Any bytes as a GIFT file of others. What could be read and written is read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const ExchangeSource source = read_exchange_source({reinterpret_cast<const char*>(data), size});
    const ItemBank bank = read_gift(source.text);
    for (const QuizItem& item : bank.items) {
        if (item.place.line < 1 || !fault_in(item).empty()) {
            __builtin_trap();
        }
        const WrittenItems written = write_gift({&item, 1});
        if (!written.problems.empty()) {
            continue;
        }
        const ItemBank again = read_gift(written.text);
        if (!again.problems.empty() || again.items.size() != 1 || again.items.front() != item) {
            __builtin_trap();
        }
    }
    return 0;
}
