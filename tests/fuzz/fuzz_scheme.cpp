#include "content/scheme_reader.h"
#include "domain/error.h"

#include <cstdint>

// Any bytes as a council's rules and as its numbers: read, or refused with an InputError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        (void)read_scheme(text, "scheme.toml");
    } catch (const InputError&) {
    }
    try {
        for (const Contact& contact : read_contacts(text, "contacts.toml")) {
            if (contact.number.empty()) {
                __builtin_trap();
            }
        }
    } catch (const InputError&) {
    }
    return 0;
}
