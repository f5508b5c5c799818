package io.sluice.staff;

import io.sluice.shared.ReadOnce;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as they are stored; whoever left is still found by id and login. */
@Repository
class PersonRows {

    private static final String SELECT = """
            select p.*, array(select role from person_role r where r.person_id = p.id) as roles from person p
            """;

    private final JdbcClient db;
    private final ReadOnce once;

    PersonRows(JdbcClient db, ReadOnce once) {
        this.db = db;
        this.once = once;
    }

    Optional<Person> byLogin(String login) {
        return once.read(Person.class, login, () -> one("where login = ?", login));
    }

    Optional<Person> byId(UUID id) {
        return once.read(Person.class, id, () -> one("where id = ?", id));
    }

    /** Whose token it is, as long as it is good: one question, since programs bring it with every call. */
    Optional<Person> byToken(String hash, Instant now) {
        return db.sql(SELECT + """
                        join access_token token on token.person_id = p.id
                        where token.hash = ? and token.revoked_at is null
                          and (token.expires_at is null or token.expires_at > ?)""")
                .params(hash, utc(now))
                .query(PersonRows::person)
                .optional();
    }

    private Optional<Person> one(String where, Object key) {
        return db.sql(SELECT + where).param(key).query(PersonRows::person).optional();
    }

    List<Person> all() {
        return db.sql(SELECT + "order by active desc, name")
                .query(PersonRows::person)
                .list();
    }

    List<Person> activeWith(Role role) {
        return once.read(Person.class, role, () -> askWith(role));
    }

    private List<Person> askWith(Role role) {
        return db.sql(SELECT + """
                        join person_role own on own.person_id = p.id
                        where p.active and own.role = ? order by p.login""").param(role.key()).query(PersonRows::person).list();
    }

    Set<UUID> everIn(String team) {
        return db.sql("select id from person where team = ?")
                .param(team)
                .query(UUID.class)
                .set();
    }

    void insert(Person person, Instant now) {
        db.sql("insert into person (id, login, name, office, hired_at) values (?, ?, ?, ?, ?)")
                .params(person.id(), person.login(), person.name(), person.office(), utc(now))
                .update();
        update(person);
    }

    void update(Person person) {
        once.forget(Person.class);
        db.sql("""
                        update person set name = :name, team = :team, language = :language, office = :office,
                               email = :email, phone = :phone where id = :id""").paramSource(person).update();
        db.sql("delete from person_role where person_id = ?").param(person.id()).update();
        insertRoles(person);
    }

    void speak(UUID id, String language) {
        once.forget(Person.class);
        db.sql("update person set language = ? where id = ?")
                .params(language, id)
                .update();
    }

    void markLeft(UUID id, Instant now) {
        once.forget(Person.class);
        db.sql("update person set active = false, left_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    private static OffsetDateTime utc(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private void insertRoles(Person person) {
        for (Role role : person.roles())
            db.sql("insert into person_role (person_id, role) values (?, ?)")
                    .params(person.id(), role.key())
                    .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                roles(row.getArray("roles")),
                row.getString("team"),
                row.getString("language"),
                row.getString("office"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("active"));
    }

    private static Set<Role> roles(Array keys) throws SQLException {
        return Arrays.stream((String[]) keys.getArray())
                .flatMap(key -> Role.of(key).stream())
                .collect(Collectors.toSet());
    }
}
