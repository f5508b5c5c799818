package io.sluice.document.code;

import com.google.zxing.common.BitMatrix;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG of one bit a pixel, black on white; Java's own writer takes longer for it than the rest of an invoice. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int AROUND = 12; // length, name and checksum of a chunk
    private static final byte BITS = 1;

    private PngFile() {}

    static byte[] of(BitMatrix modules, int pixelsAModule) {
        int side = modules.getWidth() * pixelsAModule;
        byte[] header = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(BITS)
                .array(); // then zeros: shades of grey, the usual packing and order
        byte[] pixels = deflated(rows(modules, pixelsAModule));
        ByteBuffer png = ByteBuffer.allocate(SIGNATURE.length + 3 * AROUND + header.length + pixels.length);
        png.put(SIGNATURE);
        chunk(png, "IHDR", header);
        chunk(png, "IDAT", pixels);
        chunk(png, "IEND", new byte[0]);
        return png.array();
    }

    /** Each row behind a zero («not filtered»); a set bit is white. */
    private static byte[] rows(BitMatrix modules, int pixels) {
        int side = modules.getWidth() * pixels;
        int length = 1 + (side + 7) / 8;
        byte[] rows = new byte[side * length];
        for (int y = 0; y < modules.getHeight(); y++) {
            byte[] row = row(modules, y, pixels, length);
            for (int i = 0; i < pixels; i++) System.arraycopy(row, 0, rows, (y * pixels + i) * length, length);
        }
        return rows;
    }

    private static byte[] row(BitMatrix modules, int y, int pixels, int length) {
        byte[] row = new byte[length];
        Arrays.fill(row, 1, length, (byte) 0xFF);
        for (int x = 0; x < modules.getWidth() * pixels; x++)
            if (modules.get(x / pixels, y)) row[1 + x / 8] &= (byte) ~(0x80 >> x % 8);
        return row;
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            byte[] out = new byte[rows.length + 64];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteBuffer png, String name, byte[] content) {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(kind);
        crc.update(content);
        png.putInt(content.length).put(kind).put(content).putInt((int) crc.getValue());
    }
}
