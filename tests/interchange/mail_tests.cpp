#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/mail.h"
#include "interchange/parcel_samples.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(mail)

namespace {

MailDraft sample() {
    std::string bytes{"SPLC\x89\r\n\x1A\0", 9};
    bytes.append(100, '\xFF');
    return {.to = "safeplaces@example.org",
            .subject = "Parcel 17",
            .text = "Dear council,\nhere it is.\n",
            .attachment_name = "parcel-17.safeplace",
            .attachment = bytes};
}

std::vector<MailAttachment> attached(std::string_view eml) {
    return our_attachments(eml, "a.eml");
}

// A mail with one part, whose head is given; lines end in CR LF.
std::string with_part(const std::string& head, const std::string& body) {
    return "From: ann@example.org\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b1\r\n\r\npreamble\r\n"
           "--b1\r\nContent-Type: text/plain\r\n\r\nDear all\r\n"
           "--b1\r\n" +
           head + "\r\n\r\n" + body + "\r\n--b1--\r\n";
}

std::string header_line(const std::string& mail, const std::string& name) {
    const std::size_t at = mail.find("\r\n" + name + ": ");
    BOOST_REQUIRE(at != std::string::npos);
    std::size_t end = mail.find("\r\n", at + 2);
    while (mail[end + 2] == ' ') {
        end = mail.find("\r\n", end + 2);
    }
    return mail.substr(at + 2, end - at - 2);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_draft_opens_ready_to_send) {
    const std::string mail = eml_draft(sample());
    BOOST_TEST(mail.starts_with("X-Unsent: 1\r\nTo: safeplaces@example.org\r\n"));
    BOOST_TEST(header_line(mail, "Subject") == "Subject: Parcel 17");
    BOOST_TEST((mail.find("RGVhciBjb3VuY2lsLA0KaGVyZSBpdCBpcy4NCg==") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(what_a_draft_carries_is_found_again) {
    const auto found = attached(eml_draft(sample()));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].name == "parcel-17.safeplace");
    BOOST_TEST((found[0].bytes == sample().attachment));
}

BOOST_AUTO_TEST_CASE(a_mail_with_two_parcels_that_somebody_forwarded_is_read) {
    const auto found = attached(sample_file("forwarded.eml"));
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].name == "T\xC5\xB7 G\xC5\xB5yl.safeplace");
    BOOST_TEST((found[0].bytes == sample_file("submission-1.safeplace")));
    BOOST_TEST(found[1].name == "notice-1.safeplace");
    BOOST_TEST((found[1].bytes == sample_file("notice-1.safeplace")));
}

BOOST_AUTO_TEST_CASE(an_attachment_of_any_length_is_found_again) {
    for (std::size_t size = 0; size < 200; ++size) {
        MailDraft draft = sample();
        draft.attachment = std::string(size, '\r');
        BOOST_TEST((attached(eml_draft(draft)).at(0).bytes == draft.attachment), size);
    }
}

BOOST_AUTO_TEST_CASE(every_line_of_a_draft_is_short_ascii_that_ends_in_cr_lf) {
    MailDraft draft = sample();
    draft.subject = "Tŷ Gŵyl: the registration, the training and the forms of this whole long year";
    draft.attachment_name = "Tŷ Gŵyl 17.safeplace";
    const std::string mail = eml_draft(draft);
    std::size_t begin = 0;
    while (begin < mail.size()) {
        const std::size_t end = mail.find('\n', begin);
        BOOST_REQUIRE((end != std::string::npos && mail[end - 1] == '\r'));
        BOOST_TEST(end - begin <= 78U);
        begin = end + 1;
    }
    for (const char c : mail) {
        BOOST_TEST((c == '\r' || c == '\n' || (c >= ' ' && c <= '~')));
    }
}

BOOST_AUTO_TEST_CASE(a_subject_with_other_letters_is_encoded) {
    MailDraft draft = sample();
    draft.subject = "Tŷ Gŵyl";
    BOOST_TEST(header_line(eml_draft(draft), "Subject") == "Subject: =?utf-8?B?VMW3IEfFtXls?=");
    draft.subject = "=?utf-8?B?VMW3?=";
    BOOST_TEST(header_line(eml_draft(draft), "Subject") ==
               "Subject: =?utf-8?B?PT91dGYtOD9CP1ZNVzM/PQ==?=");
}

