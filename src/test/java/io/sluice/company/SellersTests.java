package io.sluice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class SellersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Sellers sellers;

    @Autowired
    private VatRates rates;

    @Autowired
    private JdbcClient db;

    @Test
    void theDemonstrationsSellerHasRequisitesThatCheck() {
        Seller seller = sellers.main();

        SellerCheck.check(seller);
        assertThat(seller.shortName()).isEqualTo("ООО «Шлюз»");
        assertThat(seller.account("RUB").bik()).isEqualTo("049999123");
        assertThat(Iban.parse(seller.account("EUR").number()).value()).isEqualTo("NL73TEST0000000123");
        assertThat(seller.signatory(TODAY).nameGenitive()).isEqualTo("Горина Дмитрия Олеговича");
        assertThat(sellers.byInn(seller.inn())).contains(sellers.byId(seller.id()));
    }

    @Test
    void whatTheSellerHasNotIsRefusedByName() {
        Seller seller = sellers.main();

        assertThatThrownBy(() -> seller.account("USD")).hasMessageContaining("USD");
        assertThatThrownBy(() -> seller.signatory(LocalDate.of(1999, 1, 1))).hasMessageContaining("1999-01-01");
        assertThatThrownBy(() -> sellers.byId(Ids.next())).isInstanceOf(Refusal.class);
    }

    @Test
    void allWrongRequisitesAreNamedAtOnceAndNothingIsStored() {
        Account account = new Account(
                Ids.next(), "RUB", "Bank", "049999123", "40702810600000001002", "30101810600000000124", null, null);
        Seller wrong = new Seller(
                Ids.next(),
                "n",
                "s",
                "7799000013",
                null,
                "1",
                "a",
                "c",
                null,
                null,
                "GENERAL",
                List.of(account),
                List.of(),
                null);

        assertThatThrownBy(() -> sellers.register(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field)
                                .containsExactly("inn", "ogrn", "kpp", "account", "correspondent"));
        assertThat(sellers.all()).hasSize(1);
    }

    @Test
    void theSameTaxpayerIsRegisteredOnce() {
        assertThatThrownBy(() -> sellers.register(sellers.main())).hasMessageContaining("7799000012");
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD,2025-12-28,20",
        "STANDARD,2025-12-31,20",
        "STANDARD,2026-01-01,22",
        "REDUCED,2026-05-01,10",
        "USN5,2025-01-01,5",
        "USN7,2026-01-01,7",
        "ZERO,2026-01-01,0"
    })
    void theDayOfTheShipmentDecidesTheRate(String kind, LocalDate shipment, BigDecimal percent) {
        assertThat(rates.percent(kind, shipment)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"STANDARD,2018-12-31", "USN5,2024-12-31", "LUXURY,2026-01-01"})
    void noRateForADayIsRefusedWithTheDay(String kind, LocalDate shipment) {
        assertThatThrownBy(() -> rates.percent(kind, shipment))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(kind)
                .hasMessageContaining(shipment.toString());
    }

    @Test
    void noTwoRatesOfAKindHoldOnOneDayAndEachNamesItsSource() {
        Long overlaps = db.sql("""
                        select count(*) from vat_rate a join vat_rate b on a.kind = b.kind and a.valid_from < b.valid_from
                        where a.valid_to is null or a.valid_to >= b.valid_from""").query(Long.class).single();

        assertThat(overlaps).isZero();
        assertThat(db.sql("select count(*) from vat_rate where source = ''")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anEnglishDocumentNamesTheSellerInEnglish() {
        Seller main = sellers.main();

        assertThat(main.shortName("en")).isEqualTo("Sluice LLC");
        assertThat(main.shortName("ru")).isEqualTo("ООО «Шлюз»");
        assertThat(main.account("RUB").bank("en")).isEqualTo("Bank Uchebny JSC, Moscow");
    }
}
