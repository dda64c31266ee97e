#include <boost/test/unit_test.hpp>

#include "app/sticker_page.h"
#include "app/words/sticker_check_words.h"
#include "documents/pdf_tools.h"
#include "domain/error.h"
#include "interchange/parcel_samples.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <vector>

using namespace safeplaces;

namespace {

// The page in a browser of another house, without a window. Its checks run one after the other;
// what each shows becomes a line: the verdict, and "tick" where it shows one.
struct InABrowser : TemporaryFolder {
    SecretKeys keys = keys_number(3);
    SecretKeys older = keys_number(2);
    SecretKeys stolen = keys_number(1);
    StickerTrust trust{.scheme = "Any <b>borough</b> & Safe Places",
                       .scheme_id = "anyborough",
                       .keys = public_keys(keys),
                       .older = {public_keys(older), public_keys(stolen)},
                       .withdrawn = {public_keys(stolen).signing},
                       .revoked = RevokedStickers{{"SP-0007"}, on(2026, 11, 25)}};
    std::string shipped = read_file(SAFEPLACES_ROOT "/resources/sticker-check.html");
    // Long past or far off, so that it is the same whatever the browser's clock says.
    StickerStatement library{.venue = {uuid_number(2)},
                             .name = "Książki & <b>Library</b>",
                             .postcode = "SO14 7LY",
                             .scheme = "anyborough",
                             .level = "",
                             .issued = on(1990, 1, 1),
                             .valid_to = on(9999, 12, 31),
                             .number = "SP-0042"};

    [[nodiscard]] std::string link(const StickerStatement& statement,
                                   const SecretKeys& signer) const {
        return sticker_link("https://safeplaces.example/v", sign_sticker(statement, signer));
    }

    [[nodiscard]] std::string shown(const std::string& page, const std::string& address = "") {
        write("page.html", page);
        const std::string folder = utf8(path);
        return run_tool("timeout 120 chromium --headless --no-sandbox --disable-gpu "
                        "--disable-dev-shm-usage --user-data-dir=" +
                        folder + "/profile --virtual-time-budget=10000 --dump-dom 'file://" +
                        folder + "/page.html" + address + "' 2>/dev/null")
            .output;
    }

    // What `script` says with say(). `first` runs before the page's own script.
    [[nodiscard]] std::vector<std::string> said_by(const std::string& script,
                                                   const std::string& first) {
        std::string page = sticker_page(trust, shipped);
        page.insert(page.find("<script>"), "<script>" + first + "</script>");
        page.insert(page.find("</body>"),
                    "<pre id=said></pre><script>const say = () => { element('said').textContent "
                    "+= (element('result').hidden ? 'nothing' : element('verdict').textContent + "
                    "(element('tick').hidden ? '' : ' tick')) + '\\n'; }; (async () => {" +
                        script + "})();</script>");
        const std::string dom = shown(page);
        const std::size_t from = dom.find("<pre id=\"said\">");
        BOOST_REQUIRE_MESSAGE(from != std::string::npos, dom);
        const std::size_t begin = dom.find('>', from) + 1;
        return lines_of(dom.substr(begin, dom.find("</pre>", begin) - begin));
    }

