package io.sluice.company;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for us: «в лице генерального директора Петровой Анны Сергеевны, действующей на основании Устава».
 *
 * @param basis what gives the right to sign, in the genitive: «Устава»
 */
public record Signatory(
        UUID id,
        String name,
        String nameGenitive,
        String position,
        String positionGenitive,
        String basis,
        String nameEn,
        String positionEn,
        String basisEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean signsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
