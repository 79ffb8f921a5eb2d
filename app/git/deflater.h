// Deflates the contents of git's objects, by libdeflate. Private to this room.
#pragma once

#include <QByteArray>

#include <libdeflate.h>

#include <memory>

namespace stackwright {

// One for all objects: setting one up clears a quarter of a megabyte, which for small files costs more than deflating.
class Deflater {
public:
    // The fastest level: packs are made once and packed tighter by git's own gc.
    Deflater() : compressor_(libdeflate_alloc_compressor(1)) { Q_CHECK_PTR(compressor_.get()); }

    void append(QByteArray& output, const QByteArray& input)
    {
        const qsizetype start = output.size();
        const std::size_t bound = libdeflate_zlib_compress_bound(compressor_.get(), std::size_t(input.size()));
        output.resize(start + qsizetype(bound));
        const std::size_t made = libdeflate_zlib_compress(
            compressor_.get(), input.constData(), std::size_t(input.size()), output.data() + start, bound);
        output.resize(start + qsizetype(made)); // the bound is enough for all of it
    }

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

} // namespace stackwright
