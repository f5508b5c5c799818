package io.sluice.communication.web;

import io.sluice.communication.LetterTracking;
import io.sluice.shared.Refusal;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the links of our letters come by; open to everybody, and leading nowhere but where the letter says. */
@RestController
class TrackingDoor {

    private static final byte[] PICTURE =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final LetterTracking tracking;

    TrackingDoor(LetterTracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping("/forms/r/{id}/{rank:\\d{1,3}}/{signed}")
    ResponseEntity<Void> follow(
            @PathVariable("id") UUID id, @PathVariable("rank") int rank, @PathVariable("signed") String signed) {
        String url = tracking.follow(id, rank, signed).orElseThrow(Refusal::missing);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(url))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GetMapping("/forms/r/{id}/{signed}.gif")
    ResponseEntity<byte[]> picture(@PathVariable("id") UUID id, @PathVariable("signed") String signed) {
        if (!tracking.shown(id, signed)) throw Refusal.missing();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_GIF)
                .cacheControl(CacheControl.noStore())
                .body(PICTURE);
    }
}
