package io.sluice.intake.web;

import io.sluice.intake.Accepted;
import io.sluice.intake.web.Door.Knock;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Requests of web sites, as JSON or as a form: acknowledged once they are stored. */
@RestController
class LeadsDoor {

    private final Door door;

    LeadsDoor(Door door) {
        this.door = door;
    }

    @PostMapping(
            path = "/api/v1/leads",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE})
    ResponseEntity<Accepted> receive(
            HttpServletRequest request,
            @RequestHeader(name = "siteKey", required = false) @Nullable String siteKey,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Origin", required = false) @Nullable String origin)
            throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        String raw = BoundedBody.read(request);
        return ResponseEntity.accepted()
                .body(door.receive(new Knock(siteKey, key, origin, request.getRemoteAddr(), type, raw)));
    }
}
