#include "documents/pdf/structure_tree.h"

#include "documents/shapes.h"

#include <algorithm>
#include <string>

namespace safeplaces {

namespace {

bool has_letters_read_leftwards(const Part& part) {
    return std::ranges::any_of(part.marks, [](const Mark& mark) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        return run != nullptr &&
               std::ranges::count(run->glyphs, Direction::leftwards, &Glyph::direction) > 0;
    });
}

} // namespace

StructureTree::StructureTree(PdfObjects& objects)
    : m_objects(objects),
      m_root(objects.new_dict()),
      m_document(objects.new_dict()),
      m_children(objects.new_array()),
      m_page_numbers(objects.new_array()) {
    m_objects.put_name(m_root, "Type", "StructTreeRoot");
    m_objects.put(m_root, "K", m_document);
    m_objects.put_name(m_document, "Type", "StructElem");
    m_objects.put_name(m_document, "S", "Document");
    m_objects.put(m_document, "P", m_root);
    m_objects.put(m_document, "K", m_children);
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
    case Tag::decoration:
        return "Artifact";
    }
    return {};
}

void StructureTree::start_page(HPDF_Dict page, double page_height) {
    m_page = page;
    m_page_height = page_height;
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

// The element that holds the words; for a list item, the body inside the item inside the list.
HPDF_Dict StructureTree::new_body_for(Tag tag) {
    if (tag != Tag::list_item) {
        m_list = nullptr;
        const HPDF_Dict element = new_element(name_of(tag), m_document);
        m_objects.push(m_children, element);
        return element;
    }
    if (m_list == nullptr) {
        m_list = new_element("L", m_document);
        m_items = m_objects.new_array();
        m_objects.put(m_list, "K", m_items);
        m_objects.push(m_children, m_list);
    }
    const HPDF_Dict item = new_element("LI", m_list);
    m_objects.push(m_items, item);
    const HPDF_Dict body = new_element(name_of(tag), item);
    m_objects.put(item, "K", body);
    return body;
}

void StructureTree::put_place(HPDF_Dict figure, const Part& part) {
    const auto box = bounds_of(part.marks);
    if (!box) {
        return;
    }
    const HPDF_Dict layout = m_objects.inline_dict();
    m_objects.put_name(layout, "O", "Layout");
    m_objects.put_name(layout, "Placement", "Block");
    m_objects.put(layout, "BBox",
                  m_objects.numbers(
                      {box->top_left.x * pt_per_mm, (m_page_height - box->bottom()) * pt_per_mm,
                       box->right() * pt_per_mm, (m_page_height - box->top_left.y) * pt_per_mm}));
    m_objects.put(figure, "A", layout);
}

int StructureTree::add(const Part& part) {
    const HPDF_Dict element = new_body_for(part.tag);
    m_objects.put(element, "Pg", m_page);
    m_objects.put_number(element, "K", m_next_id);
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
