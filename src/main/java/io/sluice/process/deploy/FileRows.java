package io.sluice.process.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.process.deploy.FileRow.Source;
import io.sluice.process.deploy.FileRow.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of files: what the folder held, what is in force, what is wrong. */
@Repository
class FileRows {

    private final JdbcClient database;
    private final ObjectMapper json;

    FileRows(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<FileRow> all() {
        return database.sql("select * from process_file order by path")
                .query(this::row)
                .list();
    }

    Map<String, FileRow> byPath() {
        return all().stream().collect(Collectors.toMap(FileRow::path, Function.identity()));
    }

    Optional<FileRow> at(String path) {
        return database.sql("select * from process_file where path = :path")
                .param("path", path)
                .query(this::row)
                .optional();
    }

    void save(FileRow row) {
        database.sql("""
                        insert into process_file
                          (path, folder_hash, force_hash, deployment_id, source, state, problems, checked_at)
                        values (:path, :folder, :force, :deployment, :source, :state, cast(:problems as jsonb), :at)
                        on conflict (path) do update set folder_hash = excluded.folder_hash,
                          force_hash = excluded.force_hash, deployment_id = excluded.deployment_id,
                          source = excluded.source, state = excluded.state, problems = excluded.problems,
                          checked_at = excluded.checked_at
                        """)
                .param("path", row.path())
                .param("folder", row.folderPrint())
                .param("force", row.forceHash())
                .param("deployment", row.deploymentId())
                .param("source", row.source().name())
                .param("state", row.state().name())
                .param("problems", written(row.problems()))
                .param("at", row.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One node looks at the folders at a time; the others wait for its transaction to end. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('process_file'))")
                .query()
                .singleRow();
    }

    /** Whether this node may look now, without waiting. */
    boolean tryLock() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('process_file'))")
                .query(Boolean.class)
                .single();
    }

    private FileRow row(ResultSet row, int number) throws SQLException {
        return new FileRow(
                row.getString("path"),
                row.getString("folder_hash"),
                row.getString("force_hash"),
                row.getString("deployment_id"),
                Source.valueOf(row.getString("source")),
                State.valueOf(row.getString("state")),
                read(row.getString("problems")),
                row.getTimestamp("checked_at").toInstant());
    }

    private List<Problem> read(String problems) {
        try {
            return json.readValue(problems, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(List<Problem> problems) {
        try {
            return json.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
