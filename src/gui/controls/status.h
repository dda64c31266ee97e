#pragma once

#include "app/status.h"
#include "gui/controls/box.h"
#include "gui/controls/icons.h"
#include "gui/controls/said_part.h"

#include <optional>
#include <string>

namespace safeplaces {

class Caption;
class Paragraph;

// Where something stands. The icon and its colour are always this pair; the words are yours.
// Source: design.md, section 1, "Status".
enum class StatusKind {
    done,        // Done, Ready, Trained, In date, Right answer
    started,     // Started, Quiz to do
    not_started, // Not started
    waiting,     // Waiting
    ending,      // Provisional, Ends in 78 days
    locked,      // Not yet, 2 people to go
    to_fix,      // 1 thing to fix
    wrong,       // Not right, Ended
    safety,      // Safety question
    information,
    act,     // of a working table: Nobody trained
    decide,  // Needs a decision
    nothing, // Already here
};

// What a view-model says, as one of these.
[[nodiscard]] StatusKind kind_of(Status status);

struct StatusLook {
    Icon icon;
    Tone tone;
};
[[nodiscard]] StatusLook look_of(StatusKind kind);

// The same with an outlined icon, for tables with many of them.
[[nodiscard]] StatusLook outlined_look_of(StatusKind kind);

// Icon and bold words on a soft ground. Never clickable.
class Chip : public Box {
public:
    Chip(wxWindow* parent, const Look& look, StatusKind kind, const std::string& words);
    void show(StatusKind kind, const std::string& words);
    [[nodiscard]] SaidPart said();

private:
    const Look& m_look;
    IconView* m_icon;
    Caption* m_words;
};

// One row of a card: icon, what it is, and its status in words at the right. A line stands above it
// unless it is the first.
enum class RowPlace { first, later };
class CheckRow : public Pane {
public:
    CheckRow(wxWindow* parent,
             const Look& look,
             StatusKind kind,
             const std::string& what,
             const std::string& status,
             RowPlace place,
             Emphasis emphasis = Emphasis::normal);
};

// Icon and one sentence, in the status colour or muted: "Saved on this computer, 10:42".
class StatusLine : public Pane {
public:
    StatusLine(wxWindow* parent,
               const Look& look,
               Icon icon,
               Tone icon_tone,
               const std::string& words,
               Tone words_tone = Tone::muted);
    void set_words(const std::string& words);
    [[nodiscard]] SaidPart said();

private:
    Paragraph* m_words;
};

// The tinted strip with an arrow: what to do next, then why.
class NextStrip : public Box {
public:
    NextStrip(wxWindow* parent,
              const Look& look,
              const std::string& name,
              const std::string& words);
    void set_words(const std::string& words);

private:
    Paragraph* m_words;
};

// A soft box with an icon, a bold line and a sentence or two: "Provisional until 20 December 2026".
class StatusBox : public Box {
public:
    StatusBox(wxWindow* parent, const Look& look, const std::string& name);
    void show(StatusKind kind, const std::string& bold, const std::string& why);

private:
    const Look& m_look;
    IconView* m_icon;
    Paragraph* m_bold;
    Paragraph* m_why;
};

} // namespace safeplaces
