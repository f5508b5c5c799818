package io.sluice.collection.web;

import io.sluice.collection.CaseView;
import io.sluice.collection.Cases;
import io.sluice.shared.Page;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Collection cases for programs. */
@RestController
@RequestMapping("/api/v1/collection/cases")
class CasesApi {

    private final Cases cases;

    CasesApi(Cases cases) {
        this.cases = cases;
    }

    @GetMapping
    Page<CaseView> list(@RequestParam(defaultValue = "false") boolean closed) {
        var found = cases.find(closed);
        return new Page<>(found, found.size(), null);
    }

    @GetMapping("/{id}")
    CaseView one(@PathVariable UUID id) {
        return cases.collectionCase(id);
    }
}
