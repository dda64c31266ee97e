#pragma once

#include "domain/print/drawing.h"

#include <string>

namespace safeplaces {

class Fonts;

// The drawing as a tagged PDF 1.4: the words of each part readable and in order, alternative texts,
// title, language, fonts embedded as subsets. The same drawing always gives the same bytes.
//
// Pre: missing_letter(drawing) is nothing, all its words have room, and every number in it is
// finite. Throws InputError (file "") for a letter that no shipped font has and for words without
// room, for no sign may come out with words cut; MachineError when memory ran out; InstallError
// when the libharu that is installed is not the one we were built for.
[[nodiscard]] std::string pdf_bytes(const Drawing& drawing, const Fonts& fonts);

} // namespace safeplaces
