package io.sluice.billing.bank;

import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 1CClientBankExchange: the text form in which Russian banks and 1C exchange statements. */
@Component
class OneCReader implements StatementReader {

    static final String FORMAT = "1CClientBankExchange";

    @Override
    public boolean recognises(FileText file) {
        return file.text().lines().findFirst().orElse("").strip().equals(FORMAT);
    }

    @Override
    public Statement read(FileText file) {
        var text = OneCText.of(file.text());
        if (text.isEmpty()) {
            throw Refusal.invalidField("file", "billing.statement.header-only");
        }
        var accounts = accounts(text);
        if (accounts.isEmpty() && !text.documents().isEmpty()) {
            throw Refusal.invalidField("file", "billing.statement.orders");
        }
        return statement(file, text, accounts);
    }

    private static Statement statement(FileText file, OneCText text, List<String> accounts) {
        var documents = text.documents().stream()
                .map(fields -> new OneCDocument(fields, accounts))
                .toList();
        var read = documents.stream().map(OneCDocument::line).flatMap(Optional::stream);
        var lines = OneCLines.of(read.toList(), OneCTotals.of(accounts, text.accounts()));
        return new Statement(
                FORMAT,
                accounts,
                period(text, "ДатаНачала"),
                period(text, "ДатаКонца"),
                documents.size(),
                lines.repeats(),
                lines.lines(),
                OneCWarnings.of(file, text, documents, lines));
    }

    private static List<String> accounts(OneCText text) {
        return Stream.concat(
                        text.header().all("РасчСчет").stream(),
                        text.accounts().stream().map(section -> section.get("РасчСчет")))
                .filter(account -> !account.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate period(OneCText text, String key) {
        return OneCValues.date(text.header().get(key)).orElse(null);
    }
}
