#include "documents/pdf/structure_tree.h"

#include "documents/shapes.h"

#include <algorithm>
#include <string>

namespace safeplaces {

bool has_letters_read_leftwards(const Part& part) {
    return std::ranges::any_of(part.marks, [](const Mark& mark) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        return run != nullptr &&
               std::ranges::count(run->glyphs, Direction::leftwards, &Glyph::direction) > 0;
    });
}

StructureTree::StructureTree(PdfObjects& objects)
    : m_objects(objects),
      m_root(objects.new_dict()),
      m_document{objects.new_dict(), objects.new_array()},
      m_page_numbers(objects.new_array()) {
    m_objects.put_name(m_root, "Type", "StructTreeRoot");
    m_objects.put(m_root, "K", m_document.element);
    m_objects.put_name(m_document.element, "Type", "StructElem");
    m_objects.put_name(m_document.element, "S", "Document");
    m_objects.put(m_document.element, "P", m_root);
    m_objects.put(m_document.element, "K", m_document.children);
    const HPDF_Dict tree = m_objects.new_dict();
    m_objects.put(tree, "Nums", m_page_numbers);
    m_objects.put(m_root, "ParentTree", tree);
}

std::string_view StructureTree::name_of(Tag tag) {
    switch (tag) {
    case Tag::title:
        return "H1";
    case Tag::heading:
        return "H2";
    case Tag::paragraph:
        return "P";
    case Tag::list_item:
        return "LBody";
    case Tag::figure:
        return "Figure";
    case Tag::column_heading:
    case Tag::row_heading:
        return "TH";
    case Tag::cell:
        return "TD";
    case Tag::decoration:
        return "Artifact";
    }
    return {};
}

void StructureTree::start_page(HPDF_Dict page, const DrawnPage& drawn) {
    m_page = page;
    m_page_size = drawn.size;
    m_is_mirrored = drawn.is_mirrored;
    m_on_page = m_objects.new_array();
    m_objects.push(m_page_numbers, m_pages);
    m_objects.push(m_page_numbers, m_on_page);
    m_objects.put_number(page, "StructParents", m_pages);
    m_objects.put_name(page, "Tabs", "S");
    ++m_pages;
    m_next_id = 0;
}

HPDF_Dict StructureTree::new_element(std::string_view name, HPDF_Dict parent) {
    const HPDF_Dict element = m_objects.new_dict();
    m_objects.put_name(element, "Type", "StructElem");
    m_objects.put_name(element, "S", std::string(name));
    m_objects.put(element, "P", parent);
    return element;
}

HPDF_Dict StructureTree::new_child(std::string_view name, const Holder& of) {
    const HPDF_Dict element = new_element(name, of.element);
    m_objects.push(of.children, element);
    return element;
}

StructureTree::Holder StructureTree::new_holder(std::string_view name, const Holder& in) {
    const Holder made{new_child(name, in), m_objects.new_array()};
    m_objects.put(made.element, "K", made.children);
    return made;
}

// The element that holds the words.
HPDF_Dict StructureTree::new_body_for(Tag tag) {
    const bool is_cell = tag == Tag::column_heading || tag == Tag::row_heading || tag == Tag::cell;
    if (tag != Tag::list_item) {
        m_list = {};
    }
    if (!is_cell) {
        m_table = {};
    }
    if (tag == Tag::list_item) {
        return new_list_body();
    }
    return is_cell ? new_cell(tag) : new_child(name_of(tag), m_document);
}

// The body inside the item inside the list.
HPDF_Dict StructureTree::new_list_body() {
    if (m_list.element == nullptr) {
        m_list = new_holder("L", m_document);
    }
    const HPDF_Dict item = new_child("LI", m_list);
    const HPDF_Dict body = new_element(name_of(Tag::list_item), item);
    m_objects.put(item, "K", body);
    return body;
}

// The cell inside the row inside the table.
HPDF_Dict StructureTree::new_cell(Tag tag) {
    const bool is_new_table = m_table.element == nullptr;
    if (is_new_table) {
        m_table = new_holder("Table", m_document);
    }
    if (is_new_table || tag == Tag::row_heading ||
        (tag == Tag::column_heading && m_last != Tag::column_heading)) {
        m_row = new_holder("TR", m_table);
    }
    const HPDF_Dict cell = new_child(name_of(tag), m_row);
    if (tag != Tag::cell) {
        const HPDF_Dict scope = m_objects.inline_dict();
        m_objects.put_name(scope, "O", "Table");
        m_objects.put_name(scope, "Scope", tag == Tag::row_heading ? "Row" : "Column");
        m_objects.put(cell, "A", scope);
    }
    return cell;
}

void StructureTree::put_place(HPDF_Dict figure, const Part& part) {
    const auto box = bounds_of(part.marks);
    if (!box) {
        return;
    }
    const double left = m_is_mirrored ? m_page_size.width - box->right() : box->top_left.x;
    const HPDF_Dict layout = m_objects.inline_dict();
    m_objects.put_name(layout, "O", "Layout");
    m_objects.put_name(layout, "Placement", "Block");
    m_objects.put(
        layout, "BBox",
        m_objects.numbers({left * pt_per_mm, (m_page_size.height - box->bottom()) * pt_per_mm,
                           (left + box->width) * pt_per_mm,
                           (m_page_size.height - box->top_left.y) * pt_per_mm}));
    m_objects.put(figure, "A", layout);
}

int StructureTree::add(const Part& part) {
    const HPDF_Dict element = new_body_for(part.tag);
    m_last = part.tag;
    m_objects.put(element, "Pg", m_page);
    m_objects.put_number(element, "K", m_next_id);
    if (!part.language.empty()) {
        m_objects.put_ascii(element, "Lang", part.language.c_str());
    }
    if (has_letters_read_leftwards(part)) {
        m_objects.put_text(element, "ActualText", part.words);
    }
    if (part.tag == Tag::figure) {
        m_objects.put_text(element, "Alt", part.words);
        put_place(element, part);
    }
    m_objects.push(m_on_page, element);
    return m_next_id++;
}

void StructureTree::finish() {
    m_objects.put_number(m_root, "ParentTreeNextKey", m_pages);
    m_objects.put(m_objects.catalog(), "StructTreeRoot", m_root);
    const HPDF_Dict info = m_objects.inline_dict();
    m_objects.put_true(info, "Marked");
    m_objects.put(m_objects.catalog(), "MarkInfo", info);
}

} // namespace safeplaces
