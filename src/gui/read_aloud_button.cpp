#include "gui/read_aloud_button.h"

#include "app/words/tr.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"

#include <utility>

namespace safeplaces {

ReadAloudButton::ReadAloudButton(wxWindow* parent,
                                 const Look& look,
                                 Voice& voice,
                                 Settings& settings,
                                 std::function<std::vector<PartToRead>()> page,
                                 std::function<void(const std::optional<SentenceToRead>&)> mark)
    : Button(
          parent, look, ButtonKind::secondary, tr("&Read aloud"), [this] { act(); }, Icon::speaker),
      m_page(std::move(page)),
      m_mark(std::move(mark)),
      m_reading(voice, settings),
      // TRANSLATORS: a switch beside "Read aloud": a slower voice.
      m_slowly(new Tick(
          parent,
          look,
          tr("Slowly"),
          [this](bool on) { m_reading.choose_pace(on ? Pace::slower : Pace::usual); },
          TickShape::toggle)) {
    set_accessible_name(*m_slowly, tr("Read aloud slowly"));
    // TRANSLATORS: the letter after "&" in "&Read aloud" and "Stop &reading".
    SetToolTip(to_wx(tr("Keys: Alt and R")));
    m_reading.observe([this](const ReadAloudState& state) { render(state); });
}

bool ReadAloudButton::Show(bool show) {
    m_slowly->Show(show);
    return Button::Show(show);
}

void ReadAloudButton::act() {
    if (m_reading.state().now) {
        m_reading.stop();
    } else {
        m_reading.read(m_page());
    }
}

void ReadAloudButton::render(const ReadAloudState& state) {
    if (state.is_mute) {
        set_words(tr("No voice to hear: see Help"));
    } else {
        set_words(state.now ? tr("Stop &reading") : tr("&Read aloud"));
    }
    m_slowly->set_ticked(state.pace == Pace::slower);
    m_mark(state.now);
}

} // namespace safeplaces
