package io.sluice.billing.web;

import org.springframework.web.multipart.MultipartFile;

/** The name of an uploaded file as a text to show; it never names a file of ours. */
final class UploadName {

    private static final int LONGEST = 200;

    private UploadName() {}

    static String of(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), LONGEST));
    }
}
