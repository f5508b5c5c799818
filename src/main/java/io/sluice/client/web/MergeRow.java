package io.sluice.client.web;

import io.sluice.client.ClientCard;
import io.sluice.client.MergePart;
import io.sluice.client.MergePreview;
import io.sluice.client.Requisites;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of two cards as a page shows it.
 *
 * @param choice whether both say something else, so that somebody has to choose
 */
public record MergeRow(MergePart part, String survivor, String merged, boolean choice, boolean fromMerged) {

    /** @param names what people are called by their ids */
    static MergeRow of(MergePreview.Part one, MergePreview plan, Function<UUID, String> names) {
        String kept = text(one.part(), plan.survivor(), names);
        String other = text(one.part(), plan.merged(), names);
        boolean both = !kept.isEmpty() && !other.isEmpty();
        return new MergeRow(one.part(), kept, other, one.differs() && both, one.fromMerged());
    }

    private static String text(MergePart part, ClientCard card, Function<UUID, String> names) {
        Requisites own = card.requisites();
        return switch (part) {
            case NAME -> card.name();
            case LANGUAGE -> card.language();
            case LEGAL -> joined(own.legalName(), own.inn(), own.kpp(), own.ogrn(), own.address());
            case ACCOUNT -> account(own.account());
            case SIGNATORY -> signatory(own.signatory());
            case OWNER -> Optional.ofNullable(card.ownerId()).map(names).orElse("");
        };
    }

    private static String account(Requisites.@Nullable BankAccount one) {
        return one == null ? "" : joined(one.number(), one.bank(), one.bic());
    }

    private static String signatory(Requisites.@Nullable Signatory one) {
        return one == null ? "" : joined(one.name(), one.position(), one.basis());
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
