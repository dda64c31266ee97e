#include "documents/picture_reader.h"

#include "domain/error.h"

#include <csetjmp>
#include <cstdio>
#include <utility>

// Needs <cstdio> before it.
#include <jpeglib.h>
#include <png.h>

namespace safeplaces {

namespace {

constexpr int most_scans = 100; // a small file with many of them would be decoded for hours

bool is_small_enough(std::uint32_t columns, std::uint32_t rows, int most_across) {
    const auto most = static_cast<std::uint32_t>(most_across);
    return columns > 0 && rows > 0 && columns <= most && rows <= most;
}

PixelPicture picture_of(std::uint32_t columns, std::uint32_t rows) {
    return {.at = {},
            .width = static_cast<double>(columns),
            .height = static_cast<double>(rows),
            .columns = static_cast<int>(columns),
            .rows = static_cast<int>(rows),
            .rgb = std::vector<std::uint8_t>(std::size_t{3} * columns * rows)};
}

// ---- libjpeg reports a failure by a jump: between setjmp() and the jump nothing may be made that
// has to be destroyed.

struct JpegFailure {
    jpeg_error_mgr manager; // first: libjpeg knows the whole by it
    std::jmp_buf back;
};

void jump_back(j_common_ptr jpeg) {
    std::longjmp(reinterpret_cast<JpegFailure*>(jpeg->err)->back, 1);
}

// A warning means that the rest of the picture is made up.
void take_no_warning(j_common_ptr jpeg, int level) {
    if (level < 0) {
        jump_back(jpeg);
    }
}

void count_scans(j_common_ptr jpeg) {
    if (reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number > most_scans) {
        jump_back(jpeg);
    }
}

// A decoder that frees what it holds, however decoding ends.
class JpegDecoder {
public:
    JpegDecoder() {
        m_jpeg.err = jpeg_std_error(&m_failure.manager);
        m_failure.manager.error_exit = jump_back;
        m_failure.manager.emit_message = take_no_warning;
        m_progress.progress_monitor = count_scans;
    }
    ~JpegDecoder() { jpeg_destroy_decompress(&m_jpeg); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    // False: it cannot be read.
    bool read_size(std::string_view bytes) {
        if (setjmp(m_failure.back) != 0) {
            return false;
        }
        jpeg_create_decompress(&m_jpeg);
        m_jpeg.progress = &m_progress;
        jpeg_mem_src(&m_jpeg, reinterpret_cast<const unsigned char*>(bytes.data()),
                     static_cast<unsigned long>(bytes.size()));
        jpeg_read_header(&m_jpeg, TRUE);
        m_jpeg.out_color_space = JCS_RGB;
        m_columns = m_jpeg.image_width;
        m_rows = m_jpeg.image_height;
        return true;
    }
    // Pre: its size was read. False: it cannot be read.
    bool halve() {
        if (setjmp(m_failure.back) != 0) {
            return false;
        }
        m_jpeg.scale_num = 1;
        m_jpeg.scale_denom = 2;
        jpeg_calc_output_dimensions(&m_jpeg);
        m_columns = m_jpeg.output_width;
        m_rows = m_jpeg.output_height;
        return true;
    }
    [[nodiscard]] std::uint32_t columns() const { return m_columns; }
    [[nodiscard]] std::uint32_t rows() const { return m_rows; }

    // Pre: `rgb` has three bytes for each pixel.
    bool read_pixels(std::uint8_t* rgb) {
        if (setjmp(m_failure.back) != 0) {
            return false;
        }
        jpeg_start_decompress(&m_jpeg);
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            JSAMPROW row = rgb + std::size_t{3} * m_jpeg.output_width * m_jpeg.output_scanline;
            jpeg_read_scanlines(&m_jpeg, &row, 1);
        }
        jpeg_finish_decompress(&m_jpeg);
        return true;
    }

private:
    jpeg_decompress_struct m_jpeg{};
    JpegFailure m_failure{};
    jpeg_progress_mgr m_progress{};
    std::uint32_t m_columns = 0; // of what comes out
    std::uint32_t m_rows = 0;
};

// Frees what libpng holds, however reading ends.
struct PngImage {
    PngImage() { image.version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(&image); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;

    png_image image{};
};

PixelPicture
decoded(std::string_view bytes, const std::string& file, int most_across, bool may_be_halved) {
    JpegDecoder decoder;
    if (!decoder.read_size(bytes)) {
        throw InputError(file, 0, "no JPEG picture that can be read");
    }
    if (may_be_halved && !is_small_enough(decoder.columns(), decoder.rows(), most_across) &&
        !decoder.halve()) {
        throw InputError(file, 0, "no JPEG picture that can be halved");
    }
    if (!is_small_enough(decoder.columns(), decoder.rows(), most_across)) {
        throw InputError(file, 0, "the picture is too large");
    }
    PixelPicture picture = picture_of(decoder.columns(), decoder.rows());
    if (!decoder.read_pixels(picture.rgb.data())) {
        throw InputError(file, 0, "the JPEG picture is damaged, cut short, or not in RGB or grey");
    }
    return picture;
}

} // namespace

bool looks_like_png(std::string_view bytes) {
    return bytes.starts_with("\x89PNG\r\n\x1a\n");
}

bool looks_like_jpeg(std::string_view bytes) {
    return bytes.starts_with("\xff\xd8\xff");
}

PixelPicture read_png(std::string_view bytes, const std::string& file, int most_across) {
    PngImage png;
    if (png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()) == 0) {
        throw InputError(file, 0, png.image.message);
    }
    if (!is_small_enough(png.image.width, png.image.height, most_across)) {
        throw InputError(file, 0, "the picture is too large");
    }
    png.image.format = PNG_FORMAT_RGB;
    PixelPicture picture = picture_of(png.image.width, png.image.height);
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&png.image, &white, picture.rgb.data(), 0, nullptr) == 0 ||
        (png.image.warning_or_error & PNG_IMAGE_ERROR) != 0) {
        throw InputError(file, 0, png.image.message);
    }
    return picture;
}

PixelPicture read_jpeg(std::string_view bytes, const std::string& file, int most_across) {
    return decoded(bytes, file, most_across, false);
}

PixelPicture read_photo(std::string_view bytes, const std::string& file, int most_across) {
    return decoded(bytes, file, most_across, true);
}

} // namespace safeplaces
