package io.sluice.billing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about a 1C file that its reader should be told. */
final class OneCWarnings {

    private final List<Warning> warnings = new ArrayList<>();

    private OneCWarnings() {}

    static List<Warning> of(FileText file, OneCText text, List<OneCDocument> documents, OneCLines lines) {
        var found = new OneCWarnings();
        found.encoding(file, text);
        found.end(text);
        documents.stream().map(OneCDocument::warning).flatMap(Optional::stream).forEach(found.warnings::add);
        lines.warnings().forEach(found.warnings::add);
        return List.copyOf(found.warnings);
    }

    private void encoding(FileText file, OneCText text) {
        var declared = text.header().get("Кодировка");
        if (!declared.isEmpty() && !agrees(declared, file.encoding())) {
            warnings.add(Warning.of("encoding", declared, file.encoding()));
        }
    }

    private static boolean agrees(String declared, String actual) {
        return actual.equals("ASCII") || actual.equals(declared.equalsIgnoreCase("DOS") ? "cp866" : "windows-1251");
    }

    private void end(OneCText text) {
        if (!text.ended()) {
            warnings.add(Warning.of("cut-off"));
        }
        text.unfinished().ifPresent(section -> warnings.add(Warning.of("unfinished", section.get("Номер"))));
        if (text.accounts().isEmpty() && text.documents().isEmpty()) {
            warnings.add(Warning.of("nothing"));
        }
    }
}
