package io.sluice.document.pdf;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Converts a bounded number of documents at once, each by the configured way. */
@Component
public class PdfConversion {

    private final PdfSettings settings;
    private final Semaphore places;
    private final Supplier<PdfConverter> converter;

    PdfConversion(PdfSettings settings, SluiceSettings folders) {
        this.settings = settings;
        this.places = new Semaphore(settings.conversions(), true);
        this.converter = org.springframework.util.function.SingletonSupplier.of(
                () -> choose(settings, folders.data().resolve("fonts")));
    }

    /** A PDF and the way that made it. */
    public static final class Made {

        private final byte[] pdf;
        private final String route;

        Made(byte[] pdf, String route) {
            this.pdf = pdf;
            this.route = route;
        }

        public byte[] pdf() {
            return pdf;
        }

        public String route() {
            return route;
        }
    }

    public Made convert(byte[] docx) {
        return convert(docx, PdfConverter.Form.ORDINARY);
    }

    public Made convert(byte[] docx, PdfConverter.Form form) {
        // a conversion takes as long as hundreds of statements: no connection may be held meanwhile
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A PDF is never made inside of a transaction");
        acquire();
        try {
            PdfConverter way = converter.get();
            return new Made(way.convert(docx, form), way.route());
        } finally {
            places.release();
        }
    }

    private void acquire() {
        try {
            if (places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.unavailable("document.pdf.busy");
    }

    private static PdfConverter choose(PdfSettings settings, Path fonts) {
        boolean office = settings.pdf() != PdfSettings.Route.FOP && LibreOffice.isThere(settings.soffice());
        if (office) return new LibreOffice(settings.soffice(), settings.patience(), fonts);
        if (settings.pdf() == PdfSettings.Route.LIBREOFFICE)
            throw new IllegalStateException("LibreOffice was asked for and not found: " + settings.soffice());
        return new FopConverter(fonts);
    }
}
