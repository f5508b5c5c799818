package io.sluice.intake.web;

import io.sluice.intake.Accepted;
import io.sluice.intake.telephony.Knock;
import io.sluice.intake.telephony.Webhooks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events of telephone exchanges: signed as their provider does, acknowledged once they are stored. */
@RestController
@RequestMapping("/api/v1/calls")
class CallsDoor {

    private final Webhooks webhooks;

    CallsDoor(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Mango adds the kind of event to the address. */
    @PostMapping({"/{provider}", "/{provider}/events/{kind}"})
    ResponseEntity<Accepted> receive(@PathVariable String provider, HttpServletRequest request) throws IOException {
        webhooks.require(provider);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        String raw = BoundedBody.read(request);
        return ResponseEntity.ok(
                webhooks.receive(new Knock(provider, type, raw, request.getRemoteAddr(), request::getHeader)));
    }

    /** Zadarma asks whether the address is ours before it sends anything. */
    @GetMapping(path = "/zadarma", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> echo(@RequestParam("zd_echo") String echo) {
        webhooks.require("zadarma");
        return echo.matches("[A-Za-z0-9_.-]{1,100}")
                ? ResponseEntity.ok(echo)
                : ResponseEntity.badRequest().build();
    }
}
