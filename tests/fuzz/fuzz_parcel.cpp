// Opens bytes as parcels. The first byte chooses the layer, since no fuzzer guesses its way through
// a seal: a whole file; what is in the box; a payload that is signed; the JSON of each kind.
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/parcel_file.h"
#include "interchange/parcel_json.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys device = secret_keys_from(KeySeed{1});
const std::array<SecretKeys, 1> council{secret_keys_from(KeySeed{2})};
const std::array<SchemeKeys, 1> trusted{public_keys(council[0])};

void require(bool good) {
    if (!good) {
        std::abort();
    }
}

std::optional<DeviceKeys> enrolled(const DeviceId& id) {
    // Half of all devices are known.
    return id.text.back() < '8' ? std::optional{device_keys(id, device)} : std::nullopt;
}

void open_whole_file(std::string_view bytes) {
    static_cast<void>(open_submission(bytes, council, enrolled));
    static_cast<void>(open_decision(bytes, device, trusted));
    static_cast<void>(open_notice(bytes, trusted));
}

std::string head_for(std::size_t inner_size) {
    std::string head{"SPLC\x89\x0D\x0A\x1A\x01\0\x01\0", 12};
    const Digest recipient = digest_of(std::string{"sp-recipient"}.append(text_of(trusted[0].box)));
    head += text_of(recipient).substr(0, 16);
    add_number(static_cast<std::uint32_t>(inner_size), head);
    return head;
}

void open_box(std::string_view inner) {
    const std::string file = head_for(inner.size()) + box_for(trusted[0].box, inner);
    static_cast<void>(open_submission(file, council, enrolled));
}

// The first 16 bytes are the device. What opens says the same when it is sealed again.
void open_signed(std::string_view bytes) {
    if (bytes.size() < 16) {
        return;
    }
    const std::string head = head_for(bytes.size() + 64);
    const std::string_view payload = bytes.substr(16);
    const Signature signature = device.sign(std::string{"uk.safeplaces.submission.v1\0", 28}
                                                .append(head)
                                                .append(text_of(trusted[0].box))
                                                .append(bytes));
    const std::string inner =
        std::string{bytes.substr(0, 16)}.append(text_of(signature)).append(payload);
    const auto opened = open_submission(head + box_for(trusted[0].box, inner), council, enrolled);
    if (const auto* good = std::get_if<OpenedSubmission>(&opened)) {
        require(good->content == digest_of(payload));
        require(good->submission.from == device_keys(good->submission.from.device, device));
    }
}

// What is read is written again as something that is read as the same.
template <class Read, class Write>
void read_json(std::string_view json, Read read, Write write) {
    try {
        const std::string written = write(read(json));
        require(write(read(written)) == written);
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    switch (data[0] % 6) {
    case 0:
        open_whole_file(bytes);
        break;
    case 1:
        open_box(bytes);
        break;
    case 2:
        open_signed(bytes);
        break;
    case 3:
        read_json(bytes, read_submission_json, submission_json);
        break;
    case 4:
        read_json(bytes, read_decision_json, decision_json);
        break;
    case 5:
        read_json(bytes, read_notice_json, notice_json);
        break;
    }
    return 0;
}
