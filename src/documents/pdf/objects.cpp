#include "documents/pdf/objects.h"

#include "documents/pdf/text_encoding.h"
#include "domain/error.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <new>

namespace safeplaces {

namespace {

// We reach into libharu's structures; another version may lay them out differently.
static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION == 3 && HPDF_BUGFIX_VERSION == 0);
constexpr std::string_view libharu_version = HPDF_VERSION_TEXT; // some builds add "RC2"

// From libharu's frames nothing may be thrown, so the first error is only noted.
void note_error(HPDF_STATUS error, HPDF_STATUS, void* first_error) {
    auto& first = *static_cast<HPDF_STATUS*>(first_error);
    if (first == HPDF_OK) {
        first = error;
    }
}

template <typename Object>
Object there(Object object) {
    if (object == nullptr) {
        throw MachineError(Trouble::other, "libharu: no memory for an object");
    }
    return object;
}

// Writes the filter itself, so that libharu does not deflate our deflated bytes again.
HPDF_STATUS write_filter(HPDF_Dict, HPDF_Stream stream) {
    return HPDF_Stream_WriteStr(stream, "/Filter /FlateDecode\n");
}

HPDF_STATUS append_bytes(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT count) {
    try {
        auto& out = *static_cast<std::string*>(stream->attr);
        out.append(bytes, bytes + count);
        return HPDF_OK;
    } catch (const std::bad_alloc&) {
        return HPDF_FAILD_TO_ALLOC_MEM;
    }
}

const HPDF_BYTE* as_bytes(std::string_view text) {
    return reinterpret_cast<const HPDF_BYTE*>(text.data());
}

HPDF_UINT count_of(std::string_view text) {
    return static_cast<HPDF_UINT>(text.size());
}

} // namespace

PdfObjects::PdfObjects() : m_first_error(std::make_unique<HPDF_STATUS>(HPDF_OK)) {
    if (HPDF_GetVersion() != libharu_version) {
        throw InstallError(std::string("libharu is ") + HPDF_GetVersion() + ", not " +
                           std::string(libharu_version));
    }
    m_document.reset(HPDF_New(note_error, m_first_error.get()));
    there(m_document.get());
    // Without it a document ends at page 32,768.
    HPDF_SetPagesConfiguration(m_document.get(), 100);
}

HPDF_Dict PdfObjects::new_dict() {
    const HPDF_Dict dict = there(HPDF_Dict_New(m_document->mmgr));
    HPDF_Xref_Add(m_document->xref, dict);
    return dict;
}

HPDF_Dict PdfObjects::inline_dict() {
    return there(HPDF_Dict_New(m_document->mmgr));
}

HPDF_Array PdfObjects::new_array() {
    return there(HPDF_Array_New(m_document->mmgr));
}

HPDF_Array PdfObjects::numbers(std::initializer_list<double> values) {
    const HPDF_Array array = new_array();
    for (const double value : values) {
        HPDF_Array_AddReal(array, static_cast<HPDF_REAL>(value));
    }
    return array;
}

void PdfObjects::fill(HPDF_Dict stream, std::string_view bytes, Packing packing) {
    if (packing == Packing::deflated) {
        return fill(stream, deflated(bytes), Packing::ready);
    }
    stream->filter = HPDF_STREAM_FILTER_NONE;
    HPDF_Stream_Write(stream->stream, as_bytes(bytes), count_of(bytes));
    if (packing == Packing::ready) {
        stream->write_fn = write_filter;
    }
}

HPDF_Dict PdfObjects::new_stream(std::string_view bytes, Packing packing) {
    const HPDF_Dict stream = there(HPDF_DictStream_New(m_document->mmgr, m_document->xref));
    fill(stream, bytes, packing);
    return stream;
}

HPDF_Dict PdfObjects::new_page(double width_pt, double height_pt) {
    const HPDF_Dict page = there(HPDF_AddPage(m_document.get()));
    put(page, "MediaBox", numbers({0, 0, width_pt, height_pt}));
    return page;
}

