// Opens bytes as a file for moving to a new PC. The first byte chooses the layer, since no fuzzer
// guesses its way through a seal.
#include "layers.h"

#include "domain/error.h"
#include "interchange/move_file.h"
#include "interchange/sealed_stream.h"

#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

constexpr StreamKey key{1, 2, 3, 4};

void open_whole_file(std::string_view bytes) {
    try {
        static_cast<void>(open_sealed(bytes, "three blue boats", "fuzz.move"));
    } catch (const InputError&) {
    } catch (const MachineError&) {
    }
}

// What opens at all must be what sealing it again would give the length of.
void open_stream(std::string_view bytes) {
    const auto plain = open_with_key(bytes, key, "head");
    require(!plain || seal_with_key(*plain, key, "head").size() == bytes.size());
}

// Bytes sealed here come out again, and not after a change at a place that they choose themselves.
// Every second input is made longer than a chunk.
void seal_and_open(std::string_view bytes) {
    std::string plain{bytes};
    if (bytes.size() % 2 == 1) {
        plain.resize(stream_chunk + bytes.size(), '\0');
    }
    std::string sealed = seal_with_key(plain, key, "head");
    require(open_with_key(sealed, key, "head") == plain);
    std::size_t at = 0;
    for (const char c : bytes.substr(0, 3)) {
        at = at * 256 + static_cast<unsigned char>(c);
    }
    char& changed = sealed[at % sealed.size()];
    changed = static_cast<char>(changed ^ (bytes.empty() ? 1 : bytes.back() | 1));
    require(!open_with_key(sealed, key, "head"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {open_whole_file, open_stream, seal_and_open});
}
