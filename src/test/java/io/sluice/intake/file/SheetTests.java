package io.sluice.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTests {

    private static final String LIST =
            "Имя;Телефон;Сообщение\r\nАнна;89000000001;\"две\nстроки; и знак\"\r\n\r\nОлег;89000000002;\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void anyUsualEncodingIsFoundOut(String encoding) throws IOException {
        List<SheetRow> rows = rows(LIST.getBytes(Charset.forName(encoding)), Reading.FOUND_OUT);

        assertThat(rows.get(0).cells()).containsExactly("Имя", "Телефон", "Сообщение");
        assertThat(rows.get(1)).isEqualTo(new SheetRow(1, List.of("Анна", "89000000001", "две\nстроки; и знак")));
        assertThat(rows.get(2).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkInFrontIsNoPartOfTheFirstHead(String encoding) throws IOException {
        List<SheetRow> rows = rows(("\uFEFF" + LIST).getBytes(Charset.forName(encoding)), Reading.FOUND_OUT);

        assertThat(rows.get(0).cells()).startsWith("Имя");
    }

    @ParameterizedTest
    @CsvSource(value = {"','", ";", "'\t'", "|"})
    void theSeparatorIsTheOneThatCutsTheHeader(String separator) throws IOException {
        String text = "name,phone,note".replace(",", separator) + "\nA,1,\"x;y\"".replace(",", separator);

        assertThat(rows(text.getBytes(StandardCharsets.UTF_8), Reading.FOUND_OUT)
                        .get(1)
                        .cells())
                .containsExactly("A", "1", "x;y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "\"Сад \"\"Яблоня\"\"\" # Сад \"Яблоня\"",
                "\"\"\"Сад \"\"\"\"Яблоня\"\"\"\"\"\"\" # Сад \"Яблоня\"",
                "\"\"\"Вега\"\"\" # \"Вега\"",
                "ООО \"Вега\" # ООО \"Вега\""
            })
    void quotesThatWereWrittenTwiceAreQuotesOfTheText(String cell, String text) throws IOException {
        byte[] file = ("name;phone\n " + cell + ";1").getBytes(StandardCharsets.UTF_8);
        byte[] plain = ("name;phone\n" + cell + ";1").getBytes(StandardCharsets.UTF_8);

        assertThat(rows(plain, Reading.FOUND_OUT).get(1).cells().get(0)).isEqualTo(text);
        if (!cell.startsWith("\"\"\""))
            assertThat(rows(file, Reading.FOUND_OUT).get(1).cells().get(0).strip())
                    .isEqualTo(text);
    }

    @Test
    void aGivenEncodingAndSeparatorGoBeforeWhatWasFoundOut() throws IOException {
        byte[] file = "a;b,c\nд;e,f".getBytes(Charset.forName("windows-1251"));

        assertThat(rows(file, new Reading("windows-1251", "comma")).get(1).cells())
                .containsExactly("д;e", "f");
        assertThatThrownBy(() -> rows(file, new Reading("utf-7", null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows(file, new Reading(null, "x"))).isInstanceOf(Refusal.class);
    }

    @Test
    void excelsNoteOnTheSeparatorIsNoHeaderAndAnApostropheNoPartOfAText() throws IOException {
        List<SheetRow> rows =
                rows("sep=;\nname;phone\n'=1+1;'+79000000001".getBytes(StandardCharsets.UTF_8), Reading.FOUND_OUT);

        assertThat(rows.get(0).cells()).containsExactly("name", "phone");
        assertThat(rows.get(1).cells()).containsExactly("=1+1", "+79000000001");
    }

    @Test
    void aWorkbookIsReadAsShown() throws IOException {
        byte[] file = Workbooks.of("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Дата</t></is></c><c r="B1" t="inlineStr"><is><t>Phone</t></is></c><c r="C1" t="inlineStr"><is><t>Sum</t></is></c></row>
                <row r="3"><c r="A3" s="1"><v>46055</v></c><c r="B3"><v>79000000001</v></c></row>""");

        List<SheetRow> rows = rows(file, Reading.FOUND_OUT);

        assertThat(rows.get(1)).isEqualTo(new SheetRow(1, List.of("2026-02-02", "79000000001", "")));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] file = Workbooks.with("xl/sharedStrings.xml", 70 * 1024 * 1024);

        assertThatThrownBy(() -> rows(file, Reading.FOUND_OUT))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(413));
    }

    @Test
    void anEntityInAWorkbookReadsNoFileOfOurs() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        byte[] file = Workbooks.declaring(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");

        try {
            assertThat(rows(file, Reading.FOUND_OUT).toString()).doesNotContain("the-secret");
        } catch (Refusal refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThatThrownBy(() -> rows(new byte[0], Reading.FOUND_OUT)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, Reading.FOUND_OUT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, Reading.FOUND_OUT))
                .isInstanceOf(Refusal.class);
    }

    private List<SheetRow> rows(byte[] content, Reading reading) throws IOException {
        Path file = Files.write(folder.resolve("list"), content);
        List<SheetRow> rows = new ArrayList<>();
        Sheet.of(file, reading).each(rows::add);
        return rows;
    }
}
