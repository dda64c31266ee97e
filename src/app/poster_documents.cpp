#include "app/poster_documents.h"

#include "app/issued.h"
#include "app/sign_details.h"
#include "app/words/poster_words.h"
#include "app/words/print_room_words.h"
#include "documents/designs/catalogue.h"
#include "domain/fold.h"

#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

PosterMark mark_of(const Desk& desk, PosterMark mark) {
    if (!desk.library.artwork.empty()) {
        mark.artwork = desk.library.artwork;
        mark.words = artwork_in_words(desk.library.scheme.council);
    }
    return mark;
}

} // namespace

bool is_further_sign(DocumentKind kind) {
    return design_of(kind).needs == PrintNeeds::approval;
}

std::string code_word_on_paper(const Library& library) {
    const std::string& word = library.scheme.code_word;
    return library.fonts.missing_letter(word) ? std::string{} : word;
}

std::string with_word_on_code_word(const Library& library, std::string text) {
    const std::string& word = library.scheme.code_word;
    const auto letter = library.fonts.missing_letter(word);
    return letter ? code_word_left_out(word, *letter) + ' ' + text : std::move(text);
}

Document further_sign(DocumentKind kind,
                      const Desk& desk,
                      const VenueStanding& standing,
                      const StickerStatement& statement,
                      Paper paper) {
    assert(is_further_sign(kind));
    PrintedVenue venue{.name = statement.name, .town = standing.town, .language = desk.language};
    std::string ending = ".pdf";
    if (design_of(kind).below_venue == BelowVenue::hours_and_contact) {
        venue.details = details_on_signs(desk.library, standing);
        ending = details_in_a_file_name(desk.library, standing) + ending;
    }
    const std::string& council = desk.library.scheme.council;
    const Fonts& fonts = desk.library.fonts;
    Document document{
        .kind = kind,
        .completion = {},
        .drawing = {},
        .file_name = {},
        .approval = Approval::approved,
        .sticker = statement.number,
        .says = with_lines(facts_of(statement, {standing.town, council, desk.library.artwork_hash}),
                           venue.details)};
    if (kind == DocumentKind::languages_poster) {
        LanguagesPoster poster =
            languages_poster(venue, statement, council, desk.library.invitations);
        poster.mark = mark_of(desk, std::move(poster.mark));
        document.drawing = draw(poster, fonts);
        document.file_name = "poster-languages" + ending;
        for (const Invitation& each : desk.library.invitations) {
            document.says += each.language + ' ' + each.text + '\n';
        }
        return document;
    }
    if (kind == DocumentKind::code_words_poster) {
        CodeWordsPoster poster =
            code_words_poster(venue, statement, council, code_word_on_paper(desk.library));
        poster.mark = mark_of(desk, std::move(poster.mark));
        document.drawing = draw(poster, fonts);
        document.file_name = "poster-code-words" + ending;
        document.says += code_word_on_paper(desk.library);
        return document;
    }
    if (kind == DocumentKind::venue_certificate) {
        VenueCertificate words = venue_certificate(venue, statement, council);
        words.mark = mark_of(desk, std::move(words.mark));
        document.drawing = draw(words, fonts);
        document.file_name = "certificate-venue.pdf";
        return document;
    }
    assert(kind == DocumentKind::easy_read_poster || kind == DocumentKind::large_print_poster);
    const bool is_easy_read = kind == DocumentKind::easy_read_poster;
    LargePosterWords poster = is_easy_read ? easy_read_poster(venue, statement, council)
                                           : large_print_poster(venue, statement, council);
    poster.mark = mark_of(desk, std::move(poster.mark));
    document.drawing = is_easy_read ? draw_easy_read(poster, fonts, paper)
                                    : draw_large_print(poster, fonts, paper);
    document.file_name = (is_easy_read ? "poster-easy-read" : "poster-large-print") + ending;
    return document;
}

Document contact_cards_document(const Desk& desk) {
    return {.kind = DocumentKind::contact_cards,
            .completion = {},
            .drawing = draw(contact_cards(), desk.library.fonts),
            .file_name = "contact-cards.pdf"};
}

Document on_paper(Document document, Paper paper) {
    if (paper != Paper::a4) {
        document.drawing = on_paper(std::move(document.drawing), paper);
        const std::size_t end = document.file_name.rfind('.');
        document.file_name.insert(end, '-' + folded(paper_in_words(paper)));
    }
    return document;
}

} // namespace safeplaces
