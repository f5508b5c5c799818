package io.sluice.intake.web;

import io.sluice.intake.file.ImportReport;
import io.sluice.intake.file.ImportView;
import io.sluice.intake.file.ListImports;
import io.sluice.intake.file.NewImport;
import io.sluice.intake.file.Reading;
import io.sluice.intake.file.Target;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in a list: choose the file, look at its columns, check, take in, watch. */
@Controller
@RequestMapping("/imports")
@PreAuthorize(ImportsApi.RIGHT)
class ImportPages {

    private static final int SHOWN = 20;

    private final ListImports imports;
    private final ImportReport report;
    private final Problems problems;

    ImportPages(ListImports imports, ImportReport report, Problems problems) {
        this.imports = imports;
        this.report = report;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView choose() {
        return choice(new Asked(null, null, null), Map.of());
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute Asked asked,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        try (UploadedList upload = UploadedList.of(file)) {
            Reading reading = new Reading(blank(asked.encoding()), blank(asked.delimiter()));
            UUID id = imports.upload(new NewImport(asked.goal(), upload.name(), upload.path(), reading, null));
            return to(id);
        } catch (Refusal refused) {
            response.setStatus(refused.status());
            return choice(asked, Wrong.of(refused, problems, locale));
        }
    }

    @GetMapping("/{id}")
    ModelAndView list(@PathVariable("id") UUID id) {
        return shown(imports.list(id), Map.of());
    }

    /** The part that renews itself while the list is gone through. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable("id") UUID id, HttpServletResponse response) {
        ImportView list = imports.list(id);
        // behind a check the whole page has more to offer than this part of it
        if (list.state().isOpen()) response.setHeader("HX-Refresh", "true");
        return new ModelAndView("intake/import-progress", model(list));
    }

    @PostMapping("/{id}/begin")
    ModelAndView begin(
            @PathVariable("id") UUID id,
            @RequestParam(required = false) String @Nullable [] column,
            @RequestParam(defaultValue = "check") String act,
            HttpServletResponse response,
            Locale locale) {
        ImportView list = imports.list(id);
        List<String> columns = column == null ? list.columns() : List.of(column);
        try {
            imports.begin(id, !act.equals("take"), columns);
            return to(id);
        } catch (Refusal refused) {
            if (refused.status() != 400) throw refused;
            response.setStatus(refused.status());
            return shown(list, Wrong.of(refused, problems, locale)).addObject("columns", columns);
        }
    }

    @PostMapping("/{id}/again")
    ModelAndView again(@PathVariable("id") UUID id) {
        imports.again(id);
        return to(id);
    }

    @PostMapping("/{id}/cancel")
    ModelAndView cancel(@PathVariable("id") UUID id) {
        imports.cancel(id);
        return to(id);
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/imports/" + id);
    }

    private ModelAndView choice(Asked asked, Map<String, String> wrong) {
        return new ModelAndView(
                "intake/imports",
                Map.of(
                        "lists",
                        imports.newest(),
                        "asked",
                        asked,
                        "goal",
                        asked.goal().name(),
                        "wrong",
                        wrong));
    }

    private ModelAndView shown(ImportView list, Map<String, String> wrong) {
        Map<String, Object> model = model(list);
        model.put("wrong", wrong);
        model.put("columns", list.columns());
        model.put("sample", imports.sample(list.id()));
        model.put("fields", Fields.of(list.target()));
        return new ModelAndView("intake/import", model);
    }

    private Map<String, Object> model(ImportView list) {
        Map<String, Object> model = new HashMap<>();
        model.put("list", list);
        model.put("waiting", report.waiting(list));
        model.put("rejected", list.state().isGoingOn() ? List.of() : report.rejected(list, SHOWN));
        model.put("duplicates", list.state().isGoingOn() ? List.of() : report.duplicates(list, SHOWN));
        model.put("warned", list.state().isGoingOn() ? List.of() : report.warned(list, SHOWN));
        return model;
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** What was chosen beside the file. */
    record Asked(
            @Nullable String target,
            @Nullable String encoding,
            @Nullable String delimiter) {

        Target goal() {
            return Objects.equals(target, Target.CLIENTS.name()) ? Target.CLIENTS : Target.LEADS;
        }
    }

    /** What columns of a target may hold. */
    static final class Fields {

        private Fields() {}

        static List<io.sluice.intake.file.Field> of(Target target) {
            return java.util.Arrays.stream(io.sluice.intake.file.Field.values())
                    .filter(field -> field.isFor(target))
                    .toList();
        }
    }
}
