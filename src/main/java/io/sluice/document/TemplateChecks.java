package io.sluice.document;

import io.sluice.document.template.Compilation;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.document.template.Fields;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import io.sluice.shared.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Checks Word files against what their kind of document offers, one at a time: a strange file may need much memory. */
@Component
class TemplateChecks {

    private static final int PATIENCE_SECONDS = 20;
    private static final int REMEMBERED = 64;

    private final Semaphore place = new Semaphore(1, true);
    private final Map<String, Compilation> compiled = Collections.synchronizedMap(new Newest());

    /** Forgets what was not asked for longest. */
    private static final class Newest extends LinkedHashMap<String, Compilation> {

        private static final long serialVersionUID = 1;

        Newest() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compilation> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** The same file is checked once. */
    Compilation of(TemplateName name, byte[] file) {
        String key = name + Hashes.sha256(file);
        Compilation known = compiled.get(key);
        if (known != null) return known;
        Compilation checked = check(name, file);
        compiled.put(key, checked);
        return checked;
    }

    /** A version that was in force: fields may have changed since, so nothing is asked of it any more. */
    CompiledTemplate earlier(TemplateName name, TemplateRows.Row row) {
        String key = name + row.sha256() + "earlier";
        Compilation known = compiled.get(name + row.sha256());
        if (known == null || !known.ok()) known = compiled.get(key);
        if (known != null) return known.orRefuse();
        Compilation again = TemplateCompiler.compile(row.content(), null);
        compiled.put(key, again);
        return again.orRefuse();
    }

    /** What a template of that kind may print, with types. */
    static SortedMap<String, String> fields(TemplateName name) {
        return known(name).types();
    }

    private Compilation check(TemplateName name, byte[] file) {
        acquire();
        try {
            return TemplateCompiler.compile(file, known(name));
        } finally {
            place.release();
        }
    }

    private static Fields known(TemplateName name) {
        return Fields.of(SampleData.complete(name.kind().key(), name.language()));
    }

    private void acquire() {
        try {
            if (place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.unavailable("document.check.busy");
    }
}
