package io.sluice.document.pdf;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents become PDF.
 *
 * @param pdf {@code fop} (inside of the application), {@code libreoffice}, or {@code auto}: LibreOffice if it is there
 * @param conversions how many at once
 * @param patience how long a person waits for a free place, and how long LibreOffice may take
 * @param soffice LibreOffice's program
 */
@ConfigurationProperties("sluice.documents")
record PdfSettings(
        @DefaultValue("FOP") Route pdf,
        @DefaultValue("1") int conversions,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("soffice") String soffice) {

    /** The ways there are. */
    enum Route {
        AUTO,
        FOP,
        LIBREOFFICE
    }
}
