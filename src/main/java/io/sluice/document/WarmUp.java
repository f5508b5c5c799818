package io.sluice.document;

import io.sluice.document.pdf.PdfConversion;
import io.sluice.document.template.SampleData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a first document behind readiness, so that the first person does not wait for fonts and classes. */
@Component
@ConditionalOnProperty(name = "sluice.work.enabled", matchIfMissing = true)
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Templates templates;
    private final PdfConversion conversion;
    private final ApplicationEventPublisher events;

    WarmUp(Templates templates, PdfConversion conversion, ApplicationEventPublisher events) {
        this.templates = templates;
        this.conversion = conversion;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void behindReadiness() {
        Thread thread = new Thread(this::makeOne, "document-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void makeOne() {
        try {
            for (DocumentKind kind : DocumentKind.values())
                for (String language : List.of("en", "ru")) templates.inForce(kind, language);
            Map<String, Object> sample = SampleData.of("offer", "ru");
            byte[] docx = templates
                    .inForce(DocumentKind.OFFER, "ru")
                    .template()
                    .render(sample, Locale.forLanguageTag("ru"), Map.of());
            conversion.convert(docx);
        } catch (RuntimeException e) {
            LOG.warn("Documents are not warmed up: {}", e.getMessage());
        }
        events.publishEvent(new WarmUpEnded());
    }
}
