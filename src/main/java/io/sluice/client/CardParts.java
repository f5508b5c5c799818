package io.sluice.client;

import io.sluice.client.Requisites.BankAccount;
import io.sluice.client.Requisites.Signatory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cards taken apart into what is decided as one, and put together again. */
final class CardParts {

    private CardParts() {}

    static List<@Nullable Object> values(MergePart part, ClientCard card) {
        Requisites own = card.requisites();
        return switch (part) {
            case NAME -> Arrays.asList(card.name());
            case LANGUAGE -> Arrays.asList(card.language());
            case LEGAL -> Arrays.asList(own.legalName(), own.inn(), own.kpp(), own.ogrn(), own.address());
            case ACCOUNT -> account(own.account());
            case SIGNATORY -> signatory(own.signatory());
            case OWNER -> Arrays.asList(card.ownerId(), card.team());
        };
    }

    static boolean isEmpty(MergePart part, ClientCard card) {
        return values(part, card).stream().allMatch(Objects::isNull);
    }

    /** The card with this part of another one. */
    static ClientCard put(MergePart part, ClientCard into, ClientCard from) {
        return switch (part) {
            case NAME -> new ClientPatch(from.name(), null, null).on(into);
            case LANGUAGE -> new ClientPatch(null, from.language(), null).on(into);
            case OWNER -> owner(into, from);
            default -> into.with(requisites(part, into.requisites(), from.requisites()));
        };
    }

    private static Requisites requisites(MergePart part, Requisites into, Requisites from) {
        Requisites legal = part == MergePart.LEGAL ? from : into;
        return new Requisites(
                legal.legalName(),
                legal.inn(),
                legal.kpp(),
                legal.ogrn(),
                legal.address(),
                part == MergePart.ACCOUNT ? from.account() : into.account(),
                part == MergePart.SIGNATORY ? from.signatory() : into.signatory());
    }

    private static ClientCard owner(ClientCard into, ClientCard from) {
        return new ClientCard(
                into.id(),
                into.name(),
                into.language(),
                into.requisites(),
                from.ownerId(),
                from.team(),
                into.version(),
                into.since(),
                into.contacts());
    }

    private static List<@Nullable Object> account(@Nullable BankAccount one) {
        if (one == null) return Arrays.asList(null, null, null, null);
        return Arrays.asList(one.bank(), one.bic(), one.number(), one.correspondent());
    }

    private static List<@Nullable Object> signatory(@Nullable Signatory one) {
        if (one == null) return Arrays.asList(null, null, null);
        return Arrays.asList(one.name(), one.position(), one.basis());
    }
}
