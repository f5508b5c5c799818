package io.sluice.desk.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One deal with everything that belongs to it. */
@Controller
class DealPage {

    private final DealSheets sheets;

    DealPage(DealSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/deals/{id}")
    String deal(@PathVariable UUID id, Model model) {
        model.addAttribute("sheet", sheets.of(id));
        model.addAttribute("wrong", Map.of());
        model.addAttribute("asked", "");
        model.addAttribute("typed", Map.of());
        return "desk/deal";
    }
}
