package io.sluice.process.deploy;

import java.util.List;

/** Looks into one kind of file before the engine does. */
interface Check {

    boolean fits(ModelFile file);

    List<Problem> problems(ModelFile file, Known known);
}
