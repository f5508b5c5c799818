package io.sluice.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of the chain as they are stored. */
@Repository
class Seals {

    /** One link: its number, how many rows it covers, its hash. */
    record Seal(long no, int entries, String hash) {}

    static final Seal NONE = new Seal(0, 0, "");

    private final JdbcClient db;

    Seals(JdbcClient db) {
        this.db = db;
    }

    /** False while another node seals. */
    boolean lock() {
        return db.sql("select one from audit_sealer for update skip locked")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    Seal last() {
        return db.sql("select no, entries, encode(hash, 'hex') as hash from audit_seal order by no desc limit 1")
                .query(Seal.class)
                .optional()
                .orElse(NONE);
    }

    Optional<Seal> after(long no) {
        return db.sql(
                        "select no, entries, encode(hash, 'hex') as hash from audit_seal where no > ? order by no limit 1")
                .param(no)
                .query(Seal.class)
                .optional();
    }

    void add(Seal seal, Instant now) {
        db.sql("insert into audit_seal (no, entries, hash, sealed_at) values (?, ?, decode(?, 'hex'), ?)")
                .params(seal.no(), seal.entries(), seal.hash(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Entry> unsealed(int most) {
        return db.sql("select * from audit_entry where seal is null order by id limit ?")
                .param(most)
                .query(AuditEntries::entry)
                .list();
    }

    long countUnsealed() {
        return db.sql("select count(*) from audit_entry where seal is null")
                .query(Long.class)
                .single();
    }

    void mark(long no, List<Entry> entries, List<String> digests) {
        db.sql("""
                        update audit_entry e set seal = :no, digest = decode(d.digest, 'hex')
                        from unnest(:ids::uuid[], :digests::text[]) as d (id, digest) where e.id = d.id""")
                .param("no", no)
                .param("ids", entries.stream().map(Entry::id).toArray(UUID[]::new))
                .param("digests", digests.toArray(String[]::new))
                .update();
    }

    List<Sealed> entries(long no) {
        return db.sql("select *, encode(digest, 'hex') as sealed from audit_entry where seal = ? order by id")
                .param(no)
                .query(Seals::sealed)
                .list();
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(AuditEntries.entry(row, number), row.getString("sealed"), row.getObject("erased_at") != null);
    }
}
