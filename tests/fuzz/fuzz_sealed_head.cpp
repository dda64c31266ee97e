// Reads bytes as a sealed head that was kept beside a register. What is read, written again, is
// read as the same.
#include "domain/error.h"
#include "interchange/sealed_head.h"
#include "layers.h"

using namespace safeplaces;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const SealedHead head =
            read_sealed_head({reinterpret_cast<const char*>(data), size}, "fuzz.head");
        require(read_sealed_head(sealed_head_file(head), "again.head") == head);
    } catch (const InputError&) {
        return 0;
    }
    return 0;
}
