package io.sluice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SellerSettingsTests {

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("sluice.seller.inn", "7799000171"),
            Map.entry("sluice.seller.kpp", "779901001"),
            Map.entry("sluice.seller.ogrn", "1197799000013"),
            Map.entry("sluice.seller.name", "Общество с ограниченной ответственностью «Плотина»"),
            Map.entry("sluice.seller.short-name", "ООО «Плотина»"),
            Map.entry("sluice.seller.address", "115000, г. Москва, Примерная ул., д. 8"),
            Map.entry("sluice.seller.city", "Москва"),
            Map.entry("sluice.seller.accounts[0].bank", "АО «БАНК УЧЕБНЫЙ»"),
            Map.entry("sluice.seller.accounts[0].bik", "049999123"),
            Map.entry("sluice.seller.accounts[0].number", "40702810100000000777"),
            Map.entry("sluice.seller.accounts[0].correspondent", "30101810600000000123"),
            Map.entry("sluice.seller.signatories[0].name", "Петрова Анна Сергеевна"),
            Map.entry("sluice.seller.signatories[0].name-genitive", "Петровой Анны Сергеевны"),
            Map.entry("sluice.seller.signatories[0].position", "Директор"),
            Map.entry("sluice.seller.signatories[0].position-genitive", "директора"),
            Map.entry("sluice.seller.signatories[0].basis", "Устава"),
            Map.entry("sluice.seller.signatories[0].name-en", "Anna Petrova"),
            Map.entry("sluice.seller.signatories[0].position-en", "Director"),
            Map.entry("sluice.seller.signatories[0].basis-en", "the Charter"),
            Map.entry("sluice.seller.signatories[0].valid-from", "2026-01-01"));

    @Test
    void aLegalEntityWrittenInTheSettingsIsWholeAndChecks() {
        Seller seller = new Binder(new MapConfigurationPropertySource(WRITTEN))
                .bind("sluice.seller", SellerSettings.class)
                .get()
                .seller();

        assertThatCode(() -> SellerCheck.check(seller)).doesNotThrowAnyException();
        assertThat(seller.account("RUB").number()).isEqualTo("40702810100000000777");
        assertThat(seller.signatory(LocalDate.of(2026, 11, 22)).basis()).isEqualTo("Устава");
    }
}
