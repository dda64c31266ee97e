#pragma once

#include <hpdf.h>

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace safeplaces {

// Points; PDF counts in them, from the bottom left corner.
inline constexpr double pt_per_mm = 72 / 25.4;

// `ready`: the bytes are deflated already.
enum class Packing { deflated, ready, plain };

// The objects of one PDF file, kept and written by libharu. Only its raw objects are used: its own
// text, tagging and saving are not good enough (it neither shapes nor tags, and does not notice a
// full disk).
//
// libharu's callback notes the first error; bytes() throws it. Each function throws MachineError at
// once when there is no memory for an object.
class PdfObjects {
public:
    // Throws InstallError for another libharu than the one whose inside we know.
    PdfObjects();

    [[nodiscard]] HPDF_Dict catalog() const { return m_document->catalog; }
    [[nodiscard]] HPDF_Dict trailer() const { return m_document->trailer; }
    [[nodiscard]] HPDF_Dict info() const { return m_document->info; }

    HPDF_Dict new_dict();    // an object of its own, shared by reference
    HPDF_Dict inline_dict(); // written inside the one that it is put into
    HPDF_Array new_array();
    HPDF_Array numbers(std::initializer_list<double> values);
    HPDF_Dict new_stream(std::string_view bytes, Packing packing);
    HPDF_Dict new_page(double width_pt, double height_pt);
    void fill_page(HPDF_Dict page, std::string_view content, Packing packing);

    void put(HPDF_Dict dict, const char* key, HPDF_Dict value);
    void put(HPDF_Dict dict, const char* key, HPDF_Array value);
    void put_name(HPDF_Dict dict, const char* key, const std::string& name);
    void put_number(HPDF_Dict dict, const char* key, int value);
    void put_text(HPDF_Dict dict, const char* key, std::string_view utf8);
    void put_ascii(HPDF_Dict dict, const char* key, const char* text);
    void put_true(HPDF_Dict dict, const char* key);

    void push(HPDF_Array array, HPDF_Dict value);
    void push(HPDF_Array array, HPDF_Array value);
    void push(HPDF_Array array, int value);
    void push_name(HPDF_Array array, const std::string& name);
    void push_bytes(HPDF_Array array, std::string_view bytes);

    // The whole file. Throws MachineError when libharu met trouble on the way.
    [[nodiscard]] std::string bytes();

private:
    struct Release {
        void operator()(HPDF_Doc document) const { HPDF_Free(document); }
    };

    void fill(HPDF_Dict stream, std::string_view bytes, Packing packing);

    // Its address is known to libharu, so it stays where it is.
    std::unique_ptr<HPDF_STATUS> m_first_error;
    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, Release> m_document;
};

// zlib's format.
[[nodiscard]] std::string deflated(std::string_view bytes);

} // namespace safeplaces
