package io.sluice.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * Time-ordered ids (UUID version 7, RFC 9562), so that new rows stand side by side in their index; those of one millisecond keep
 * the order in which they were asked for (section 6.2, method 2), which is the order of changes in the journal.
 */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
