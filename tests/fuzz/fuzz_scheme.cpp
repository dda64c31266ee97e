#include "content/scheme_reader.h"
#include "content/scheme_writer.h"
#include "domain/error.h"

#include <cstdint>

// Any bytes as a council's rules and as its numbers: read, or refused with an InputError. What was
// read is the same after writing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        const Scheme scheme = read_scheme(text, "scheme.toml");
        if (!(read_scheme(scheme_text(scheme), "scheme.toml") == scheme)) {
            __builtin_trap();
        }
    } catch (const InputError&) {
    }
    try {
        const std::vector<Contact> contacts = read_contacts(text, "contacts.toml");
        if (!(read_contacts(contacts_text(contacts), "contacts.toml") == contacts)) {
            __builtin_trap();
        }
    } catch (const InputError&) {
    }
    return 0;
}
