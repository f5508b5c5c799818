package io.sluice.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file in a letter, not read before somebody opens it. */
record FilePart(@Nullable String name, String mediaType, Content content) {

    /** Where its bytes come from. */
    interface Content {
        InputStream open() throws IOException;
    }
}
