package io.sluice.document.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Packs the entries of one file with one compressor, whose memory costs more than a small entry. */
final class Packing implements AutoCloseable {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CRC32 crc = new CRC32();

    ZipFile.Entry pack(String name, byte[] content) {
        return pack(name, content, content.length);
    }

    ZipFile.Entry pack(String name, Printing printed) {
        return pack(name, printed.bytes(), printed.size());
    }

    private ZipFile.Entry pack(String name, byte[] content, int size) {
        crc.reset();
        crc.update(content, 0, size);
        byte[] packed = deflated(content, size);
        return new ZipFile.Entry(name.getBytes(StandardCharsets.UTF_8), packed, size, (int) crc.getValue());
    }

    private byte[] deflated(byte[] content, int size) {
        deflater.reset();
        deflater.setInput(content, 0, size);
        deflater.finish();
        byte[] out = new byte[size / 4 + 64];
        int length = deflater.deflate(out);
        while (!deflater.finished()) {
            out = Arrays.copyOf(out, 2 * out.length);
            length += deflater.deflate(out, length, out.length - length);
        }
        return Arrays.copyOf(out, length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
