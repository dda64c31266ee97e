#pragma once

#include "app/desk.h"
#include "app/document.h"
#include "app/view_model.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

enum class PrintStanding { ready, provisional, locked };

// Where to go when a document cannot be made yet.
enum class PrintRemedy { none, registration, training, people, council };

// One line of the list of documents.
struct PrintLine {
    DocumentKind kind = DocumentKind::poster;
    std::string title; // "Poster, A4"
    std::string words; // "Provisional", "4 people, ready", "Not yet"
    PrintStanding standing = PrintStanding::locked;
};

// One certificate that can be chosen.
struct CertificateLine {
    std::string completion; // its id
    std::string words;      // "Ana Popescu: Being a Safe Place"
};

struct PrintState : ScreenState {
    std::vector<PrintLine> documents;
    std::size_t selected = 0;
    std::vector<CertificateLine> certificates; // empty unless the certificates are selected
    std::size_t certificate = 0;

    std::optional<Drawing> drawing; // nothing while the document cannot be made
    int drawing_number = 0;         // grows with each other drawing, so that a window sees it
    std::string preview_name;       // what the preview shows, for somebody who cannot see it
    std::vector<std::string> words; // of the page, in reading order
    std::string paper;              // "A4, 210 x 297 mm. It prints as you see it."

    std::string status_title; // "Provisional until 23 December 2026"
    std::string status_text;  // why, and what to do later
    bool may_be_made = false; // save() and print() do it; else they say status_text again
    PrintRemedy remedy = PrintRemedy::none;
    std::string save_words; // of the primary button: "Save as PDF", "Go to training"

    std::string news; // "Saved poster-provisional.pdf in ..."; empty for none
    int news_number = 0;
    std::filesystem::path saved; // what open_saved() opens; empty for none

    std::vector<std::string> history; // what was made, newest first
};

// The print room: choose a document, look at it, then save or print it. Source: issue "Print" and
// domain.md 4, 6.1.
class PrintViewModel : public ViewModel<PrintState> {
public:
    explicit PrintViewModel(Desk& desk);

    // Pre: the place is in documents, or in certificates.
    void select(std::size_t document);
    void select_certificate(std::size_t certificate);
    void save();
    void open_saved();
    void print();
    // Facts may have changed on another screen.
    void refresh();

private:
    void show();
    void show_lines(const VenueStanding& standing);
    void show_document(const VenueStanding& standing);
    void show_locked(const VenueStanding& standing, DocumentKind kind);
    void show_made(const VenueStanding& standing, Document document);
    void say(const std::string& news);
    [[nodiscard]] bool has_changed_meanwhile();

    Desk& m_desk;
    std::vector<Completion> m_certificates; // as in certificates, of all who can have one
    std::optional<Document> m_document;
};

} // namespace safeplaces
