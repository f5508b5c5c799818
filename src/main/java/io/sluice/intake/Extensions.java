package io.sluice.intake;

import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits at which extension ({@code sluice.calls.extensions}). */
@Component
public class Extensions {

    private final Map<String, String> logins;
    private final People people;

    Extensions(CallSettings settings, People people) {
        this.logins = Map.copyOf(settings.extensions());
        this.people = people;
    }

    public Optional<UUID> person(@Nullable String extension) {
        if (extension == null) return Optional.empty();
        return Optional.ofNullable(logins.get(extension)).flatMap(people::find).map(Person::id);
    }

    public Optional<String> of(String login) {
        return logins.entrySet().stream()
                .filter(entry -> entry.getValue().equals(login))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
