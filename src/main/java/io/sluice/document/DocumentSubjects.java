package io.sluice.document;

import java.util.Optional;
import java.util.UUID;

/** Says whether whoever asks may read what a document belongs to; deals and invoices contribute one bean each. */
public interface DocumentSubjects {

    /** Never true for a subject of another module, so that a foreign document answers as a missing one. */
    boolean mayRead(String subject, UUID id);

    /** What the subject is called and where its page is; empty for a subject of another module. */
    default Optional<SubjectName> name(String subject, UUID id) {
        return Optional.empty();
    }
}
