package io.sluice.billing;

import io.sluice.billing.bank.StatementLine;
import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of statements, each stored once whatever files it comes in, and the payments that they are. */
@Repository
class BankLines {

    private final JdbcClient jdbc;
    private final Clock clock;

    BankLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two imports at once would each count their own copy of a line. */
    void oneImportAtATime() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('billing.bank_line'))) locked")
                .query(Integer.class)
                .single();
    }

    /** Empty when this occurrence of the line is here already. */
    Optional<UUID> add(UUID importId, StatementLine line, int occurrence) {
        return jdbc.sql("""
                        insert into bank_line (id, import_id, line_key, occurrence, direction, account, value_date, number,
                            amount, currency, payer_account, payer_inn, payer_name, payee_account, payee_inn, payee_name,
                            purpose)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (line_key, occurrence) do nothing
                        returning id""")
                .params(
                        Ids.next(),
                        importId,
                        LineKey.of(line),
                        occurrence,
                        line.direction().name())
                .params(line.account(), line.valueDate(), line.number(), line.amount(), line.currency())
                .params(
                        line.payer().account(),
                        line.payer().taxId(),
                        line.payer().name())
                .params(
                        line.payee().account(),
                        line.payee().taxId(),
                        line.payee().name(),
                        line.purpose())
                .query(UUID.class)
                .optional();
    }

    /** A credited line is a payment, of a known client when an invoice bears the payer's taxpayer number. */
    UUID received(UUID lineId, StatementLine line) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into payment (id, bank_line_id, client_id, received_on, amount, currency, payer_inn,
                            payer_name, purpose, recorded_at)
                        values (?, ?, (select client_id from invoice where buyer_inn = ? limit 1), ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, lineId, line.payer().taxId(), line.valueDate(), line.amount(), line.currency())
                .params(line.payer().taxId(), line.payer().name(), line.purpose())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
