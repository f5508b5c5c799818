package io.sluice.shared.web;

import io.sluice.shared.Refusal;
import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;

/** A file of a form, whole in memory; lists, which may be larger, are read from the disk. */
public final class UploadedBytes {

    private static final long LARGEST = 20L << 20;

    private UploadedBytes() {}

    public static byte[] of(MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) throw Refusal.tooLarge("shared.too-large");
        return file.getBytes();
    }
}
