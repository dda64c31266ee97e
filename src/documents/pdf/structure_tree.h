#pragma once

#include "documents/pdf/objects.h"
#include "domain/print/drawing.h"

#include <string_view>

namespace safeplaces {

// Such a part has its words in the tree as they were typed.
[[nodiscard]] bool has_letters_read_leftwards(const Part& part);

// The reading order: what each piece of marked content is, and in which order it is read. List
// items that follow each other become one list, and cells one table.
class StructureTree {
public:
    explicit StructureTree(PdfObjects& objects);

    // What stands in the content stream for that tag: "H1".
    [[nodiscard]] static std::string_view name_of(Tag tag);

    // Parts that follow belong to this page.
    void start_page(HPDF_Dict page, const DrawnPage& drawn);

    // Returns the id by which the page's content stream names the part.
    //
    // Pre: a page was started; the part is no decoration.
    int add(const Part& part);

    // Joins the tree to the document.
    void finish();

private:
    // An element that other elements stand in.
    struct Holder {
        HPDF_Dict element = nullptr;
        HPDF_Array children = nullptr;
    };

    HPDF_Dict new_element(std::string_view name, HPDF_Dict parent);
    HPDF_Dict new_child(std::string_view name, const Holder& of);
    Holder new_holder(std::string_view name, const Holder& in);
    HPDF_Dict new_body_for(Tag tag);
    HPDF_Dict new_list_body();
    HPDF_Dict new_cell(Tag tag);
    void put_place(HPDF_Dict figure, const Part& part);

    PdfObjects& m_objects;
    HPDF_Dict m_root;
    Holder m_document;
    HPDF_Array m_page_numbers; // page number, its elements, page number, ...
    Holder m_list;             // while list items follow each other
    Holder m_table;            // while cells follow each other
    Holder m_row;              // the last one of the table
    Tag m_last = Tag::decoration;
    HPDF_Dict m_page = nullptr;
    HPDF_Array m_on_page = nullptr; // the elements of the page, by content id
    Size m_page_size;
    bool m_is_mirrored = false;
    int m_pages = 0;
    int m_next_id = 0;
};

} // namespace safeplaces
