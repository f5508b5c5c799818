package io.sluice.intake.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much of a letter is taken apart: the time that this takes grows with the square of its parts, and ten thousand of them
 * would hold up everybody behind. What lies beyond stays in the raw letter.
 */
final class Edges {

    /** Lines that look like the edge of a part; more of them than there are parts to be read. */
    static final int MOST_EDGES = 1500;

    private Edges() {}

    /** Where to stop: in front of the first edge too many, else at the end. */
    static long end(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            int edges = 0;
            int dashes = 0; // of this line so far, -1 behind anything else
            long at = 0;
            for (int sign = in.read(); sign >= 0; sign = in.read(), at++) {
                if (sign == '\n') dashes = 0;
                else if (sign != '-' || dashes < 0) dashes = -1;
                else if (++dashes == 2 && ++edges > MOST_EDGES) return at - 1;
            }
            return at;
        }
    }
}
