package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that are made to break whoever reads them: what they say is read, what is too much of them is left. */
class LetterBombTests {

    private static final String WORDS = "Two lathes, please";
    private static final int MEGABYTE = 1024 * 1024;

    private final LetterReader reader = new LetterReader();

    @TempDir
    Path folder;

    @Test
    void tenThousandHeadersAreALetterWithItsWords() throws Exception {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < 10_000; i++)
            head.append("To: buyer")
                    .append(i)
                    .append("@customer.example\r\nX-")
                    .append(i)
                    .append(": x\r\n");

        Letter letter = read(head + "Subject: Lathes\r\n\r\n" + WORDS);

        assertThat(letter.text()).contains(WORDS);
        assertThat(letter.subject()).isEqualTo("Lathes");
        assertThat(letter.head().addresses("To")).hasSizeLessThanOrEqualTo(Head.MOST_LINES);
    }

    @Test
    void aHeaderOfAMegabyteIsCut() throws Exception {
        Letter letter = read("From: " + "a".repeat(MEGABYTE) + "\r\nSubject: " + "=?utf-8?Q?".repeat(MEGABYTE / 10)
                + "\r\nReferences: " + "<a@b>".repeat(MEGABYTE / 5) + "\r\n\r\n" + WORDS);

        assertThat(letter.text()).contains(WORDS);
        assertThat(letter.subject()).hasSizeLessThanOrEqualTo(Head.LONGEST_LINE);
        assertThat(letter.head().ids("References")).hasSizeLessThanOrEqualTo(Head.LONGEST_LINE);
    }

    @Test
    void ofTenThousandPartsTheFirstHundredsAreTakenOut() throws Exception {
        String part = "--cut\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n\r\nx\r\n";

        Letter letter = read("Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\n\r\n" + WORDS + "\r\n"
                + part.repeat(10_000) + "--cut--\r\n");

        assertThat(letter.text()).contains(WORDS);
        assertThat(letter.files()).hasSizeBetween(100, 1000);
    }

    @Test
    void anOrdinaryLetterIsTakenApartToItsEndAndOneOfTooManyPartsIsNot() throws Exception {
        String line = "--cut\r\nx\r\n";
        Path whole = Files.writeString(folder.resolve("whole.eml"), "a -- b\r\n" + line.repeat(Edges.MOST_EDGES));
        Path more = Files.writeString(folder.resolve("more.eml"), Files.readString(whole) + line.repeat(9));

        assertThat(Edges.end(whole)).isEqualTo(Files.size(whole));
        assertThat(Edges.end(more)).isEqualTo(Files.size(whole));
    }

    @Test
    void partsInPartsInPartsEndSomewhere() throws Exception {
        StringBuilder nested =
                new StringBuilder("Content-Type: multipart/mixed; boundary=b0\r\n\r\n--b0\r\n\r\n" + WORDS + "\r\n");
        for (int depth = 0; depth < 3_000; depth++)
            nested.append("--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(depth, depth + 1));

        assertThat(read(nested.toString()).text()).contains(WORDS);
    }

    @Test
    void lettersInLettersInLettersEndSomewhere() throws Exception {
        String inner = "Content-Type: message/rfc822\r\n\r\n";

        Letter letter = read("Subject: Outermost\r\n" + inner.repeat(3_000) + "Subject: Innermost\r\n\r\n" + WORDS);

        assertThat(letter.subject()).isEqualTo("Outermost");
    }

    private Letter read(String raw) throws Exception {
        Path file = folder.resolve("letter.eml");
        Files.write(file, ("From: petr@example.com\r\n" + raw).getBytes(StandardCharsets.UTF_8));
        try (LetterReader.Opened opened = reader.open(file)) {
            return opened.letter();
        }
    }
}
