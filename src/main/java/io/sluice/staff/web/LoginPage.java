package io.sluice.staff.web;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login page, of our pages and of Tasklist. */
@Controller
class LoginPage {

    private static final Set<String> NOTES = Set.of("wrong", "wait", "bye");

    private final boolean demo;

    LoginPage(@Value("${sluice.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String page(@RequestParam MultiValueMap<String, String> query, Model model) {
        NOTES.stream().filter(query::containsKey).findFirst().ifPresent(note -> model.addAttribute("note", note));
        model.addAttribute("demo", demo);
        return "staff/login";
    }
}
