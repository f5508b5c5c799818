package io.sluice.client.web;

import io.sluice.client.ContactMergeAsk;
import io.sluice.client.Merges;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two contacts of a client beside each other, and what becomes of them. */
@Controller
@RequestMapping("/clients/{id}/contacts/{contactId}/merge")
@PreAuthorize(ClientsApi.WRITERS)
class ContactMergePage {

    private final Merges merges;
    private final Problems problems;

    ContactMergePage(Merges merges, Problems problems) {
        this.merges = merges;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView preview(@PathVariable UUID id, @PathVariable UUID contactId, @RequestParam UUID contact) {
        return page(id, contactId, contact, Map.of());
    }

    @PostMapping
    ModelAndView merge(
            @PathVariable UUID id,
            @PathVariable UUID contactId,
            Wish wish,
            HttpServletResponse response,
            Locale locale) {
        try {
            merges.mergeContacts(id, contactId, new ContactMergeAsk(wish.contact(), wish.seen()));
            return new ModelAndView("redirect:/clients/" + id);
        } catch (Refusal refusal) {
            if (refusal.status() != 409) throw refusal;
            ModelAndView now = page(id, contactId, wish.contact(), Wrong.of(refusal, problems, locale));
            response.setStatus(refusal.status());
            return now;
        }
    }

    private ModelAndView page(UUID id, UUID kept, UUID merged, Map<String, String> wrong) {
        return new ModelAndView(
                "client/merge-contacts", Map.of("plan", merges.previewContacts(id, kept, merged), "wrong", wrong));
    }

    /** @param seen what the page showed */
    record Wish(UUID contact, @Nullable String seen) {}
}
