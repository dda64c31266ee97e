#include "content/exchange_source.h"
#include "content/moodle_xml.h"

#include <cstdint>

// Any bytes as a Moodle XML file. What could be read is written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const ExchangeSource source = read_exchange_source({reinterpret_cast<const char*>(data), size});
    for (const QuizItem& item : read_moodle_xml(source.text).items) {
        if (item.place.line < 1 || !fault_in(item).empty()) {
            __builtin_trap();
        }
        const WrittenItems written = write_moodle_xml({&item, 1});
        if (written.problems.empty()) {
            const ItemBank again = read_moodle_xml(written.text);
            if (!again.problems.empty() || again.items.size() != 1 || again.items.front() != item) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
