package io.sluice.client;

import io.sluice.shared.TaxId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One card out of two: the survivor's parts win where they say anything, unless the other's are asked for. */
final class CardMix {

    private CardMix() {}

    static ClientCard of(ClientCard survivor, ClientCard merged, Set<MergePart> take) {
        ClientCard result = survivor;
        for (MergePart part : MergePart.values())
            if (isTaken(part, survivor, merged, take)) result = CardParts.put(part, result, merged);
        return areTwoFirms(survivor, merged) ? result : withoutGaps(result, survivor, merged);
    }

    static boolean isTaken(MergePart part, ClientCard survivor, ClientCard merged, Set<MergePart> take) {
        return !CardParts.isEmpty(part, merged) && (take.contains(part) || CardParts.isEmpty(part, survivor));
    }

    /** Two tax ids are two firms, whatever they are called. */
    static boolean areTwoFirms(ClientCard survivor, ClientCard merged) {
        TaxId one = survivor.requisites().inn();
        TaxId other = merged.requisites().inn();
        return one != null && other != null && !one.equals(other);
    }

    /** What was put from one card and has not been changed since becomes again what it was before. */
    static ClientCard parted(ClientCard now, ClientCard after, ClientCard before) {
        ClientCard result = now;
        for (MergePart part : MergePart.values())
            if (CardParts.values(part, now).equals(CardParts.values(part, after)))
                result = CardParts.put(part, result, before);
        return result;
    }

    private static ClientCard withoutGaps(ClientCard result, ClientCard survivor, ClientCard merged) {
        Requisites own = result.requisites();
        Requisites one = survivor.requisites();
        Requisites other = merged.requisites();
        return result.with(new Requisites(
                either(own.legalName(), one.legalName(), other.legalName()),
                either(own.inn(), one.inn(), other.inn()),
                either(own.kpp(), one.kpp(), other.kpp()),
                either(own.ogrn(), one.ogrn(), other.ogrn()),
                either(own.address(), one.address(), other.address()),
                own.account(),
                own.signatory()));
    }

    private static <T> @Nullable T either(@Nullable T chosen, @Nullable T one, @Nullable T other) {
        if (chosen != null) return chosen;
        return one != null ? one : other;
    }
}
