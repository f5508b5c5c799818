package io.sluice.desk.web;

import io.sluice.audit.Access;
import io.sluice.audit.AccessLog;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who opened cards and documents and took lists away, for those who answer for personal data. */
@Controller
class AccessPage {

    private static final int MOST = 200;

    /** Pages of one record; the others are reached from their client or deal. */
    private static final Map<String, String> PAGES = Map.of(
            "client", "/clients/",
            "deal", "/deals/",
            "document", "/documents/",
            "event", "/intake/events/",
            "case", "/collection/");

    private final AccessLog log;
    private final People people;

    AccessPage(AccessLog log, People people) {
        this.log = log;
        this.people = people;
    }

    @GetMapping("/access")
    @PreAuthorize("hasAnyRole('director', 'admin')")
    ModelAndView list(@RequestParam(required = false) @Nullable UUID client) {
        List<Look> looks = log.newest(client, MOST).stream().map(this::look).toList();
        return new ModelAndView("desk/access", Map.of("looks", looks, "narrowed", client != null));
    }

    private Look look(Access access) {
        String name = people.find(access.actor()).map(Person::name).orElse(access.actor());
        String page = PAGES.get(access.subject());
        return new Look(access, name, page == null || access.subjectId() == null ? "" : page + access.subjectId());
    }

    /** A line with the reader's name and the way to what was read. */
    public record Look(Access access, String by, String href) {}
}
