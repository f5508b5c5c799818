package io.sluice.process.collection;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.process.tasks.Companies;
import io.sluice.process.tasks.TaskSubject;
import io.sluice.process.tasks.TaskSubjects;
import io.sluice.staff.Role;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the tasks of a case are about: the client. */
@Component
class CaseSubjects implements TaskSubjects {

    private final Clients clients;

    CaseSubjects(Clients clients) {
        this.clients = clients;
    }

    @Override
    public String processKey() {
        return DebtCollection.KEY;
    }

    @Override
    public String queueOfNobody(VariableScope task) {
        return Role.COLLECTOR.key();
    }

    @Override
    public boolean isOverdue() {
        return true;
    }

    @Override
    public TaskSubject of(VariableScope task) {
        ClientCard client = clients.card(DebtCollection.CLIENT_ID.in(task));
        return new TaskSubject(null, null, client.id(), client.name(), Companies.name(client), null, null);
    }
}
