package io.sluice.billing.web;

import io.sluice.billing.ImportView;
import io.sluice.shared.web.Problems;
import java.util.List;
import java.util.Locale;

/** Warnings of an import in the reader's language, whoever loaded it. */
final class Warnings {

    private Warnings() {}

    static List<String> in(Locale locale, Problems problems, ImportView loaded) {
        return loaded.warnings().stream()
                .map(warning -> problems.text(warning.key(), warning.args().toArray(), locale))
                .toList();
    }
}
