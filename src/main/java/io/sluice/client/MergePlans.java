package io.sluice.client;

import io.sluice.client.MergePreview.ContactFate;
import io.sluice.client.MergePreview.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Works out what a merge will do: shown before it, and followed by it. */
@Component
class MergePlans {

    private final SamePeople people;
    private final MovingRows goods;

    MergePlans(SamePeople people, MovingRows goods) {
        this.people = people;
        this.goods = goods;
    }

    MergePreview of(ClientCard survivor, ClientCard merged, Set<MergePart> take) {
        List<ContactFate> contacts =
                merged.contacts().stream().map(one -> fate(survivor, one)).toList();
        return new MergePreview(
                null,
                survivor,
                merged,
                CardMix.of(survivor, merged, take),
                parts(survivor, merged, take),
                contacts,
                goods.count(merged.id(), survivor.id()),
                CardMix.areTwoFirms(survivor, merged),
                seen(survivor, merged, contacts));
    }

    private ContactFate fate(ClientCard survivor, ContactCard one) {
        Optional<ContactCard> same = people.among(survivor.contacts(), one);
        return new ContactFate(
                one.id(),
                one.name(),
                same.map(ContactCard::id).orElse(null),
                same.map(ContactCard::name).orElse(null));
    }

    private static List<Part> parts(ClientCard survivor, ClientCard merged, Set<MergePart> take) {
        return Arrays.stream(MergePart.values())
                .map(part -> new Part(
                        part,
                        !CardParts.values(part, survivor).equals(CardParts.values(part, merged)),
                        CardMix.isTaken(part, survivor, merged, take)))
                .toList();
    }

    /** What was decided about: both cards and all contacts, not how many letters there are by now. */
    private static String seen(ClientCard survivor, ClientCard merged, List<ContactFate> contacts) {
        Set<String> facts = new TreeSet<>();
        contacts.forEach(one -> facts.add(one.contactId() + " " + one.into()));
        return Seen.mark(survivor.id(), survivor.version(), merged.id(), merged.version(), facts);
    }
}
