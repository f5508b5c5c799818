package io.sluice.client;

import io.sluice.client.MergePreview.Moved;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out what making one contact of two will do: shown before it, and followed by it. */
@Component
class ContactPlans {

    private final MovingRows goods;

    ContactPlans(MovingRows goods) {
        this.goods = goods;
    }

    ContactMergePreview of(ClientCard client, UUID into, UUID contactId) {
        ContactCard kept = client.contact(into).orElseThrow(Refusal::missing);
        ContactCard merged = client.contact(contactId).orElseThrow(Refusal::missing);
        if (into.equals(contactId)) throw Refusal.conflict("client.merge.same", kept.name());
        List<Moved> moves = goods.countOfContact(client.id(), contactId);
        return new ContactMergePreview(
                null, client.id(), client.name(), kept, merged, joined(kept, merged), moves, Seen.mark(kept, merged));
    }

    /** The kept one's name and position win, and its numbers and addresses come first. */
    static ContactCard joined(ContactCard kept, ContactCard merged) {
        Set<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
        roles.addAll(kept.roles());
        roles.addAll(merged.roles());
        return new ContactCard(
                kept.id(),
                kept.name(),
                kept.position() == null ? merged.position() : kept.position(),
                roles,
                both(kept.phones(), merged.phones()),
                both(kept.emails(), merged.emails()));
    }

    private static <T> List<T> both(List<T> kept, List<T> merged) {
        Set<T> all = new LinkedHashSet<>(kept);
        all.addAll(merged);
        return new ArrayList<>(all);
    }
}
