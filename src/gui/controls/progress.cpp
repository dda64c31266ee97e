#include "gui/controls/progress.h"

#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/unheard.h"

#include <wx/gauge.h>

namespace safeplaces {

namespace {

constexpr int bar_height = 10;

// Toolkits would have it higher, and it holds no words.
class ThinGauge : public wxGauge {
public:
    using wxGauge::wxGauge;

protected:
    wxSize DoGetBestSize() const override { return {wxGauge::DoGetBestSize().x, bar_height}; }
};

} // namespace

ProgressBar::ProgressBar(wxWindow* parent, const Look&, const std::string& name)
    : Pane(parent),
      m_gauge(new ThinGauge(this,
                            wxID_ANY,
                            1,
                            wxDefaultPosition,
                            wxSize(-1, bar_height),
                            wxGA_HORIZONTAL | wxGA_SMOOTH)) {
    set_accessible_name(*m_gauge, name);
    mark_as_level(*m_gauge);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_gauge, wxSizerFlags().Expand());
    SetSizer(sizer);
}

void ProgressBar::show(int done, int total) {
    if (total != m_gauge->GetRange()) {
        m_gauge->SetRange(total);
    }
    if (done != m_gauge->GetValue()) {
        m_gauge->SetValue(done);
    }
}

ProgressHeader::ProgressHeader(wxWindow* parent,
                               const Look& look,
                               const std::string& title,
                               const std::string& gauge_name,
                               Icon remark_icon,
                               Tone remark_tone,
                               const std::string& remark)
    : Pane(parent) {
    auto* line = new Columns(space::block);
    auto* left = new wxBoxSizer(wxHORIZONTAL);
    left->Add(new Caption(this, look, title, {Type::lead, Emphasis::strong, Tone::ink}),
              wxSizerFlags().CentreVertical().Border(wxRIGHT, space::block));
    m_words = new Paragraph(this, look, {}, {Type::body, Emphasis::normal, Tone::muted});
    left->Add(m_words, wxSizerFlags(1).CentreVertical());
    line->add(left);
    auto* right = new wxBoxSizer(wxHORIZONTAL);
    right->Add(new IconView(this, remark_icon, look.scaled(18), look.colour(remark_tone)),
               wxSizerFlags().CentreVertical().Border(wxRIGHT, space::small));
    right->Add(new Caption(this, look, remark, {Type::body, Emphasis::normal, Tone::muted}),
               wxSizerFlags().CentreVertical());
    line->add(right, Columns::own);
    m_progress = new ProgressBar(this, look, gauge_name);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(line, wxSizerFlags().Expand());
    all->Add(m_progress, wxSizerFlags().Expand().Border(wxTOP, 10));
    SetSizer(all);
}

void ProgressHeader::show(int done, int total, const std::string& words) {
    m_words->set_words(words);
    m_progress->show(done, total);
}

} // namespace safeplaces
