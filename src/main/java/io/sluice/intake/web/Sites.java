package io.sluice.intake.web;

import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The sites of the configuration ({@code sluice.sites[*]}), and the demonstration's own one. */
@Component
class Sites {

    private static final String DEMO = "demo-site";

    private final List<Site> known;

    Sites(Environment environment) {
        List<Site> sites = new ArrayList<>(Binder.get(environment)
                .bind("sluice.sites", Bindable.listOf(Site.class))
                .orElse(List.of()));
        if (isDemonstration(environment)) sites.add(new Site(DEMO, null));
        this.known = List.copyOf(sites);
    }

    private static boolean isDemonstration(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").isEmpty()
                && environment.getProperty("sluice.demo", Boolean.class, true);
    }

    Site require(@Nullable String key) {
        return known.stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("intake.site.unknown"));
    }

    /** The site whose form is shown when none is named. */
    Optional<Site> first() {
        return known.stream().findFirst();
    }

    List<String> origins() {
        return known.stream().map(Site::origin).filter(origin -> origin != null).toList();
    }
}
