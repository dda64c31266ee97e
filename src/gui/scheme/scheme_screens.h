#pragma once

#include "app/scheme/adopt_view_model.h"
#include "app/scheme/damaged_register_view_model.h"
#include "app/scheme/inbox_view_model.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/setup_view_model.h"
#include "app/scheme/unlock_view_model.h"
#include "app/update_view_model.h"
#include "app/view_model.h"
#include "app/words/refusal_words.h"
#include "gui/controls/icons.h"
#include "gui/controls/screen.h"
#include "gui/scheme/scheme_visit.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// Before a register is unlocked. `open`: the one with that place was chosen; `adopt`: one is to
// come from another computer. `model` lives at least as long as anybody can use the screen.
[[nodiscard]] Screen* register_choice_screen(wxWindow* parent,
                                             const Look& look,
                                             const std::vector<RegisterListing>& registers,
                                             std::function<void(int)> open,
                                             std::function<void()> adopt);
[[nodiscard]] Screen* setup_screen(wxWindow* parent,
                                   const Look& look,
                                   SetupViewModel& model,
                                   std::function<void()> adopt);
[[nodiscard]] Screen*
adopt_screen(wxWindow* parent, const Look& look, AdoptViewModel& model, std::function<void()> back);
[[nodiscard]] Screen* damaged_register_screen(wxWindow* parent,
                                              const Look& look,
                                              DamagedRegisterViewModel& model,
                                              std::function<void()> again);
// Why a register was not opened; the folder is for whoever comes to help.
[[nodiscard]] Screen* refused_register_screen(wxWindow* parent,
                                              const Look& look,
                                              const Refusal& refusal,
                                              const std::string& folder,
                                              std::function<void()> again);
// `words` say when it was handed over; `open`: it is used here after all.
[[nodiscard]] Screen* handed_over_screen(wxWindow* parent,
                                         const Look& look,
                                         const std::string& words,
                                         std::function<void()> open);
[[nodiscard]] Screen* unlock_screen(wxWindow* parent, const Look& look, UnlockViewModel& model);
[[nodiscard]] Screen* opening_screen(wxWindow* parent, const Look& look, const std::string& scheme);

// What each screen is given. All of it outlives the screen.
struct SchemeSurroundings {
    const Look& look;
    SchemeDesk& desk;
    const InstalledFiles& installed;        // forms and courses of the program
    InboxViewModel& inbox;                  // of the desk, as it stays while other pages are shown
    std::function<void(SchemeVisit)> go;    // leaves this screen, after the event
    std::function<void()> go_back;          // where one came from
    std::function<void(std::string)> title; // what the window's title says beside the product
    std::function<void()> counts_changed;   // those in the rail
    std::unique_ptr<AnyViewModel>& model;   // of the screen: it stays when only the look changes
    std::function<void()> lock;             // the desk, after the event
    const InstalledProgram* program = nullptr; // whose updates it takes; null: it takes none
};

// The view-model of the screen that is being made: the one that stayed, else a new one.
template <class Model, class... From>
[[nodiscard]] Model& model_of(const SchemeSurroundings& here, From&&... from) {
    auto* model = dynamic_cast<Model*>(here.model.get());
    if (model == nullptr) {
        auto made = std::make_unique<Model>(std::forward<From>(from)...);
        model = made.get();
        here.model = std::move(made);
    }
    return *model;
}

// A row of the rail.
struct SchemeSection {
    SchemePlace place;
    Icon icon;
    std::string words;
};
[[nodiscard]] std::vector<SchemeSection> scheme_sections();

// The section whose row of the rail leads there.
[[nodiscard]] SchemePlace section_of(SchemePlace place);

// The number beside it in the rail; empty: none, or not known yet. Throws nothing.
[[nodiscard]] std::string
count_of(SchemePlace place, const std::optional<RailCounts>& counts, const InboxViewModel& inbox);

[[nodiscard]] Screen*
make_scheme_screen(wxWindow* parent, const SchemeSurroundings& here, const SchemeVisit& visit);

// One function for each.
[[nodiscard]] Screen* to_do_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* venues_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen*
all_records_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue);
[[nodiscard]] Screen* new_venue_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* import_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* group_screen(wxWindow* parent,
                                   const SchemeSurroundings& here,
                                   std::vector<VenueId> venues,
                                   GroupAct act);
[[nodiscard]] Screen* print_stickers_screen(wxWindow* parent,
                                            const SchemeSurroundings& here,
                                            std::vector<VenueId> venues);
[[nodiscard]] Screen* reports_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* inbox_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* papers_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen*
venue_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue);
[[nodiscard]] Screen*
visit_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue);
[[nodiscard]] Screen* settings_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* users_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* keys_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* audit_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* register_backup_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen*
person_data_screen(wxWindow* parent, const SchemeSurroundings& here, const PersonId& person);
[[nodiscard]] Screen* retention_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* rules_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* sticker_check_screen(wxWindow* parent, const SchemeSurroundings& here);
// Pre: here.program.
[[nodiscard]] Screen* scheme_update_screen(wxWindow* parent, const SchemeSurroundings& here);
[[nodiscard]] Screen* scheme_help_screen(wxWindow* parent, const SchemeSurroundings& here);

} // namespace safeplaces
