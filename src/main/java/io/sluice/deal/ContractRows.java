package io.sluice.deal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contracts and their revisions as rows; a revision's terms are never written again. */
@Repository
class ContractRows {

    private final JdbcClient db;

    ContractRows(JdbcClient db) {
        this.db = db;
    }

    Optional<ContractView> ofDeal(UUID dealId) {
        return db.sql("select id from contract where deal_id = ?")
                .param(dealId)
                .query(UUID.class)
                .optional()
                .map(id -> new ContractView(id, dealId, revisions(id)));
    }

    void insert(UUID contractId, UUID dealId) {
        db.sql("insert into contract (id, deal_id) values (?, ?)")
                .params(contractId, dealId)
                .update();
    }

    void insert(UUID contractId, ContractRevision one) {
        ContractTerms terms = one.terms();
        db.sql("""
                        insert into contract_revision (contract_id, revision, state, prepayment_percent, payment_days,
                            penalty_percent_per_day, delivery, special, language, document_id, author, at,
                            origin, file_id, file_name, sha256)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        contractId,
                        one.revision(),
                        one.state().name(),
                        terms.prepaymentPercent(),
                        terms.paymentDays(),
                        terms.penaltyPercentPerDay(),
                        terms.delivery(),
                        terms.special(),
                        terms.language(),
                        one.documentId(),
                        one.author(),
                        utc(one.at()))
                .param(one.theirs() ? "THEIRS" : "OURS")
                .param(one.redline() == null ? null : one.redline().fileId())
                .param(one.redline() == null ? null : one.redline().fileName())
                .param(one.sha256())
                .update();
    }

    void remark(UUID contractId, int revision, String remarks, String by) {
        db.sql("""
                        update contract_revision set state = 'REMARKS', remarks = ?, remarks_by = ?
                        where contract_id = ? and revision = ?""").params(remarks, by, contractId, revision).update();
    }

    void approve(UUID contractId, int revision, String sha256) {
        db.sql("update contract_revision set state = 'APPROVED', sha256 = ? where contract_id = ? and revision = ?")
                .params(sha256, contractId, revision)
                .update();
    }

    void agree(UUID contractId, int revision) {
        db.sql("update contract_revision set state = 'AGREED' where contract_id = ? and revision = ?")
                .params(contractId, revision)
                .update();
    }

    private List<ContractRevision> revisions(UUID contractId) {
        return db.sql("select * from contract_revision where contract_id = ? order by revision desc")
                .param(contractId)
                .query(ContractRows::revision)
                .list();
    }

    private static ContractRevision revision(ResultSet row, int number) throws SQLException {
        return new ContractRevision(
                row.getInt("revision"),
                ContractState.valueOf(row.getString("state")),
                terms(row),
                row.getObject("document_id", UUID.class),
                row.getString("sha256"),
                row.getString("remarks"),
                row.getString("remarks_by"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                redline(row));
    }

    private static ContractRevision.@Nullable Redline redline(ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return file == null ? null : new ContractRevision.Redline(file, row.getString("file_name"));
    }

    private static ContractTerms terms(ResultSet row) throws SQLException {
        return new ContractTerms(
                row.getBigDecimal("prepayment_percent"),
                row.getInt("payment_days"),
                row.getBigDecimal("penalty_percent_per_day"),
                row.getString("delivery"),
                row.getString("special"),
                row.getString("language"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
