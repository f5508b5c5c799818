package io.sluice.audit.web;

import io.sluice.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the first request was told, to be said again word for word. */
final class KnownAnswer {

    private final String requestHash;
    private final int status;
    private final String headers;
    private final byte[] body;

    KnownAnswer(String requestHash, int status, String headers, byte[] body) {
        this.requestHash = requestHash;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static KnownAnswer read(ResultSet row, int number) throws SQLException {
        return new KnownAnswer(
                row.getString("hash"), row.getInt("status"), row.getString("headers"), row.getBytes("body"));
    }

    /** A key that comes with another request is a mistake of its sender. */
    void repeat(String hash, HttpServletResponse response) throws IOException {
        if (!requestHash.equals(hash)) throw Refusal.conflict("audit.key.reused");
        response.setStatus(status);
        headers.lines().map(line -> line.split(": ", 2)).forEach(pair -> response.setHeader(pair[0], pair[1]));
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(body);
    }
}
