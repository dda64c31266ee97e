#pragma once

#include "domain/print/drawing.h"

class wxGraphicsContext;

namespace safeplaces {

// Paints a page with its top left corner at (0, 0), `scale` units of the context to a millimetre.
// The same for preview, slide pictures and paper. The paper itself is not painted.
void paint(const DrawnPage& page, wxGraphicsContext& context, double scale);

} // namespace safeplaces
