package io.sluice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFontsTests {

    private final String home = System.getProperty("user.home");

    @AfterEach
    void backHome() {
        System.setProperty("user.home", home);
    }

    @Test
    void aServiceWithoutAHomeKeepsWhatFopKnowsOfFontsBesideTheFonts(@TempDir Path fonts) {
        System.setProperty("user.home", "/nonexistent");

        PdfFonts.beAtHome(fonts);

        assertThat(System.getProperty("user.home")).isEqualTo(fonts.toString());
    }

    @Test
    void whoHasAHomeKeepsIt(@TempDir Path fonts) {
        PdfFonts.beAtHome(fonts);

        assertThat(System.getProperty("user.home")).isEqualTo(home);
    }
}
