package io.sluice.process.callback;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.process.tasks.Companies;
import io.sluice.process.tasks.TaskSubject;
import io.sluice.process.tasks.TaskSubjects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the task of a call-back is about: the client who called. */
@Component
class CallBackSubjects implements TaskSubjects {

    private final Clients clients;

    CallBackSubjects(Clients clients) {
        this.clients = clients;
    }

    @Override
    public String processKey() {
        return CallBackProcess.KEY;
    }

    @Override
    public TaskSubject of(VariableScope task) {
        ClientCard client = clients.card(CallBackProcess.CLIENT_ID.in(task));
        return new TaskSubject(null, null, client.id(), client.name(), Companies.name(client), null, null);
    }
}
