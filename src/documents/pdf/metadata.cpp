#include "documents/pdf/metadata.h"

#include "documents/pdf/colour_profile.h"
#include "domain/digest.h"

namespace safeplaces {

namespace {

constexpr const char* producer = "Safe Places Desk";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

constexpr const char* xmp_begin =
    "<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n";

// The file is PDF/A-1b and built for PDF/UA-1. The schema tells PDF/A what "pdfuaid" is.
constexpr const char* xmp_claims =
    "<rdf:Description rdf:about=''"
    " xmlns:pdfaExtension='http://www.aiim.org/pdfa/ns/extension/'"
    " xmlns:pdfaSchema='http://www.aiim.org/pdfa/ns/schema#'"
    " xmlns:pdfaProperty='http://www.aiim.org/pdfa/ns/property#'>"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType='Resource'>"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    "<rdf:Description rdf:about='' xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/'>"
    "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
    "<rdf:Description rdf:about='' xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'>"
    "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
    "</rdf:Description>\n";

constexpr const char* xmp_end = "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>";

std::string in_every_language(const char* name, const std::string& text) {
    const std::string tag = std::string("dc:") + name;
    return "<" + tag + "><rdf:Alt><rdf:li xml:lang='x-default'>" + escaped(text) +
           "</rdf:li></rdf:Alt></" + tag + ">";
}

// An empty note is left out.
std::string
xmp_about(const std::string& title, const std::string& note, const std::string& language) {
    return "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
           "<dc:format>application/pdf</dc:format>" +
           in_every_language("title", title) +
           (note.empty() ? std::string{} : in_every_language("description", note)) +
           "<dc:language><rdf:Bag><rdf:li>" + escaped(language) +
           "</rdf:li></rdf:Bag></dc:language></rdf:Description>\n";
}

std::string xmp_maker() {
    return "<rdf:Description rdf:about='' xmlns:pdf='http://ns.adobe.com/pdf/1.3/'>"
           "<pdf:Producer>" +
           std::string(producer) + "</pdf:Producer></rdf:Description>\n";
}

void put_about(PdfObjects& objects,
               const std::string& title,
               const std::string& language,
               const std::string& xmp) {
    objects.put_text(objects.info(), "Title", title);
    objects.put_ascii(objects.info(), "Producer", producer);
    objects.put_ascii(objects.catalog(), "Lang", language.c_str());

    const HPDF_Dict preferences = objects.inline_dict();
    objects.put_true(preferences, "DisplayDocTitle");
    objects.put_name(preferences, "PrintScaling", "None");
    objects.put(objects.catalog(), "ViewerPreferences", preferences);

    const HPDF_Dict metadata = objects.new_stream(xmp_begin + xmp + xmp_end, Packing::plain);
    objects.put_name(metadata, "Type", "Metadata");
    objects.put_name(metadata, "Subtype", "XML");
    objects.put(objects.catalog(), "Metadata", metadata);
}

void put_colours(PdfObjects& objects) {
    static const std::string packed = deflated(srgb_profile());
    const HPDF_Dict profile = objects.new_stream(packed, Packing::ready);
    objects.put_number(profile, "N", 3); // colours in it
    const HPDF_Dict intent = objects.new_dict();
    objects.put_name(intent, "Type", "OutputIntent");
    objects.put_name(intent, "S", "GTS_PDFA1");
    objects.put_ascii(intent, "OutputConditionIdentifier", "sRGB");
    objects.put_ascii(intent, "Info", "sRGB IEC61966-2-1");
    objects.put(intent, "DestOutputProfile", profile);
    const HPDF_Array intents = objects.new_array();
    objects.push(intents, intent);
    objects.put(objects.catalog(), "OutputIntents", intents);
}

void put_id(PdfObjects& objects, std::string_view content) {
    const Digest digest = digest_of(content);
    const std::string_view id(reinterpret_cast<const char*>(digest.data()), 16);
    const HPDF_Array ids = objects.new_array();
    objects.push_bytes(ids, id); // as it was made
    objects.push_bytes(ids, id); // as it is now
    objects.put(objects.trailer(), "ID", ids);
}

} // namespace

void put_metadata(PdfObjects& objects, const Drawing& drawing, std::string_view content) {
    put_about(objects, drawing.title, drawing.language,
              xmp_about(drawing.title, {}, drawing.language) + xmp_claims + xmp_maker());
    if (!drawing.proof.empty()) {
        objects.put_ascii(objects.info(), "SafePlaceSticker", drawing.proof.c_str());
    }
    put_colours(objects);
    put_id(objects, content);
}

void put_metadata(PdfObjects& objects, const RunWords& words, std::string_view content) {
    put_about(objects, words.title, words.language,
              xmp_about(words.title, words.note, words.language) + xmp_maker());
    objects.put_text(objects.info(), "Subject", words.note);
    objects.put_ascii(objects.info(), "SafePlaceRun", std::to_string(words.stickers).c_str());
    put_colours(objects);
    put_id(objects, content);
}

} // namespace safeplaces
