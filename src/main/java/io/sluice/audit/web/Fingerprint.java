package io.sluice.audit.web;

import io.sluice.shared.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether a repeated key comes with the same request; reading it leaves the request readable. */
final class Fingerprint {

    private static final int LARGEST = 1024 * 1024;

    private final HttpServletRequest request;
    private final MessageDigest sha;

    private Fingerprint(HttpServletRequest request) throws NoSuchAlgorithmException {
        this.request = request;
        this.sha = MessageDigest.getInstance("SHA-256");
    }

    /** The request to go on with, and what it hashes to. */
    record Taken(HttpServletRequest request, String hash) {}

    static Taken of(HttpServletRequest request) throws IOException, ServletException {
        try {
            return new Fingerprint(request).take();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Taken take() throws IOException, ServletException {
        add(String.valueOf(request.getQueryString()));
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) return parts();
        if (type.startsWith("application/x-www-form-urlencoded")) return fields();
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw Refusal.tooLarge("shared.too-large");
        sha.update(body);
        return taken(new KeyedRequest(request, body));
    }

    private Taken fields() {
        Map<String, String[]> sorted = new TreeMap<>(request.getParameterMap());
        sorted.forEach((name, values) -> add(name + "=" + Arrays.toString(values)));
        return taken(request);
    }

    /** The container keeps uploaded parts, so that they can be read twice. */
    private Taken parts() throws IOException, ServletException {
        for (Part part : received()) {
            add(part.getName() + "=" + part.getSubmittedFileName() + ":" + part.getSize());
            try (InputStream content = part.getInputStream()) {
                content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            }
        }
        return taken(request);
    }

    private Collection<Part> received() throws IOException, ServletException {
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw Refusal.tooLarge("shared.too-large");
        }
    }

    private Taken taken(HttpServletRequest readable) {
        return new Taken(readable, HexFormat.of().formatHex(sha.digest()));
    }

    private void add(String text) {
        sha.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
