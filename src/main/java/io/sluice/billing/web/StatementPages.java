package io.sluice.billing.web;

import io.sluice.billing.BankStatements;
import io.sluice.billing.ImportView;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.UploadedBytes;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Loading bank statements and what became of the files. */
@Controller
@RequestMapping("/money/statements")
class StatementPages {

    private final BankStatements statements;
    private final Problems problems;

    StatementPages(BankStatements statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable UUID done,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request,
            Locale locale) {
        var model = model(new Paging(page, 20), request, Map.of());
        if (done != null) {
            ImportView loaded = statements.imported(done);
            model.put("done", loaded);
            model.put("warnings", Warnings.in(locale, problems, loaded));
        }
        return new ModelAndView("billing/statements", model);
    }

    @PostMapping
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView load(@RequestParam MultipartFile file, HttpServletRequest request, Locale locale) throws IOException {
        try {
            var loaded = statements.load(UploadName.of(file), UploadedBytes.of(file));
            return new ModelAndView("redirect:/money/statements?done=" + loaded.id());
        } catch (Refusal refused) {
            var model = model(new Paging(0, 20), request, Wrong.of(refused, problems, locale));
            return new ModelAndView("billing/statements", model);
        }
    }

    private Map<String, Object> model(Paging paging, HttpServletRequest request, Map<String, String> wrong) {
        var model = new HashMap<String, Object>();
        model.put("imports", statements.find(paging));
        model.put("mayKeep", request.isUserInRole("accountant"));
        model.put("wrong", wrong);
        return model;
    }
}