BOOST_AUTO_TEST_CASE(a_name_with_other_letters_is_found_again) {
    MailDraft draft = sample();
    draft.attachment_name = "Tŷ \"Gŵyl\".safeplace";
    const auto found = attached(eml_draft(draft));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].name == draft.attachment_name);
}

BOOST_AUTO_TEST_CASE(a_draft_may_carry_nothing) {
    const std::string eml = eml_draft({.to = "ann@example.org",
                                       .subject = "A reminder",
                                       .text = "Hello",
                                       .attachment_name = {},
                                       .attachment = {}});
    BOOST_TEST(eml.find("Content-Disposition") == std::string::npos);
    BOOST_TEST(our_attachments(eml, "draft.eml").empty());
}

BOOST_AUTO_TEST_CASE(a_draft_may_leave_the_address_to_be_filled_in) {
    MailDraft draft = sample();
    draft.to = "";
    BOOST_TEST((eml_draft(draft).find("To:") == std::string::npos));
}

const std::vector<std::string> bad_addresses{"ann",
                                             "ann@",
                                             "@example.org",
                                             "ann@example.org, eve@example.org",
                                             "ann@example.org\r\nBcc: eve@example.org",
                                             "ann@example.org\n",
                                             "<ann@example.org>",
                                             "ann@exa@mple.org",
                                             "\xC3\xA9@example.org",
                                             std::string(250, 'a') + "@example.org"};

BOOST_DATA_TEST_CASE(an_address_that_says_more_than_one_is_refused,
                     data::make(bad_addresses),
                     address) {
    MailDraft draft = sample();
    draft.to = address;
    BOOST_CHECK_THROW(static_cast<void>(eml_draft(draft)), InputError);
}

const std::vector<std::string> bad_header_texts{"a\r\nBcc: eve@example.org", "a\nb", "a\rb", "a\tb",
                                                std::string{"a\0b", 3},      "\xFF"};

BOOST_DATA_TEST_CASE(a_header_cannot_be_slipped_in, data::make(bad_header_texts), text) {
    MailDraft subject = sample();
    subject.subject = text;
    BOOST_CHECK_THROW(static_cast<void>(eml_draft(subject)), InputError);
    MailDraft name = sample();
    name.attachment_name = text;
    BOOST_CHECK_THROW(static_cast<void>(eml_draft(name)), InputError);
}

struct Part {
    std::string head;
    std::string body;
    std::string name;
    std::string bytes;
    friend std::ostream& operator<<(std::ostream& out, const Part& part) {
        return out << part.head;
    }
};

// As different mail programs write them.
const std::vector<Part> parts{
    {"Content-Disposition: attachment; filename=\"a.safeplace\"\r\n"
     "Content-Transfer-Encoding: base64",
     "YW\r\nJj", "a.safeplace", "abc"},
    {"content-disposition: ATTACHMENT; FILENAME=a.safeplace\r\n"
     "content-transfer-encoding: BASE64",
     "YWJj", "a.safeplace", "abc"},
    {"Content-Type: application/octet-stream;\r\n\tname=\"a.safescheme\"\r\n"
     "Content-Transfer-Encoding: base64",
     "YWJj\r\n", "a.safescheme", "abc"},
    {"Content-Disposition: attachment;\r\n filename=\"A.SafePlace\"\r\n"
     "Content-Transfer-Encoding: quoted-printable",
     "a=00=\r\nb =FFc=3D", "A.SafePlace",
     std::string{"a\0b \xFF"
                 "c=",
                 7}},
    {"Content-Disposition: attachment; filename=a.safeplace", "as it\r\nis", "a.safeplace",
     "as it\r\nis"},
    {"Content-Disposition: attachment; filename*=utf-8''T%C5%B7.safeplace", "x",
     "T\xC5\xB7.safeplace", "x"},
    {"Content-Disposition: attachment; filename*0*=utf-8''T%C5; filename*1*=%B7.;\r\n"
     " filename*2=\"safeplace\"",
     "x", "T\xC5\xB7.safeplace", "x"},
    {"Content-Disposition: attachment; filename=\"=?utf-8?B?VMW3?= =?utf-8?Q?=2Esafeplace?=\"", "x",
     "T\xC5\xB7.safeplace", "x"},
    {"Content-Disposition: inline; size=3; filename=\"C:\\Users\\ann\\a.safeplace\"", "x",
     "C:Usersanna.safeplace", "x"},
    {"Content-Disposition: attachment; filename=\"../../a.safeplace\"", "x", "a.safeplace", "x"},
    {"Content-Disposition: attachment; filename*=utf-8''a%0Ab.safeplace", "x",
     "attachment.safeplace", "x"},
    {"Content-Disposition: attachment; filename=T\xFF.SAFEPLACE", "x", "attachment.safeplace", "x"},
    {"Content-Disposition: attachment; filename=\"a\\\"b;c.safeplace\"", "x", "a\"b;c.safeplace",
     "x"},
};

