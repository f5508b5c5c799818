package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterShapesTests {

    private final LetterReader reader = new LetterReader();

    @TempDir
    Path folder;

    @Test
    void aLetterCutInHalfBetweenTwoWordsOfTheSubjectIsReadWhole() {
        String utf8 = "\u0417\u0430\u043f\u0440\u043e\u0441";
        byte[] bytes = utf8.getBytes(StandardCharsets.UTF_8);
        String raw = word(bytes, 0, 3) + "\r\n " + word(bytes, 3, bytes.length);

        assertThat(HeaderText.decoded(raw)).isEqualTo(utf8);
    }

    @Test
    void aDecodedLineBreakBeginsNoHeader() {
        assertThat(HeaderText.decoded("=?utf-8?Q?Price=0D=0ABcc:_x@y.example?="))
                .isEqualTo("Price Bcc: x@y.example");
    }

    @Test
    void oldCyrillicIsReadAsDeclaredAndAsItIs() throws Exception {
        String text =
                "\u041f\u0440\u0438\u0432\u0435\u0442, \u043f\u0440\u0438\u0448\u043b\u0438\u0442\u0435 \u0446\u0435\u043d\u0443";

        assertThat(read("Content-Type: text/plain; charset=koi8-r", text, "KOI8-R")
                        .text())
                .contains(text);
        assertThat(read("Content-Type: text/plain; charset=windows-1251", text, "windows-1251")
                        .text())
                .contains(text);
        assertThat(read("Content-Type: text/plain; charset=utf-8", text, "windows-1251")
                        .text())
                .contains(text);
        assertThat(read("X-Nothing: declared", text, "windows-1251").text()).contains(text);
    }

    @Test
    void onlyTheNewWordsOfAnAnswerAreItsText() {
        assertThat(ReplyText.newest("> old\n> older\n\nMay we wait until June?\n"))
                .isEqualTo("May we wait until June?");
        assertThat(ReplyText.newest("Agreed.\n\n-----Original Message-----\nFrom: a@b.example\nold"))
                .isEqualTo("Agreed.");
        assertThat(ReplyText.newest("Yes\n\nOn Tue, 2 Jun 2026 at 09:00, Sales <s@x.example>\nwrote:\n> old"))
                .isEqualTo("Yes");
    }

    @Test
    void richTextKeepsNothingThatRunsOrLoads() {
        String cleaned = SafeHtml.cleaned("<p onclick='x()'>Hi<script>alert(1)</script>"
                + "<img src='http://t.example/pixel'><a href='javascript:x()'>a</a><iframe src='//x'></iframe></p>");

        assertThat(cleaned).contains("Hi").doesNotContain("script", "onclick", "pixel", "iframe", "javascript");
    }

    @Test
    void aFormsLinesBecomeFieldsAndAnOrdinaryLetterDoesNot() {
        assertThat(FormFields.in("Name: Irina\nPhone: +7 (900) 000-00-21\nComment: price, please"))
                .containsEntry("name", "Irina")
                .containsEntry("message", "price, please");
        assertThat(FormFields.in("Good day!\nPlease send the price.\nPhone: 89000000021"))
                .isEmpty();
    }

    @Test
    void outlooksContainerIsOpenedAndADamagedOneKept() throws Exception {
        assumeThat(Samples.areThere()).isTrue();

        assertThat(files("tnef/own-winmail-with-one-file.eml")).containsExactly("requisites.txt");
        assertThat(files("tnef/own-winmail-truncated.eml")).hasSize(1);
        assertThat(files("attachments/own-rfc2047-in-filename.eml"))
                .containsExactly("\u0420\u0435\u043a\u0432\u0438\u0437\u0438\u0442\u044b.txt");
        assertThat(files("attachments/own-rfc2231-cyrillic-name.eml"))
                .containsExactly(
                        "\u041a\u0430\u0440\u0442\u043e\u0447\u043a\u0430 \u043f\u0440\u0435\u0434\u043f\u0440\u0438\u044f\u0442\u0438\u044f.txt");
    }

    @Test
    void aReportSaysWhomItDidNotReachAndWhetherItIsForGood() throws Exception {
        assumeThat(Samples.areThere()).isTrue();

        Bounce unknown = bounce("bounces/own-our-offer-user-unknown.eml");
        Bounce full = bounce("bounces/own-our-offer-mailbox-full.eml");
        Bounce delayed = bounce("bounces/own-our-offer-delayed.eml");

        assertThat(unknown.permanent()).isTrue();
        assertThat(unknown.messageIds()).contains("offer-0012-26@seller.example");
        assertThat(unknown.recipients()).extracting(Object::toString).containsExactly("irina@veter.example");
        assertThat(full.permanent()).isFalse();
        assertThat(full.delayed()).isFalse();
        assertThat(delayed.delayed()).isTrue();
    }

    private Bounce bounce(String name) throws Exception {
        try (LetterReader.Opened opened = reader.open(Samples.file(name))) {
            return BounceReader.read(opened.letter());
        }
    }

    private List<String> files(String name) throws Exception {
        try (LetterReader.Opened opened = reader.open(Samples.file(name))) {
            return opened.letter().files().stream().map(FilePart::name).toList();
        }
    }

    private Letter read(String header, String text, String charset) throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(("From: a@b.example\r\n" + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        raw.writeBytes(text.getBytes(Charset.forName(charset)));
        Path file = Files.write(folder.resolve("letter.eml"), raw.toByteArray());
        try (LetterReader.Opened opened = reader.open(file)) {
            return opened.letter();
        }
    }

    private static String word(byte[] bytes, int from, int to) {
        byte[] part = java.util.Arrays.copyOfRange(bytes, from, to);
        return "=?utf-8?B?" + java.util.Base64.getEncoder().encodeToString(part) + "?=";
    }
}
