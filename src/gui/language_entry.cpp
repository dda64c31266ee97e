#include "gui/language_entry.h"

#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/layout.h"
#include "gui/controls/words.h"

namespace safeplaces {

wxSizer* title_with_languages(wxWindow* parent,
                              const Look& look,
                              Heading* title,
                              const LanguageChoice& languages) {
    auto* columns = new Columns;
    columns->add(title);
    if (languages.all.size() > 1) {
        std::vector<Choice> choices;
        for (const Language& language : languages.all) {
            choices.push_back({language.code, language.name});
        }
        auto* entry =
            new ChoiceEntry(parent, look, {.label = tr("Language")}, choices, languages.choose);
        entry->set_value(languages.now);
        columns->add(entry, look.scaled(320));
    }
    return columns;
}

} // namespace safeplaces
