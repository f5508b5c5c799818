package io.sluice.document;

import io.sluice.shared.work.Work;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the PDF of what was issued, behind the click and outside of its transaction. */
@Component
class MakePdf implements Work {

    private final PdfFiles files;

    MakePdf(PdfFiles files) {
        this.files = files;
    }

    @Override
    public String table() {
        return PdfFiles.TABLE;
    }

    @Override
    public boolean outside() {
        return true;
    }

    // a conversion takes a second of a processor: on all threads they held up new leads
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void handle(UUID id) {
        if (files.stored(id).isEmpty()) files.make(id);
    }
}
