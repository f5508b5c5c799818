package io.sluice.intake.file;

import com.fasterxml.jackson.core.type.TypeReference;
import io.sluice.intake.Channel;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.intake.LeadIntake;
import io.sluice.intake.LeadRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows of lists whose lead is to be made: that they repeat nothing was found out when they were taken in. */
@Component
class FileRequests implements Channel {

    static final String CHANNEL = "file";

    private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {};

    private final ImportRows imports;
    private final LeadIntake leads;
    private final RowJson json;

    FileRequests(ImportRows imports, LeadIntake leads, RowJson json) {
        this.imports = imports;
        this.leads = leads;
        this.json = json;
    }

    @Override
    public String name() {
        return CHANNEL;
    }

    @Override
    public Decision decide(EventView event) {
        ImportView list = imports.find(UUID.fromString(Objects.requireNonNull(event.site())))
                .orElseThrow();
        List<String> cells =
                json.read(event.raw(), PAIRS).stream().map(pair -> pair.get(1)).toList();
        CheckedRow row = new RowCheck(Target.LEADS, list.asColumns()).check(new SheetRow(0, cells));
        Map<String, String> fields = new HashMap<>(row.fields());
        fields.putIfAbsent("source", "import");
        return leads.newLead(event, LeadRequest.of(fields));
    }
}
