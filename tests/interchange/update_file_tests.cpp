#include <boost/test/unit_test.hpp>

#include "interchange/update_file.h"

#include "domain/error.h"
#include "interchange/parcel_samples.h"
#include "interchange/update_samples.h"

#include <fstream>
#include <optional>
#include <sstream>
#include <streambuf>

using namespace safeplaces;

namespace {

using Fault = UpdateFault;

UpdateCheck checked(const std::string& bytes,
                    const InstalledProgram& here = installed_program(),
                    const InstallerSink& sink = {}) {
    std::istringstream file{bytes};
    return read_update(file, here, sink);
}

std::optional<Fault> fault_of(const std::string& bytes) {
    return checked(bytes).fault;
}

std::string with_json(const std::string& from, const std::string& to) {
    std::string json = update_json(sample_update());
    BOOST_REQUIRE(json.find(from) != std::string::npos);
    json.replace(json.find(from), from.size(), to);
    return signed_update_head(json, publisher_keys()) + sample_installer();
}

// 100 MB that stand nowhere.
class ManyZeros : public std::streambuf {
public:
    explicit ManyZeros(std::string head, std::size_t zeros)
        : m_head(std::move(head)), m_left(zeros) {
        setg(m_head.data(), m_head.data(), m_head.data() + m_head.size());
    }

    [[nodiscard]] std::size_t longest_read() const { return m_longest; }

protected:
    std::streamsize xsgetn(char* to, std::streamsize wanted) override {
        if (gptr() < egptr()) {
            return std::streambuf::xsgetn(to, std::min<std::streamsize>(wanted, egptr() - gptr()));
        }
        const std::streamsize given = std::min(wanted, static_cast<std::streamsize>(m_left));
        std::fill_n(to, given, '\0');
        m_left -= static_cast<std::size_t>(given);
        m_longest = std::max(m_longest, static_cast<std::size_t>(wanted));
        return given;
    }

private:
    std::string m_head;
    std::size_t m_left;
    std::size_t m_longest = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(update_reading)

BOOST_AUTO_TEST_CASE(an_update_says_what_it_is_and_gives_its_installer) {
    std::string installer;
    const UpdateCheck read = checked(update_file(), installed_program(),
                                     [&](std::string_view piece) { installer += piece; });
    BOOST_TEST(!read.fault.has_value());
    BOOST_TEST((read.head == sample_update()));
    BOOST_TEST((installer == sample_installer()));
}

BOOST_AUTO_TEST_CASE(an_update_of_the_first_format_is_still_read) {
    std::string installer;
    const UpdateCheck read = checked(sample_file("update-1.safeupdate"), installed_program(),
                                     [&](std::string_view piece) { installer += piece; });
    BOOST_TEST(!read.fault.has_value());
    BOOST_TEST(version_text(read.head.version) == "0.2.0");
    BOOST_TEST(installer == "not really a program\n");
}

BOOST_AUTO_TEST_CASE(an_older_version_and_the_same_are_refused) {
    UpdateHead head = sample_update();
    head.version = {{0, 1, 0}};
    BOOST_TEST((fault_of(update_file(head)) == Fault::same_version));
    head.version = {{0, 0, 9}};
    BOOST_TEST((fault_of(update_file(head)) == Fault::older_version));
    BOOST_TEST(version_text(checked(update_file(head)).head.version) == "0.0.9");
}

BOOST_AUTO_TEST_CASE(another_system_and_another_program_are_refused) {
    const UpdateCheck read = checked(update_file(), installed_program("windows-x64"));
    BOOST_TEST((read.fault == Fault::other_system));
    BOOST_TEST(read.head.system == "debian-12-amd64");
    const std::string other =
        update_file(sample_update(), sample_installer(), publisher_keys(), "another-program");
    BOOST_TEST((fault_of(other) == Fault::other_program));
}

BOOST_AUTO_TEST_CASE(what_somebody_else_signed_is_refused) {
    const std::string other = update_file(sample_update(), sample_installer(), keys_number(3));
    BOOST_TEST((fault_of(other) == Fault::other_publisher));
    // Our publisher's key over another's signature.
    std::string mixed = other;
    mixed.replace(16, 32, update_file(), 16, 32);
    BOOST_TEST((fault_of(mixed) == Fault::damaged));
}

BOOST_AUTO_TEST_CASE(nothing_of_the_installer_is_given_out_before_its_head_is_good) {
    const auto none = [](std::string_view) { BOOST_ERROR("a piece came out"); };
    UpdateHead old = sample_update();
    old.version = {};
    for (const std::string& bytes :
         {update_file(old), update_file(sample_update(), sample_installer(), keys_number(3)),
          update_file().substr(0, 100)}) {
        BOOST_TEST(checked(bytes, installed_program(), none).fault.has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_was_cut_is_refused_wherever_it_ends) {
    const std::string whole = update_file(sample_update("setup"), "setup");
    for (std::size_t size = 1; size < whole.size(); ++size) {
        BOOST_TEST((fault_of(whole.substr(0, size)) == Fault::cut), size);
    }
    BOOST_TEST((fault_of("") == Fault::no_update));
    BOOST_TEST((fault_of(whole + "!") == Fault::damaged));
}

BOOST_AUTO_TEST_CASE(no_changed_byte_is_taken) {
    const std::string whole = update_file(sample_update("setup"), "setup");
    BOOST_TEST(!fault_of(whole).has_value());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(fault_of(changed).has_value(), at);
    }
}

BOOST_AUTO_TEST_CASE(another_file_and_a_later_format_are_told_apart) {
    BOOST_TEST((fault_of(sample_file("otherville-1.safescheme")) == Fault::no_update));
    std::string later = update_file();
    later[8] = 2;
    BOOST_TEST((fault_of(later) == Fault::later_format));
}

BOOST_AUTO_TEST_CASE(a_head_that_is_not_as_written_down_is_refused_though_it_is_signed) {
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"version\":\"0.2.0\"", "\"version\":\"0.2\""},
             {"\"version\":\"0.2.0\"", "\"version\":\"0.02.0\""},
             {"2026-12-01", "2026-13-01"},
             {"debian-12-amd64", "../../etc"},
             {"\"size\":", "\"more\":1,\"size\":"},
             {"\"publisher\":\"Anyborough Software\",", ""},
             {"Anyborough Software", "two\\nlines"},
             {"\"hash\":\"", "\"hash\":\"0"}}) {
        BOOST_TEST((fault_of(with_json(from, to)) == Fault::damaged), to);
    }
}

