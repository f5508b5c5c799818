package io.sluice.document;

import java.util.UUID;

/** Says whether whoever asks may read what a document belongs to; deals and invoices contribute one bean each. */
public interface DocumentSubjects {

    /** Never true for a subject of another module, so that a foreign document answers as a missing one. */
    boolean mayRead(String subject, UUID id);
}
