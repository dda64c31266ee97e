#include "documents/bulk_writer.h"

#include "documents/pdf/content_stream.h"
#include "documents/pdf/metadata.h"
#include "documents/pdf/objects.h"
#include "documents/pdf/page_resources.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace safeplaces {

class BulkWriter::Pages {
public:
    explicit Pages(const Fonts& fonts) : m_resources(m_objects, fonts) {}

    void add(DrawnPage page) {
        const HPDF_Dict sheet = m_resources.new_page(page);
        ContentStream content(page.size.height);
        if (page.is_mirrored) {
            content.mirror(page.size.width);
        }
        for (const Part& part : page.parts) {
            if (const Form* form = form_of(part, page.size)) {
                content.show_form(form->name);
            } else {
                draw(part, content);
            }
        }
        if (!page.cut.empty()) {
            m_resources.draw_cut(page.cut, content);
        }
        if (page.is_mirrored) {
            content.end_mirror();
        }
        m_objects.fill_page(sheet, content.bytes(), Packing::plain); // packing takes the most time
        m_content += content.bytes();
        m_before = std::move(page);
        ++m_count;
    }

    [[nodiscard]] std::size_t count() const { return m_count; }

    [[nodiscard]] std::string finish(const RunWords& words) {
        m_resources.finish();
        put_metadata(m_objects, words, m_content);
        return m_objects.bytes();
    }

private:
    // What several pages have in common.
    struct Form {
        Size size; // of its pages
        Part part;
        std::string name;
    };

    // Nothing: neither this nor an earlier page has it in common with the one before.
    const Form* form_of(const Part& part, Size size) {
        const auto known = std::ranges::find_if(
            m_forms, [&](const Form& form) { return form.size == size && form.part == part; });
        if (known != m_forms.end()) {
            return &*known;
        }
        if (m_before.size != size || std::ranges::count(m_before.parts, part) == 0) {
            return nullptr;
        }
        ContentStream content(size.height);
        draw(part, content);
        m_forms.push_back({size, part, m_resources.new_form(size, content)});
        return &m_forms.back();
    }

    void draw(const Part& part, ContentStream& content) {
        for (const Mark& mark : part.marks) {
            if (const auto* code = std::get_if<CodePattern>(&mark)) {
                content.draw_mask(*code);
            } else {
                m_resources.draw(mark, content);
            }
        }
    }

    PdfObjects m_objects;
    PageResources m_resources;
    std::vector<Form> m_forms;
    DrawnPage m_before;
    std::string m_content;
    std::size_t m_count = 0;
};

BulkWriter::BulkWriter(const Fonts& fonts) : m_pages(std::make_unique<Pages>(fonts)) {
}

BulkWriter::~BulkWriter() = default;

void BulkWriter::add(DrawnPage page) {
    m_pages->add(std::move(page));
}

std::size_t BulkWriter::pages() const {
    return m_pages->count();
}

std::string BulkWriter::finish(const RunWords& words) {
    return m_pages->finish(words);
}

} // namespace safeplaces
