// Takes bytes as the text of a sticker's code and as a sticker's PDF. What is read from a text,
// written again, is read as the same.
#include "interchange/sticker_code.h"

#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    static_cast<void>(statement_in_pdf(bytes));
    static_cast<void>(stickers_of_run_in_pdf(bytes));
    const auto statement = statement_in_text(bytes);
    if (statement &&
        statement_in_text(sticker_link("https://example.org/v", *statement)) != statement) {
        std::abort();
    }
    return 0;
}
