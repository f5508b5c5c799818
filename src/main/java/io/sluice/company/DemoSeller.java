package io.sluice.company;

import io.sluice.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The legal entity of the demonstration: invented, but with requisites whose check digits are right. */
@Component
@ConditionalOnProperty("sluice.demo")
class DemoSeller {

    private final Sellers sellers;

    DemoSeller(Sellers sellers) {
        this.sellers = sellers;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void register() {
        if (sellers.all().isEmpty()) sellers.register(sluice());
    }

    private static Seller sluice() {
        return new Seller(
                Ids.next(),
                "Общество с ограниченной ответственностью «Шлюз»",
                "ООО «Шлюз»",
                "7799000012",
                "779901001",
                "1267799002624",
                "115000, г. Москва, Примерная ул., д. 7, офис 12",
                "Москва",
                "+74950000026",
                "office@sluice.example",
                "GENERAL",
                List.of(rubles(), euros()),
                List.of(director()),
                new EnglishDetails(
                        "Sluice Limited Liability Company",
                        "Sluice LLC",
                        "7 Primernaya St, office 12, Moscow 115000, Russia",
                        "Moscow"));
    }

    private static Account rubles() {
        return new Account(
                Ids.next(),
                "RUB",
                "АО «БАНК УЧЕБНЫЙ», г. Москва",
                "049999123",
                "40702810600000001001",
                "30101810600000000123",
                null,
                "Bank Uchebny JSC, Moscow");
    }

    private static Account euros() {
        return new Account(
                Ids.next(), "EUR", "Test Bank N.V., Amsterdam", null, "NL73TEST0000000123", null, "TESTNL2A", null);
    }

    private static Signatory director() {
        return new Signatory(
                Ids.next(),
                "Горин Дмитрий Олегович",
                "Горина Дмитрия Олеговича",
                "Генеральный директор",
                "генерального директора",
                "Устава",
                "Dmitri Gorin",
                "General Director",
                "the Charter",
                LocalDate.of(2020, 1, 1),
                null);
    }
}
