// Opens bytes as a signed sticker statement. The first byte chooses the layer: the whole; a payload
// that is signed.
#include "interchange/bytes.h"
#include "interchange/cbor.h"
#include "interchange/sticker_file.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys council = secret_keys_from(KeySeed{2});
const std::array<SchemeKeys, 1> trusted{public_keys(council)};

// What opens at all is what signing it again gives, byte for byte, and names who signed it.
void open_whole(std::string_view bytes) {
    const auto named = key_named_in(bytes);
    const auto statement = open_sticker(bytes, trusted);
    if (statement && (sign_sticker(*statement, council) != bytes || named != key_id(trusted[0]))) {
        std::abort();
    }
}

void open_signed(std::string_view payload) {
    CborWriter header;
    header.map(2).number(1).number(-8).number(4).bytes(text_of(key_id(trusted[0])));
    CborWriter to_sign;
    to_sign.list(4).text("Signature1").bytes(header.written()).bytes("").bytes(payload);
    CborWriter cose;
    cose.tag(18).list(4).bytes(header.written()).map(0).bytes(payload);
    cose.bytes(text_of(council.sign(to_sign.written())));
    open_whole(cose.written());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    if (data[0] % 2 == 0) {
        open_whole(bytes);
    } else {
        open_signed(bytes);
    }
    return 0;
}
