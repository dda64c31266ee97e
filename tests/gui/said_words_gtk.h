#pragma once

#include "gui/platform/gtk_widget.h"
#include "gui/platform/plain_label.h"
#include "window.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace safeplaces {

inline std::string without_gaps(const std::string& text) {
    std::string letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](char c) { return c != ' ' && c != '\n'; });
    return letters;
}

// What of a label has a ground of its own.
inline std::string marked_words_of(const PlainLabel& label) {
    auto* widget = GTK_LABEL(inner_widget(label));
    PangoAttrList* list = gtk_label_get_attributes(widget);
    std::string words;
    PangoAttrIterator* at = list == nullptr ? nullptr : pango_attr_list_get_iterator(list);
    for (bool is_in = at != nullptr; is_in; is_in = pango_attr_iterator_next(at) != FALSE) {
        int first = 0;
        int last = 0;
        pango_attr_iterator_range(at, &first, &last);
        if (pango_attr_iterator_get(at, PANGO_ATTR_BACKGROUND) != nullptr) {
            words += std::string(gtk_label_get_text(widget))
                         .substr(static_cast<std::size_t>(first),
                                 static_cast<std::size_t>(last - first));
        }
    }
    if (at != nullptr) {
        pango_attr_iterator_destroy(at);
    }
    std::ranges::replace(words, '\n', ' '); // where a line was broken
    return words;
}

// In all labels of a screen together.
inline std::string marked_words_in(wxWindow& screen) {
    std::string words;
    for (const wxWindow* window : everything_in(screen)) {
        const auto* label = dynamic_cast<const PlainLabel*>(window);
        if (label != nullptr && label->IsShown()) {
            words += marked_words_of(*label);
        }
    }
    return words;
}

} // namespace safeplaces
