package io.sluice.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTests {

    private static final List<String> HEADS =
            List.of("Дата", "Имя", "Телефон", "E-mail", "Компания", "Сообщение", "Сумма", "Город");

    private final RowCheck leads = new RowCheck(Target.LEADS, Columns.guessed(Target.LEADS, HEADS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "02.02.2026|A|89000000001||C|m|1 137,01|Msk|-",
                "|A||a@b.example||||| -",
                "31.02.2026|A|89000000001||C|m|1|Msk|DATE",
                "вчера|A|89000000001||C|m|1|Msk|DATE",
                "|A|89000000001||C|m|-1|Msk|AMOUNT",
                "|A|89000000001||C|m|много|Msk|AMOUNT",
                "|A|нет||C|m|1|Msk|PHONE",
                "|A|7,90E+10||C|m|1|Msk|PHONE",
                "|A|0000000000||C|m|1|Msk|PHONE",
                "|A||a@b|C|m|1|Msk|EMAIL",
                "|A| ||C|m|1|Msk|CONTACT",
                "|A|нет|a@b.example|C|m|1|Msk|-"
            })
    void theFirstThingThatIsWrongIsTheReason(
            String date,
            String name,
            String phone,
            String mail,
            String company,
            String text,
            String sum,
            String city,
            Fault fault) {
        List<String> cells = cells(date, name, phone, mail, company, text, sum, city);

        assertThat(leads.check(new SheetRow(1, cells)).fault()).isEqualTo(fault);
    }

    @Test
    void aRowOfAnotherWidthIsNotGuessedAt() {
        assertThat(leads.check(new SheetRow(1, List.of("a", "b"))).fault()).isEqualTo(Fault.COLUMNS_FEW);
        assertThat(leads.check(new SheetRow(
                                1,
                                Arrays.asList(new String[9]).stream()
                                        .map(cell -> "x")
                                        .toList()))
                        .fault())
                .isEqualTo(Fault.COLUMNS_MANY);
    }

    @Test
    void nothingOfARowIsLost() {
        CheckedRow row = leads.check(
                new SheetRow(1, List.of("02.02.2026", "A", "по почте", "A@B.example ", "C", "hello", "5", "Omsk")));

        assertThat(row.warning()).isEqualTo(Fault.PHONE);
        assertThat(row.field("email")).isEqualTo("a@b.example");
        assertThat(row.field("details")).isEqualTo("Дата: 02.02.2026\nТелефон: по почте\nСумма: 5\nГород: Omsk");
        assertThat(row.field("message")).isEqualTo("hello");
    }

    @Test
    void aLongStoryIsWelcomeButNoNameIsThatLong() {
        String story = "x".repeat(400);

        assertThat(leads.check(new SheetRow(1, cells("", "A", "89000000001", "", "", story, "", "")))
                        .fault())
                .isNull();
        assertThat(leads.check(new SheetRow(1, cells("", story, "89000000001", "", "", "", "", "")))
                        .fault())
                .isEqualTo(Fault.TEXT);
    }

    @Test
    void aClientIsKnownByItsTaxIdTooAndAWrongOneKeepsItOut() {
        List<String> heads = List.of("Company name", "INN", "Phone number");
        RowCheck clients = new RowCheck(Target.CLIENTS, Columns.guessed(Target.CLIENTS, heads));

        assertThat(clients.check(new SheetRow(1, List.of("Vega", "7707083893", "")))
                        .keys())
                .containsExactly("7707083893");
        assertThat(clients.check(new SheetRow(1, List.of("Vega", "7707083894", "89000000001")))
                        .fault())
                .isEqualTo(Fault.TAX_ID);
    }

    @Test
    void columnsThatReachNobodyOrHoldOneThingTwiceAreRefused() {
        assertThatThrownBy(() -> Columns.chosen(Target.LEADS, List.of("a", "b"), List.of("NAME", "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Columns.chosen(Target.LEADS, List.of("a", "b"), List.of("PHONE", "PHONE")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Columns.chosen(Target.LEADS, List.of("a"), List.of("PASSWORD")))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> cells(String... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
    }
}
