#include "gui/language_entry.h"

#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/layout.h"

#include <wx/sizer.h>

namespace safeplaces {

void add_languages(wxWindow* parent,
                   wxSizer& body,
                   const Look& look,
                   const LanguageChoice& languages) {
    if (languages.all.size() < 2) {
        return;
    }
    std::vector<Choice> choices;
    for (const Language& language : languages.all) {
        choices.push_back({language.code, language.name});
    }
    auto* entry =
        new ChoiceEntry(parent, look, {.label = tr("Language")}, choices, languages.choose);
    entry->set_value(languages.now);
    body.Add(entry, wxSizerFlags().Expand().Border(wxTOP, space::wide));
}

} // namespace safeplaces