void PdfObjects::fill_page(HPDF_Dict page, std::string_view content, Packing packing) {
    fill(static_cast<HPDF_PageAttr>(page->attr)->contents, content, packing);
}

void PdfObjects::put(HPDF_Dict dict, const char* key, HPDF_Dict value) {
    HPDF_Dict_Add(dict, key, value);
}

void PdfObjects::put(HPDF_Dict dict, const char* key, HPDF_Array value) {
    HPDF_Dict_Add(dict, key, value);
}

void PdfObjects::put_name(HPDF_Dict dict, const char* key, const std::string& name) {
    HPDF_Dict_AddName(dict, key, name.c_str());
}

void PdfObjects::put_number(HPDF_Dict dict, const char* key, int value) {
    HPDF_Dict_AddNumber(dict, key, value);
}

// As bytes of our own, because libharu's encoder turns letters above U+FFFF into spaces.
void PdfObjects::put_text(HPDF_Dict dict, const char* key, std::string_view utf8) {
    std::string text = pdf_text(utf8);
    auto* bytes = reinterpret_cast<HPDF_BYTE*>(text.data());
    HPDF_Dict_Add(dict, key, there(HPDF_Binary_New(m_document->mmgr, bytes, count_of(text))));
}

void PdfObjects::put_ascii(HPDF_Dict dict, const char* key, const char* text) {
    HPDF_Dict_Add(dict, key, there(HPDF_String_New(m_document->mmgr, text, nullptr)));
}

void PdfObjects::put_true(HPDF_Dict dict, const char* key) {
    HPDF_Dict_AddBoolean(dict, key, HPDF_TRUE);
}

void PdfObjects::push(HPDF_Array array, HPDF_Dict value) {
    HPDF_Array_Add(array, value);
}

void PdfObjects::push(HPDF_Array array, HPDF_Array value) {
    HPDF_Array_Add(array, value);
}

void PdfObjects::push(HPDF_Array array, int value) {
    HPDF_Array_AddNumber(array, value);
}

void PdfObjects::push_name(HPDF_Array array, const std::string& name) {
    HPDF_Array_AddName(array, name.c_str());
}

void PdfObjects::push_bytes(HPDF_Array array, std::string_view bytes) {
    std::string copy(bytes);
    auto* data = reinterpret_cast<HPDF_BYTE*>(copy.data());
    HPDF_Array_Add(array, there(HPDF_Binary_New(m_document->mmgr, data, count_of(copy))));
}

std::string PdfObjects::bytes() {
    std::string out;
    const std::unique_ptr<std::remove_pointer_t<HPDF_Stream>, decltype(&HPDF_Stream_Free)> sink(
        there(HPDF_CallbackWriter_New(m_document->mmgr, append_bytes, &out)), &HPDF_Stream_Free);
    put(trailer(), "Root", catalog());
    put(trailer(), "Info", info());
    // PDF 1.4 is what PDF/A-1 is built on. The second line tells file transfer that it is binary.
    HPDF_Stream_WriteStr(sink.get(), "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    HPDF_Xref_WriteToStream(m_document->xref, sink.get(), nullptr);
    if (*m_first_error != HPDF_OK) {
        throw MachineError(Trouble::other, "libharu error " + std::to_string(*m_first_error));
    }
    return out;
}

// zlib looks back over a window and clears as much memory before it begins: for a short text a
// small one will do, and takes a fraction of the time.
std::string deflated(std::string_view bytes) {
    constexpr int level = 1;        // 6 takes twice as long, and saves 3 parts of 100
    constexpr int least_window = 9; // powers of two
    constexpr int window_over_memory = 7;
    const int window =
        std::clamp(static_cast<int>(std::bit_width(bytes.size())), least_window, MAX_WBITS);
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, window, window - window_over_memory,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        throw MachineError(Trouble::other, "zlib: no memory");
    }
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END) {
        throw MachineError(Trouble::other, "zlib: no memory");
    }
    return out;
}

} // namespace safeplaces
