package io.sluice.document.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws a code with whole-pixel modules and the quiet zone that readers need. */
final class QrPicture {

    private static final int PIXELS_A_MODULE = 6;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            // the bytes are encoded already; said to be Latin-1, zxing adds no ECI mark: bank applications trip over it
            EncodeHintType.CHARACTER_SET,
            "ISO-8859-1");

    private QrPicture() {}

    /** @param bytes of the text, in whatever encoding its reader expects */
    static byte[] png(byte[] bytes) {
        try {
            String latin = new String(bytes, StandardCharsets.ISO_8859_1);
            BitMatrix modules = new QRCodeWriter().encode(latin, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return PngFile.of(modules, PIXELS_A_MODULE);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too much for a code: " + bytes.length + " bytes", e);
        }
    }
}
