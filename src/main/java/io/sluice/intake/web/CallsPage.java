package io.sluice.intake.web;

import io.sluice.audit.AccessLog;
import io.sluice.intake.telephony.CallBook;
import io.sluice.intake.telephony.CallLine;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Calls and who waits to be called back; and the card of whoever is calling at this moment. */
@Controller
@RequestMapping("/calls")
class CallsPage {

    private final CallBook book;
    private final AccessLog log;

    CallsPage(CallBook book, AccessLog log) {
        this.book = book;
        this.log = log;
    }

    @GetMapping
    ModelAndView calls(@RequestParam(required = false) @Nullable UUID client) {
        Map<String, Object> model = new HashMap<>();
        model.put("calls", book.recent(client));
        model.put("waiting", client == null ? book.waiting() : List.of());
        model.put("phones", new Phones());
        return new ModelAndView("intake/calls", model);
    }

    /** Whoever listens is written down; the way leads to where the exchange keeps what was said. */
    @GetMapping("/{id}/recording")
    ResponseEntity<Void> recording(@PathVariable UUID id) {
        CallLine call = book.one(id).filter(CallLine::playable).orElseThrow(Refusal::missing);
        log.opened("recording", id, null);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Objects.requireNonNull(call.recording())))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Asked for by every page every few seconds: a piece of a page, and nothing where nobody calls. */
    @GetMapping("/ringing")
    Object ringing() {
        List<CallLine> now = book.mineNow();
        if (now.isEmpty()) return ResponseEntity.ok().body("");
        now.forEach(call -> log.opened("client", call.clientId(), "call"));
        return new ModelAndView("intake/caller", Map.of("calls", now, "phones", new Phones()));
    }

    /** Numbers the way people read them. */
    public static final class Phones {

        public String show(String number) {
            return new PhoneNumber(number).display();
        }
    }
}
