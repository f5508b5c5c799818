package io.sluice.billing.bank;

import io.sluice.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out what a file is by its content and reads it. */
@Component
public class Statements {

    private final List<StatementReader> readers;

    Statements(List<StatementReader> readers) {
        this.readers = readers;
    }

    public Statement read(byte[] content) {
        var file = FileText.of(content);
        if (file.text().isBlank()) {
            throw Refusal.invalidField("file", "billing.statement.empty");
        }
        return readers.stream()
                .filter(reader -> reader.recognises(file))
                .findFirst()
                .orElseThrow(() -> OtherFormat.refusal(file.text()))
                .read(file);
    }
}
