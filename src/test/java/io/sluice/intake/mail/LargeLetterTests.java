package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.sluice.support.SluiceTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class LargeLetterTests {

    private static final int DRAWING = 28 << 20;
    private static final int HIDDEN = 9 << 20;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient db;

    @Test
    void fiftyMegabytesPassThroughAProgramThatHasFortyForEverything() throws Exception {
        byte[] drawing = random(DRAWING);
        byte[] hidden = random(HIDDEN);
        byte[] letter = letter(drawing, winmail(hidden));
        UUID event = UUID.randomUUID();
        try (TestMailbox server = new TestMailbox()) {
            server.deliver(letter);

            String said = readWith("-Xmx40m", server.settings().port(), event);

            assertThat(said)
                    .contains("whole=true", "drawing.dwg=" + sha256(drawing), "requisites.bin=" + sha256(hidden));
        }
        assertThat(letter).hasSizeGreaterThan(50_000_000);
        assertThat(db.sql("select sum(length(content)) from intake_blob where owner_id = ?")
                        .param(event)
                        .query(Integer.class)
                        .single())
                .isEqualTo(letter.length);
    }

    private String readWith(String heap, int port, UUID event) throws Exception {
        HikariDataSource database = source.unwrap(HikariDataSource.class);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LargeLetterReading.class.getName(),
                String.valueOf(port),
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                event.toString());
        Process reading = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as(said).isZero();
        return said;
    }

    private static byte[] letter(byte[] drawing, byte[] winmail) throws Exception {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        write(letter, """
                From: Petr <petr@example.com>
                To: sales@seller.example
                Subject: Drawing
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=cut

                --cut
                Content-Type: text/plain

                Please see the drawing
                """);
        attach(letter, "application/acad", "drawing.dwg", drawing);
        attach(letter, "application/ms-tnef", "winmail.dat", winmail);
        write(letter, "--cut--\n");
        return letter.toByteArray();
    }

    private static void attach(ByteArrayOutputStream letter, String type, String name, byte[] content)
            throws Exception {
        write(letter, """
                --cut
                Content-Type: %s
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=%s

                """.formatted(type, name));
        letter.write(Base64.getMimeEncoder().encode(content));
        write(letter, "\n");
    }

    private static void write(ByteArrayOutputStream letter, String lines) throws Exception {
        letter.write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Signature and key, the file's bytes, its title behind them; each with level, attribute, length and a checksum. */
    private static byte[] winmail(byte[] content) {
        byte[] title = "requisites.bin\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file =
                ByteBuffer.allocate(28 + content.length + title.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x223E9F78).putShort((short) 1);
        file.put((byte) 2)
                .putInt(0x0006800F)
                .putInt(content.length)
                .put(content)
                .putShort((short) 0);
        file.put((byte) 2).putInt(0x00018010).putInt(title.length).put(title).putShort((short) 0);
        return file.array();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