BOOST_DATA_TEST_CASE(an_attachment_is_found_however_it_is_written, data::make(parts), part) {
    const std::string mail = with_part(part.head, part.body);
    const auto found = attached(mail);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].name == part.name);
    BOOST_TEST((found[0].bytes == part.bytes), found[0].bytes);
}

BOOST_AUTO_TEST_CASE(lines_may_end_in_lf_alone) {
    std::string mail = eml_draft(sample());
    std::erase(mail, '\r');
    BOOST_TEST((attached(mail).at(0).bytes == sample().attachment));
}

BOOST_AUTO_TEST_CASE(a_mail_that_is_itself_the_parcel_is_read) {
    BOOST_TEST(
        (attached("Content-Type: application/octet-stream; name=a.safeplace\n\nxyz").at(0).bytes ==
         "xyz"));
}

BOOST_AUTO_TEST_CASE(a_mail_inside_a_mail_is_looked_into) {
    const std::string inner = eml_draft(sample());
    BOOST_TEST(attached(with_part("Content-Type: message/rfc822", inner)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(parts_inside_parts_are_looked_into) {
    const std::string mail = with_part("Content-Type: multipart/alternative; boundary=\"b 2\"",
                                       "--b 2\r\nContent-Disposition: x; filename=a.safeplace\r\n"
                                       "\r\n1\r\n--b 2\r\n"
                                       "Content-Disposition: x; filename=b.safeplace\r\n"
                                       "\r\n2\r\n--b 2--");
    const auto found = attached(mail);
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].bytes == "1");
    BOOST_TEST(found[1].bytes == "2");
}

BOOST_AUTO_TEST_CASE(other_attachments_are_left_alone) {
    BOOST_TEST(attached(with_part("Content-Disposition: attachment; filename=a.pdf", "x")).empty());
    BOOST_TEST(
        attached(with_part("Content-Disposition: attachment; filename=.safeplace", "x")).empty());
    BOOST_TEST(attached(with_part("Content-Disposition: attachment", "x")).empty());
    BOOST_TEST(attached("").empty());
    BOOST_TEST(attached("not a mail at all").empty());
}

BOOST_AUTO_TEST_CASE(a_part_that_is_cut_comes_as_it_is) {
    const std::string mail = eml_draft(sample());
    const auto found = attached(mail.substr(0, mail.size() - 60));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(sample().attachment.starts_with(found[0].bytes));
}

BOOST_AUTO_TEST_CASE(a_mail_that_goes_down_for_ever_ends) {
    std::string mail = "Content-Disposition: x; filename=a.safeplace\r\n\r\nx";
    for (int i = 0; i < 100; ++i) {
        mail.insert(0, "Content-Type: message/rfc822\r\n\r\n");
    }
    BOOST_TEST(attached(mail).empty());
}

BOOST_AUTO_TEST_CASE(a_mail_of_endless_parts_gives_no_more_than_500) {
    std::string mail = "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 2'000; ++i) {
        mail += "--b\nContent-Disposition: x; filename=a.safeplace\n\nx\n";
    }
    BOOST_TEST(attached(mail).size() == 499U); // and the mail itself
}

BOOST_AUTO_TEST_CASE(a_boundary_that_is_longer_than_any_is_no_boundary) {
    const std::string boundary(71, 'b');
    BOOST_TEST(attached("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" +
                        boundary + "\nContent-Disposition: x; filename=a.safeplace\n\nx\n")
                   .empty());
}

BOOST_AUTO_TEST_CASE(a_mail_larger_than_any_of_ours_is_refused) {
    const std::string huge(largest_mail + 1, '\n');
    BOOST_CHECK_EXCEPTION(static_cast<void>(attached(huge)), InputError,
                          [](const InputError& error) { return error.file() == "a.eml"; });
}

BOOST_AUTO_TEST_SUITE_END()
