#pragma once

#include "app/scheme/one_page_view_model.h"
#include "gui/form_entries.h"
#include "gui/scheme/desk_page.h"

#include <memory>
#include <string>

namespace safeplaces {

// The base of a screen of the desk on which one page of a form is filled in and saved: what is to
// put right, the fields in a card, and the button that saves.
class OnePageScreen : public DeskPage {
public:
    using DeskPage::DeskPage;

protected:
    // Pre: `model`, an OnePageViewModel, outlives this screen.
    template <class Model>
    void add_page(Model& model, const std::string& save, Action on_save) {
        add_page(*model.state().page,
                 FormActions{.type = [&model](const std::string& key,
                                              const std::string& value) { model.type(key, value); },
                             .take_fix = [&model](const std::string& key) { model.take_fix(key); },
                             .copy_hours = {},
                             .undo_copy = {}},
                 save, std::move(on_save));
    }
    void render_page(const OnePageState& state);
    void focus_page() { focus_first(m_entries->first()); }

private:
    void
    add_page(const FormPage& page, FormActions actions, const std::string& save, Action on_save);

    ErrorSummary* m_summary = nullptr;
    std::unique_ptr<FormEntries> m_entries;
    Button* m_save = nullptr;
};

} // namespace safeplaces
