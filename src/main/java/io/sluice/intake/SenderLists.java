package io.sluice.intake;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of calls and forms as they are brought, or found where the configuration says. */
@Component
public class SenderLists implements SenderList {

    private static final String ASTERISK = "asterisk";

    private final CallLists calls;
    private final FormLists forms;
    private final Reconciliations reconciliations;
    private final ReconciliationSettings settings;
    private final ZoneId zone;

    SenderLists(
            CallLists calls,
            FormLists forms,
            Reconciliations reconciliations,
            ReconciliationSettings settings,
            io.sluice.shared.SluiceSettings sluice) {
        this.calls = calls;
        this.forms = forms;
        this.reconciliations = reconciliations;
        this.settings = settings;
        this.zone = sluice.zone();
    }

    /** The list of a channel; of forms, the site that keeps it is named. */
    public List<Reconciled> compare(String channel, @Nullable String site, InputStream file) throws IOException {
        if (channel.equals("telephony")) return calls(file, Instant.MIN);
        if (channel.equals("web")) return forms(site == null ? settings.formSite() : site, file, Instant.MIN);
        throw Refusal.missing();
    }

    @Override
    public void compare(LocalDate since) throws IOException {
        Instant from = since.atStartOfDay(zone).toInstant();
        try (InputStream list = found(settings.callList())) {
            if (list != null) calls(list, from);
        }
        try (InputStream list = found(settings.formList())) {
            if (list != null) forms(settings.formSite(), list, from);
        }
    }

    private static @Nullable InputStream found(@Nullable Path list) throws IOException {
        return list != null && Files.isReadable(list) ? Files.newInputStream(list) : null;
    }

    private List<Reconciled> calls(InputStream file, Instant from) throws IOException {
        List<Listed> listed = calls.asterisk(file).stream()
                .map(call -> new Listed(call.callId(), call.at(), call.from()))
                .filter(call -> !call.at().isBefore(from))
                .toList();
        return reconciliations.compare("telephony", ASTERISK, listed, calls.known(ASTERISK, ids(listed)));
    }

    private List<Reconciled> forms(String site, InputStream file, Instant from) throws IOException {
        List<Listed> listed = forms.read(file).stream()
                .filter(form -> !form.at().isBefore(from))
                .toList();
        return reconciliations.compare("web", site, listed, forms.known(site, ids(listed)));
    }

    private static Set<String> ids(List<Listed> listed) {
        return Set.copyOf(listed.stream().map(Listed::externalId).toList());
    }
}
