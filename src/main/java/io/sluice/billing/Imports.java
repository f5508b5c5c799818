package io.sluice.billing;

import io.sluice.billing.bank.Statement;
import io.sluice.billing.bank.Warning;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every file that was loaded, byte for byte, with what became of it. */
@Repository
class Imports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Imports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(String fileName, byte[] content, Statement statement) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into bank_import (id, format, file_name, sha256, content, account, starts, ends, lines, added,
                            duplicates, allocated, queued, ignored, imported_at, imported_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)""")
                .params(id, statement.format(), fileName, LineKey.sha256(content), content)
                .params(String.join(", ", statement.accounts()))
                .param(statement.from())
                .param(statement.to())
                .params(statement.documents(), clock.instant().atOffset(ZoneOffset.UTC), Actor.current())
                .update();
        return id;
    }

    void end(UUID id, Tally tally, List<Warning> warnings) {
        jdbc.sql(
                        "update bank_import set added = ?, duplicates = ?, allocated = ?, queued = ?, ignored = ? where id = ?")
                .params(tally.added, tally.duplicates, tally.allocated, tally.queued, tally.ignored, id)
                .update();
        for (var i = 0; i < warnings.size(); i++) {
            var warning = warnings.get(i);
            jdbc.sql("insert into bank_import_warning (import_id, position, message_key, args) values (?, ?, ?, ?)")
                    .params(id, i, warning.key(), warning.args().toArray(String[]::new))
                    .update();
        }
    }

    Optional<ImportView> one(UUID id) {
        return jdbc.sql("select * from bank_import where id = ?")
                .param(id)
                .query(this::view)
                .optional();
    }

    Page<ImportView> find(Paging paging) {
        var items = jdbc.sql("select * from bank_import order by imported_at desc, id desc limit ? offset ?")
                .params(paging.size(), paging.offset())
                .query(this::view)
                .list();
        var total =
                jdbc.sql("select count(*) from bank_import").query(Long.class).single();
        return paging.page(items, total);
    }

    private ImportView view(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ImportView(
                id,
                row.getString("format"),
                row.getString("file_name"),
                row.getString("account"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getInt("lines"),
                row.getInt("added"),
                row.getInt("duplicates"),
                row.getInt("allocated"),
                row.getInt("queued"),
                row.getInt("ignored"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                warnings(id));
    }

    private List<Warning> warnings(UUID id) {
        return jdbc.sql("select message_key, args from bank_import_warning where import_id = ? order by position")
                .param(id)
                .query((row, index) -> new Warning(row.getString("message_key"), List.of((String[])
                        row.getArray("args").getArray())))
                .list();
    }
}
