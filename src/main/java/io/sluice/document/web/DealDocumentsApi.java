package io.sluice.document.web;

import io.sluice.document.DocumentDesk;
import io.sluice.document.DocumentView;
import io.sluice.shared.Refusal;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Drafts documents for deals. */
@RestController
class DealDocumentsApi {

    private final DocumentDesk desk;

    DealDocumentsApi(DocumentDesk desk) {
        this.desk = desk;
    }

    /** A draft by kind and language, without a number. */
    @PostMapping("/api/v1/deals/{id}/documents")
    ResponseEntity<Draft> create(@PathVariable("id") UUID id, @RequestBody Asked asked) {
        if (asked.kind() == null) throw Refusal.invalidField("kind", "shared.parameter.missing");
        if (asked.language() == null) throw Refusal.invalidField("language", "shared.parameter.missing");
        DocumentView draft = desk.create(id, asked.kind(), asked.language());
        return ResponseEntity.created(URI.create("/api/v1/documents/" + draft.id()))
                .body(new Draft(draft.id(), draft.number()));
    }

    /** What is wanted. */
    record Asked(@Nullable String kind, @Nullable String language) {}

    /** What there is now; the number comes at issue. */
    record Draft(UUID documentId, @Nullable String number) {}
}
