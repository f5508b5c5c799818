package io.sluice.client.web;

import io.sluice.client.Alike;
import io.sluice.client.ContactMergeAsk;
import io.sluice.client.ContactMergePreview;
import io.sluice.client.Duplicates;
import io.sluice.client.MergeAsk;
import io.sluice.client.MergePreview;
import io.sluice.client.MergeView;
import io.sluice.client.Merges;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Clients that may be one: found, merged and parted again; a dry run computes and stores nothing. */
@RestController
@RequestMapping("/api/v1/clients/{id}")
class MergesApi {

    private final Duplicates duplicates;
    private final Merges merges;

    MergesApi(Duplicates duplicates, Merges merges) {
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @GetMapping("/duplicates")
    List<Alike> duplicates(@PathVariable UUID id) {
        return duplicates.of(id);
    }

    @GetMapping("/merges")
    List<MergeView> merges(@PathVariable UUID id) {
        return merges.of(id);
    }

    @PostMapping("/merge")
    @PreAuthorize(ClientsApi.WRITERS)
    MergePreview merge(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean dryRun, @RequestBody MergeAsk ask) {
        return dryRun ? merges.preview(id, ask) : merges.merge(id, ask);
    }

    @DeleteMapping("/merges/{mergeId}")
    @PreAuthorize(ClientsApi.WRITERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable UUID id, @PathVariable UUID mergeId) {
        merges.undo(id, mergeId);
    }

    @PostMapping("/contacts/{contactId}/merge")
    @PreAuthorize(ClientsApi.WRITERS)
    ContactMergePreview mergeContacts(
            @PathVariable UUID id,
            @PathVariable UUID contactId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody ContactMergeAsk ask) {
        return dryRun ? merges.previewContacts(id, contactId, ask.contact()) : merges.mergeContacts(id, contactId, ask);
    }
}
