#ifdef _WIN32

#include "gui/platform/other_program.h"
#include "gui/text.h"

#include <wx/eventfilter.h>
#include <wx/icon.h>
#include <wx/toplevel.h>

#include <memory>
#include <utility>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <initguid.h>

#include <propkey.h>
#include <propvarutil.h>
#include <shellapi.h>
#include <shlobj.h>

namespace safeplaces {

namespace {

// The program that is there on every Windows for such a page, with its picture.
wxString its_file() {
    wchar_t path[MAX_PATH]{};
    ExpandEnvironmentStringsW(L"%SystemRoot%\\System32\\notepad.exe", path, MAX_PATH);
    return path;
}

void set(IPropertyStore& store, const PROPERTYKEY& key, const wxString& words) {
    PROPVARIANT value;
    if (SUCCEEDED(InitPropVariantFromString(words.wc_str(), &value))) {
        store.SetValue(key, value);
        PropVariantClear(&value);
    }
}

wxIcon picture_in(const wxString& file) {
    HICON picture = nullptr;
    wxIcon icon;
    if (ExtractIconExW(file.wc_str(), 0, &picture, nullptr, 1) == 1) {
        icon.CreateFromHICON(static_cast<WXHICON>(picture));
    }
    return icon;
}

// The group is set on the window itself, before it is shown: the one of the process is ours.
void make_other(wxTopLevelWindow& window, const wxString& name) {
    IPropertyStore* store = nullptr;
    if (SUCCEEDED(SHGetPropertyStoreForWindow(static_cast<HWND>(window.GetHandle()),
                                              IID_IPropertyStore,
                                              reinterpret_cast<void**>(&store)))) {
        set(*store, PKEY_AppUserModel_RelaunchCommand, its_file());
        set(*store, PKEY_AppUserModel_RelaunchDisplayNameResource, name);
        set(*store, PKEY_AppUserModel_RelaunchIconResource, its_file() + wxS(",0"));
        set(*store, PKEY_AppUserModel_ID, name); // last: this is what moves it to its group
        store->Release();
    }
    if (const wxIcon picture = picture_in(its_file()); picture.IsOk()) {
        window.SetIcon(picture);
    }
}

// Sees each window when it is made.
class NewWindows : public wxEventFilter {
public:
    explicit NewWindows(wxString name) : m_name(std::move(name)) { wxEvtHandler::AddFilter(this); }
    ~NewWindows() override { wxEvtHandler::RemoveFilter(this); }

    int FilterEvent(wxEvent& event) override {
        auto* window = event.GetEventType() == wxEVT_CREATE
                           ? dynamic_cast<wxTopLevelWindow*>(event.GetEventObject())
                           : nullptr;
        if (window != nullptr) {
            make_other(*window, m_name);
        }
        return Event_Skip;
    }

private:
    wxString m_name;
};

std::unique_ptr<NewWindows>& watch() {
    static std::unique_ptr<NewWindows> windows;
    return windows;
}

} // namespace

SeemsOtherProgram::SeemsOtherProgram(const std::string& name) : m_name(name) {
    watch() = std::make_unique<NewWindows>(to_wx(name));
}

SeemsOtherProgram::~SeemsOtherProgram() {
    watch().reset();
}

} // namespace safeplaces

#endif
