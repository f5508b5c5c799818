package io.sluice.client.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.ClientLine;
import io.sluice.client.ClientPatch;
import io.sluice.client.ClientSearch;
import io.sluice.client.ContactCard;
import io.sluice.client.NewClient;
import io.sluice.client.NewContact;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.EntityTag;
import io.sluice.shared.web.Paging;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clients and their contacts; a change names the version it was made on ({@code If-Match}). */
@RestController
@RequestMapping("/api/v1/clients")
class ClientsApi {

    static final String WRITERS = "hasAnyRole('manager', 'sales-head', 'director', 'admin', 'service')";

    private final ClientBook book;

    ClientsApi(ClientBook book) {
        this.book = book;
    }

    @GetMapping
    Page<ClientLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return book.list(new ClientSearch(q, sort, new Paging(page, size)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ClientCard> card(@PathVariable UUID id) {
        ClientCard card = book.card(id);
        // an old id answers with whom it became (RFC 9110, 8.7)
        String address = "/api/v1/clients/" + card.id();
        return tagged(ResponseEntity.ok().header(HttpHeaders.CONTENT_LOCATION, address), card);
    }

    @PostMapping
    @PreAuthorize(WRITERS)
    ResponseEntity<ClientCard> create(@RequestBody NewClient client) {
        ClientCard card = book.create(client);
        return tagged(ResponseEntity.created(URI.create("/api/v1/clients/" + card.id())), card);
    }

    @PatchMapping("/{id}")
    @PreAuthorize(WRITERS)
    ResponseEntity<ClientCard> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ClientPatch patch) {
        return tagged(ResponseEntity.ok(), book.change(id, EntityTag.version(version), patch));
    }

    @GetMapping("/{id}/contacts")
    List<ContactCard> contacts(@PathVariable UUID id) {
        return book.card(id).contacts();
    }

    @PostMapping("/{id}/contacts")
    @PreAuthorize(WRITERS)
    ResponseEntity<ContactCard> addContact(@PathVariable UUID id, @RequestBody NewContact contact) {
        UUID contactId = book.addContact(id, contact);
        ContactCard card = book.card(id).contact(contactId).orElseThrow(Refusal::missing);
        return ResponseEntity.created(URI.create("/api/v1/clients/" + id + "/contacts"))
                .body(card);
    }

    private static ResponseEntity<ClientCard> tagged(ResponseEntity.BodyBuilder answer, ClientCard card) {
        return answer.eTag(EntityTag.of(card.version())).body(card);
    }
}
