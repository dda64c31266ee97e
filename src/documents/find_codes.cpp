#include "documents/platform/find_codes.h"

#define ZX_USE_UTF8 1 // as its later versions have it
#include <ZXing/ReadBarcode.h>

using safeplaces::PixelPicture;

void safeplaces_find_codes(const PixelPicture& picture, std::vector<std::string>& texts) {
    const ZXing::ImageView view{picture.rgb.data(), picture.columns, picture.rows,
                                ZXing::ImageFormat::RGB};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setMaxNumberOfSymbols(4); // enough to see that there is more than one
    for (const ZXing::Result& code : ZXing::ReadBarcodes(view, hints)) {
        texts.push_back(code.text());
    }
}
