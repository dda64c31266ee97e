#include "app/words/tr.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

struct Corner {
    SchemePlace place;
    std::string title;
    std::string what;
    std::string go; // on its button
};

std::vector<Corner> corners(bool takes_updates) {
    std::vector<Corner> all{
        {SchemePlace::rules, tr("Rules and numbers"),
         tr("What must be done before an approval, wards, helpful numbers, how long names "
            "are kept, and when this desk locks itself."),
         tr("See the rules")},
        {SchemePlace::users, tr("People at this desk"),
         tr("Who can unlock this register, and in which role. Your own passphrase."),
         tr("See the people")},
        {SchemePlace::keys, tr("Keys of the scheme"),
         tr("What signs approvals and stickers. Change the keys, or declare that somebody "
            "else has them."),
         tr("See the keys")},
        {SchemePlace::audit, tr("Record of changes"),
         tr("Who changed what, and when. Check that nobody tampered with it."),
         tr("See the changes")},
        {SchemePlace::person, tr("A person's data"),
         tr("Show somebody what is held about them, correct their name, or erase it."),
         tr("Find a person")},
        {SchemePlace::retention, tr("What has been kept long enough"),
         tr("A list of the names and forms whose time is over, before they go."),
         tr("See what is due")},
        {SchemePlace::backups, tr("Backups"),
         tr("Save the register as one file under a passphrase, and try it out."),
         tr("See the backups")}};
    if (takes_updates) {
        all.push_back({SchemePlace::update, tr("This program"),
                       tr("Install a newer version from a file that its publisher signed."),
                       tr("Update this program")});
    }
    return all;
}

// Everything about the scheme itself: a card for each corner.
class SettingsScreen : public DeskPage {
public:
    SettingsScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look), m_here(here) {
        set_title(tr("Scheme settings"));
        set_caption(here.desk.scheme.name);
        auto* tiles = new Tiles(Tiles::Widths::equal, space::block);
        wxWindow* first = nullptr;
        for (const Corner& corner : corners(here.program != nullptr)) {
            auto* card = new DeskCard(this, look(), {});
            card->add(new Heading(card, look(), corner.title, HeadingLevel::desk_card),
                      space::block);
            card->add(new Paragraph(card, look(), corner.what, {.tone = Tone::muted}));
            auto* row = new wxBoxSizer(wxHORIZONTAL);
            auto* button = new Button(card, look(), ButtonKind::secondary, corner.go,
                                      [this, place = corner.place] { m_here.go({place}); });
            row->Add(button);
            card->add(row, space::button);
            card->end();
            tiles->Add(card);
            first = first == nullptr ? button : first;
        }
        body().Add(tiles, expanded(space::block));
        m_here.title(tr("Scheme settings"));
        focus_first(first);
    }

private:
    SchemeSurroundings m_here;
};

} // namespace

Screen* settings_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new SettingsScreen(parent, here);
}

} // namespace safeplaces