BOOST_AUTO_TEST_CASE(a_large_update_is_read_in_small_pieces) {
    constexpr std::size_t size = 100'000'000;
    UpdateHead head = sample_update();
    head.size = size;
    head.hash = digest_of(std::string(size, '\0'));
    ManyZeros bytes{update_file(head, ""), size};
    std::istream file{&bytes};
    BOOST_TEST(!read_update(file, installed_program()).fault.has_value());
    BOOST_TEST(bytes.longest_read() <= 65'536U);
}

BOOST_AUTO_TEST_CASE(the_installer_is_named_for_its_system) {
    UpdateHead head = sample_update();
    BOOST_TEST(installer_name(head) == "safe-places-desk_0.2.0_amd64.deb");
    BOOST_TEST(!is_for_windows(head));
    head.system = "windows-x64";
    BOOST_TEST(installer_name(head) == "safe-places-desk-0.2.0-setup.exe");
    BOOST_TEST(is_for_windows(head));
}

BOOST_AUTO_TEST_CASE(the_build_takes_a_key_in_either_way_of_writing) {
    const PublicKey key = installed_program().publisher;
    BOOST_TEST((publisher_key_from(to_hex(key)) == key));
    BOOST_TEST((publisher_key_from(base64_text(text_of(key))) == key));
    for (const char* no_key : {"", "aa", "not a key", "bm90IGEga2V5"}) {
        BOOST_TEST(!publisher_key_from(no_key).has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
