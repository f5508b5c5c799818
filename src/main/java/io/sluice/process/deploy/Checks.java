package io.sluice.process.deploy;

import io.sluice.process.DeclaredVariables;
import io.sluice.process.NamedBeans;
import io.sluice.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs the check that fits a file against what is known at this moment. */
@Component
class Checks {

    private final List<Check> checks;
    private final NamedBeans beans;
    private final Map<String, Set<String>> variables;
    private final FileRows rows;

    Checks(List<Check> checks, NamedBeans beans, ObjectProvider<DeclaredVariables> variables, FileRows rows) {
        this.checks = checks;
        this.beans = beans;
        this.variables =
                variables.stream().collect(Collectors.toMap(DeclaredVariables::processKey, DeclaredVariables::names));
        this.rows = rows;
    }

    Findings of(ModelFile file) {
        Findings findings = new Findings();
        Known known = known(file);
        checks.stream()
                .filter(check -> check.fits(file))
                .flatMap(check -> check.problems(file, known).stream())
                .forEach(findings::add);
        return findings;
    }

    private Known known(ModelFile file) {
        List<FileRow> good = rows.all().stream().filter(FileRow::inForce).toList();
        Set<String> processes = keys(good, "bpmn");
        processes.add(file.key()); // a process may call itself
        return new Known(beans, keys(good, "form"), keys(good, "dmn"), processes, groups(), variables);
    }

    private static Set<String> keys(List<FileRow> rows, String kind) {
        return rows.stream().filter(row -> row.isKind(kind)).map(FileRow::key).collect(Collectors.toSet());
    }

    private static Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());
    }
}
