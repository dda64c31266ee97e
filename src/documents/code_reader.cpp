#include "documents/code_reader.h"

#define ZX_USE_UTF8 1 // as its later versions have it
#include <ZXing/ReadBarcode.h>

namespace safeplaces {

std::vector<std::string> codes_in(const PixelPicture& picture) {
    const ZXing::ImageView view{picture.rgb.data(), picture.columns, picture.rows,
                                ZXing::ImageFormat::RGB};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setMaxNumberOfSymbols(4); // enough to see that there is more than one
    std::vector<std::string> texts;
    for (const ZXing::Result& code : ZXing::ReadBarcodes(view, hints)) {
        texts.push_back(code.text());
    }
    return texts;
}

} // namespace safeplaces
