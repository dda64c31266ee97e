#include "storage/device_file.h"

#include "storage/columns.h"
#include "storage/files.h"

#include <charconv>
#include <sstream>
#include <string>

namespace safeplaces {
namespace {

constexpr const char* file_name = "device.key";
constexpr const char* first_line = "safe-places-device 1";

// A word of `line` at a time.
class Words {
public:
    explicit Words(const std::string& line) : m_words(line) {}

    std::string text() {
        std::string word;
        if (!(m_words >> word))
            throw_damaged("a line of the device's file is too short");
        return word;
    }

    std::array<std::uint8_t, 32> bytes() {
        const auto digest = digest_from_hex(text());
        if (!digest)
            throw_damaged("no 32 bytes in the device's file");
        return *digest;
    }

    std::int64_t number() {
        const std::string word = text();
        std::int64_t number = -1;
        const char* end = word.data() + word.size();
        const auto [stop, error] = std::from_chars(word.data(), end, number);
        if (error != std::errc() || stop != end || number < 0)
            throw_damaged("no number in the device's file: " + word);
        return number;
    }

private:
    std::istringstream m_words;
};

void read_line(Device& device, const std::string& line) {
    Words words(line);
    const std::string what = words.text();
    if (what == "device") {
        device.id.text = words.text();
    } else if (what == "seed") {
        device.seed = words.bytes();
    } else if (what == "council") {
        const PublicKey signing = words.bytes();
        device.council.push_back({.signing = signing, .box = words.bytes()});
    } else if (what == "compromised") {
        device.compromised.push_back(words.bytes());
    } else if (what == "pack") {
        device.pack_seq = words.number();
    } else if (what == "decision") {
        device.decision_seq = words.number();
    } else if (what == "notice") {
        device.notice_seq = words.number();
    } else if (what == "parcel") {
        device.parcel_seq = words.number();
        device.parcel = words.bytes();
    } else {
        throw_damaged("an unknown line in the device's file: " + what);
    }
}

} // namespace

std::optional<Device> read_device(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder / file_name, ignored))
        return std::nullopt;
    std::istringstream lines(read_file(folder / file_name));
    std::string line;
    if (!std::getline(lines, line) || line != first_line)
        throw_damaged("the device's file does not begin as one");
    Device device;
    while (std::getline(lines, line))
        read_line(device, line);
    if (!looks_like_uuid(device.id.text) || device.seed == decltype(device.seed){})
        throw_damaged("the device's file does not say which it is");
    return device;
}

void save_device(const std::filesystem::path& folder, const Device& device) {
    std::ostringstream text;
    text << first_line << "\ndevice " << device.id.text << "\nseed " << to_hex(device.seed)
         << "\npack " << device.pack_seq << "\ndecision " << device.decision_seq << "\nnotice "
         << device.notice_seq << "\nparcel " << device.parcel_seq << ' ' << to_hex(device.parcel)
         << '\n';
    for (const SchemeKeys& keys : device.council)
        text << "council " << to_hex(keys.signing) << ' ' << to_hex(keys.box) << '\n';
    for (const PublicKey& key : device.compromised)
        text << "compromised " << to_hex(key) << '\n';
    atomic_save(folder / file_name, text.str());
}

} // namespace safeplaces