    [[nodiscard]] std::vector<std::string> verdicts_on(const std::vector<std::string>& links,
                                                       const std::string& first = "") {
        std::string each_in_turn;
        for (const std::string& link : links) {
            each_in_turn += "await checkAndShow('" + link + "'); say();";
        }
        return said_by(each_in_turn, first);
    }
};

// The same that the program itself says, in the order of the links.
std::vector<std::string> said_by_us(const std::vector<std::string>& links,
                                    const StickerTrust& trust) {
    std::vector<std::string> said;
    for (const std::string& link : links) {
        const auto verdict = check_sticker(stickers_in(link), trust, on(2026, 11, 28)).verdict;
        said.push_back(verdict_in_words(verdict) +
                       (verdict == StickerVerdict::valid ? " tick" : ""));
    }
    return said;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(sticker_page_file, InABrowser)

BOOST_AUTO_TEST_CASE(a_browser_says_of_each_sticker_what_the_program_says) {
    StickerStatement lapsed = library;
    lapsed.valid_to = on(2020, 1, 1);
    StickerStatement revoked = library;
    revoked.number = "SP-0007";
    StickerStatement elsewhere = library;
    elsewhere.scheme = "otherville";
    std::string other_name = sign_sticker(library, keys);
    other_name.replace(other_name.find("Library"), 7, "Bakery ");
    std::string other_bit = sign_sticker(library, keys);
    other_bit.back() = static_cast<char>(other_bit.back() ^ 1);
    const std::string page = "https://safeplaces.example/v";
    const std::vector<std::string> links{link(library, keys),
                                         link(library, older),
                                         link(library, stolen),
                                         link(library, keys_number(9)),
                                         link(lapsed, keys),
                                         link(revoked, keys),
                                         link(elsewhere, keys),
                                         sticker_link(page, other_name),
                                         sticker_link(page, other_bit),
                                         "good morning",
                                         page + "#1234567890"};
    const std::vector<std::string> expected = said_by_us(links, trust);
    BOOST_TEST(expected[0] == "This sticker is valid. tick");
    BOOST_TEST(verdicts_on(links) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_browser_without_this_kind_of_signature_says_so_and_shows_no_tick) {
    const std::vector<std::string> said =
        verdicts_on({link(library, keys)},
                    "crypto.subtle.importKey = () => Promise.reject(new DOMException('', "
                    "'NotSupportedError'));");
    BOOST_TEST(said == std::vector<std::string>{"This browser cannot check."},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_page_that_came_by_http_says_how_to_open_it) {
    const std::vector<std::string> said =
        verdicts_on({link(library, keys), "good morning"},
                    "Object.defineProperty(window, 'isSecureContext', { value: false });"
                    "Object.defineProperty(window, 'crypto', { value: {} });");
    const std::vector<std::string> expected{"This page cannot check where it is now.",
                                            "There is no code of a Safe Places sticker here."};
    BOOST_TEST(said == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_a_browser_shows_is_of_the_code_that_was_asked_for_last) {
    const std::vector<std::string> said =
        said_by("const slow = checkAndShow('" + link(library, keys) +
                    "'); say(); await Promise.all([slow, checkAndShow('good morning')]); say();"
                    "element('link').dispatchEvent(new Event('input')); say();"
                    "const left = checkAndShow('" +
                    link(library, keys) +
                    "'); element('link').dispatchEvent(new Event('input')); await left; say();",
                "");
    const std::vector<std::string> expected{
        "nothing", "There is no code of a Safe Places sticker here.", "nothing", "nothing"};
    BOOST_TEST(said == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_browser_with_a_slow_clock_is_not_earlier_than_its_page) {
    library.valid_to = on(2026, 11, 24);
    const std::vector<std::string> said =
        verdicts_on({link(library, keys)},
                    "const Real = Date; Date = class extends Real { constructor(...given) { "
                    "if (given.length) super(...given); else super(0); } };");
    BOOST_TEST(said == std::vector<std::string>{"This sticker has ended."},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_phone_that_opens_the_link_sees_the_place_at_once) {
    const std::string whole = link(library, older);
    const std::string dom = shown(sticker_page(trust, shipped), whole.substr(whole.find('#')));
    for (const char* wanted :
         {"<title>Is this sticker real? Any &lt;b&gt;borough&lt;/b&gt; &amp; Safe Places</title>",
          "<dd>Książki &amp; &lt;b&gt;Library&lt;/b&gt;</dd>", "<dd>31 December 9999</dd>",
          "with a key that it had before</dd>", "<dd>Of 25 November 2026, days ago: "}) {
        BOOST_TEST(dom.find(wanted) != std::string::npos, dom);
    }
}

BOOST_AUTO_TEST_CASE(the_page_needs_nothing_from_anywhere) {
    const std::string page = sticker_page(trust, shipped);
    BOOST_TEST(page.find("default-src 'none'") != std::string::npos);
    for (const char* from_elsewhere : {"src=", "href=", "url(", "import(", "fetch("}) {
        BOOST_TEST(page.find(from_elsewhere) == std::string::npos, from_elsewhere);
    }
}

BOOST_AUTO_TEST_CASE(a_browser_that_does_not_understand_the_page_shows_that_it_cannot_check) {
    const std::string words = ">This browser cannot check. It is too old";
    std::string page = sticker_page(trust, shipped);
    BOOST_TEST(shown(page).find("<p id=\"unable\" hidden=\"\"" + words) != std::string::npos);
    page.insert(page.find("\"use strict\""), "words of tomorrow;");
    BOOST_TEST(shown(page).find("<p id=\"unable\"" + words) != std::string::npos);
    for (const char* newer : {"replaceChildren", "catch {"}) {
        BOOST_TEST(page.find(newer) == std::string::npos, newer);
    }
}

BOOST_AUTO_TEST_CASE(a_template_without_its_place_is_an_installation_that_is_broken) {
    BOOST_CHECK_THROW(static_cast<void>(sticker_page(trust, "<html></html>")), InstallError);
}

BOOST_AUTO_TEST_SUITE_END()
