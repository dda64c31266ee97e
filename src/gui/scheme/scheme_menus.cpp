#include "gui/scheme/scheme_menus.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"

#include <wx/frame.h>
#include <wx/menu.h>

#include <array>
#include <string>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array text_sizes{100, 125, 150, 175, 200};

int add(wxMenu& menu, int id, const std::string& words, std::function<void()> press) {
    menu.Append(id, to_wx(words));
    menu.Bind(
        wxEVT_MENU, [press = std::move(press)](wxCommandEvent&) { press(); }, id);
    return id;
}

int add(wxMenu& menu, const std::string& words, std::function<void()> press) {
    return add(menu, wxWindow::NewControlId(), words, std::move(press));
}

// That item can be chosen only while `can` says so.
void only_while(wxFrame& frame, const std::function<bool()>& can, int id) {
    frame.Bind(
        wxEVT_UPDATE_UI, [can](wxUpdateUIEvent& event) { event.Enable(can()); }, id);
}

wxMenu* file_menu(wxFrame& frame, const MenuActions& actions) {
    auto* menu = new wxMenu;
    const auto add_of_desk = [&](const std::string& words, std::function<void()> press) {
        only_while(frame, actions.is_open, add(*menu, words, std::move(press)));
    };
    add_of_desk(tr("&Take in files") + "\tCtrl+O", actions.take_in_files);
    add_of_desk(tr("Recovery &sheet and file for venues"),
                [go = actions.go] { go({SchemePlace::papers}); });
    add_of_desk(tr("C&heck a sticker"), [go = actions.go] { go({SchemePlace::sticker_check}); });
    menu->AppendSeparator();
    add_of_desk(tr("&Lock") + "\tCtrl+L", actions.lock);
    add(*menu, tr("Open a &venue's desk"), actions.open_venue_desk);
    add(*menu, wxID_EXIT, tr("&Close") + "\tCtrl+Q", [&frame] { frame.Close(); });
    return menu;
}

wxMenu* edit_menu(wxFrame& frame, const MenuActions& actions) {
    auto* menu = new wxMenu;
    only_while(frame, actions.can_undo,
               add(*menu, tr("&Undo the decision") + "\tCtrl+Z", actions.undo));
    only_while(frame, actions.is_open, add(*menu, tr("&Find") + "\tCtrl+F", actions.find));
    only_while(frame, actions.is_open,
               add(*menu, tr("&Clear the filters") + "\tCtrl+Shift+L", actions.clear_filters));
    return menu;
}

wxMenu* places_menu(wxFrame& frame, const MenuActions& actions) {
    auto* menu = new wxMenu;
    const auto add_of_desk = [&](const std::string& words, std::function<void()> press) {
        only_while(frame, actions.is_open, add(*menu, words, std::move(press)));
    };
    int number = 0;
    for (const SchemeSection& section : scheme_sections()) {
        add_of_desk(plain(section.words) + "\tCtrl+" + std::to_string(++number),
                    [go = actions.go, place = section.place] { go({place}); });
    }
    menu->AppendSeparator();
    add_of_desk(tr("&Back") + "\tAlt+Left", actions.go_back);
    return menu;
}

wxMenu* view_menu(int text_percent, const MenuActions& actions) {
    auto* menu = new wxMenu;
    for (const int percent : text_sizes) {
        // TRANSLATORS: {1} a number: "Text 150 %".
        wxMenuItem* item = menu->AppendRadioItem(
            wxWindow::NewControlId(), to_wx(filled(tr("Text {1} %"), {std::to_string(percent)})));
        item->Check(percent == text_percent);
        menu->Bind(
            wxEVT_MENU,
            [change = actions.change_text_size, percent](wxCommandEvent&) { change(percent); },
            item->GetId());
    }
    return menu;
}

wxMenu* help_menu(wxFrame& frame, const MenuActions& actions) {
    auto* menu = new wxMenu;
    only_while(frame, actions.is_open,
               add(*menu, tr("&Help") + "\tF1", [go = actions.go] { go({SchemePlace::help}); }));
    return menu;
}

} // namespace

void add_scheme_menus(wxFrame& frame, int text_percent, const MenuActions& actions) {
    auto* bar = new wxMenuBar;
    bar->Append(file_menu(frame, actions), to_wx(tr("&File")));
    bar->Append(edit_menu(frame, actions), to_wx(tr("&Edit")));
    bar->Append(places_menu(frame, actions), to_wx(tr("&Go to")));
    bar->Append(view_menu(text_percent, actions), to_wx(tr("&View")));
    bar->Append(help_menu(frame, actions), to_wx(tr("&Help")));
    frame.SetMenuBar(bar);
}

} // namespace safeplaces
