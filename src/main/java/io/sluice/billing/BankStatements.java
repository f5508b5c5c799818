package io.sluice.billing;

import io.sluice.billing.bank.Statement;
import io.sluice.billing.bank.Statements;
import io.sluice.billing.bank.Warning;
import io.sluice.company.Account;
import io.sluice.company.Sellers;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bank statements: loading one twice changes nothing, overlapping ones add only what is new. */
@Component
@Transactional
public class BankStatements {

    private final Statements statements;
    private final Imports imports;
    private final StatementImport lines;
    private final Sellers sellers;
    private final Visibilities visibilities;

    BankStatements(
            Statements statements, Imports imports, StatementImport lines, Sellers sellers, Visibilities visibilities) {
        this.statements = statements;
        this.imports = imports;
        this.lines = lines;
        this.sellers = sellers;
        this.visibilities = visibilities;
    }

    /** All of it or, when it is refused, nothing. */
    public ImportView load(String fileName, byte[] content) {
        var statement = statements.read(content);
        var id = imports.begin(fileName, content, statement);
        var tally = lines.add(id, statement.lines());
        tally.duplicates += statement.repeats();
        imports.end(id, tally, warnings(statement));
        return imported(id);
    }

    @Transactional(readOnly = true)
    public ImportView imported(UUID id) {
        requireMoney();
        return imports.one(id).orElseThrow(Refusal::missing);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<ImportView> find(Paging paging) {
        requireMoney();
        return imports.find(paging);
    }

    private void requireMoney() {
        var visibility = visibilities.current();
        if (!visibility.all() && !visibility.money()) {
            throw Refusal.missing();
        }
    }

    private List<Warning> warnings(Statement statement) {
        var ours = sellers.all().stream()
                .flatMap(seller -> seller.accounts().stream())
                .map(Account::number)
                .toList();
        var foreign = statement.accounts().stream()
                .filter(account -> !ours.contains(account))
                .map(account -> Warning.of("account", account));
        return Stream.concat(statement.warnings().stream(), foreign).toList();
    }
}
