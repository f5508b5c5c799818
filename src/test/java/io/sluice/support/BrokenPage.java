package io.sluice.support;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that breaks after it has written more than any buffer holds. */
@Controller
public class BrokenPage {

    @GetMapping("/forms/broken")
    String broken() {
        return "broken";
    }
}
