package io.sluice.process.deploy;

import java.util.List;

/** One executable process a file, named like the file, kept as long as it says or as the house keeps things. */
final class KeysAndTerms implements DiagramRule {

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        List<Part> executable = diagram.executable();
        if (executable.isEmpty()) findings.error(firstProcess(diagram), "not-executable");
        if (executable.size() > 1) findings.error(executable.get(1), "several-processes");
        for (Part process : executable) {
            if (!process.id().equals(diagram.file().key()))
                findings.error(
                        process, "file-name", process.id(), diagram.file().name());
            if (process.engineAttribute("historyTimeToLive").isEmpty()) findings.warning(process, "no-ttl");
        }
    }

    private static Part firstProcess(Diagram diagram) {
        return diagram.parts().stream().filter(p -> p.is("process")).findFirst().orElse(diagram.root());
    }
}
