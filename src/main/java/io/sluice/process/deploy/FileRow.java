package io.sluice.process.deploy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file.
 *
 * @param folderPrint content that the folder held when it was last looked at, and the language of the labels then; none
 *     for an upload without a file
 * @param forceHash content in force; none where no version was ever good
 */
record FileRow(
        String path,
        @Nullable String folderPrint,
        @Nullable String forceHash,
        @Nullable String deploymentId,
        Source source,
        State state,
        List<Problem> problems,
        Instant checkedAt) {

    enum Source {
        FOLDER,
        UPLOAD
    }

    /** REFUSED speaks of the last file looked at; an earlier version may still be in force. */
    enum State {
        IN_FORCE,
        REFUSED
    }

    boolean inForce() {
        return forceHash != null;
    }

    /** The key of what the file holds. */
    String key() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    boolean isKind(String kind) {
        return path.endsWith("." + kind);
    }
}
