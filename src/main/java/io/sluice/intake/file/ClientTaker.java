package io.sluice.intake.file;

import io.sluice.client.ClientBatch;
import io.sluice.client.NewRequest;
import io.sluice.shared.PlainText;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rows that become clients of the importer's team; nobody asked for anything, hence no process and no journal. */
@Component
class ClientTaker implements Taker {

    private static final int LINE = 300;

    private final ClientBatch clients;
    private final People people;

    ClientTaker(ClientBatch clients, People people) {
        this.clients = clients;
        this.people = people;
    }

    @Override
    public Target target() {
        return Target.CLIENTS;
    }

    @Override
    public Map<String, Origin> known(ImportView list, List<CheckedRow> rows) {
        List<String> keys = rows.stream().flatMap(row -> row.keys().stream()).toList();
        if (!list.dry()) clients.takeTurns(keys);
        Map<String, Origin> known = new HashMap<>();
        clients.known(keys).forEach((key, client) -> known.put(key, new Origin(null, client)));
        return known;
    }

    @Override
    public void take(ImportView list, List<Verdict> verdicts) {
        String team = people.find(list.askedBy()).map(Person::team).orElse(null);
        clients.register(
                list.askedBy(),
                team,
                verdicts.stream().filter(Verdict::isNew).map(ClientTaker::entry).toList());
    }

    private static ClientBatch.Entry entry(Verdict verdict) {
        CheckedRow row = verdict.row();
        NewRequest whose = new NewRequest(
                PlainText.line(row.field("name"), 200),
                row.phone(),
                row.email(),
                PlainText.line(row.field("company"), LINE),
                row.inn(),
                null);
        return new ClientBatch.Entry(verdict.id(), whose, PlainText.line(row.field("position"), 200));
    }
}
