package io.sluice.staff.web;

import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language of a person's profile; the session at hand speaks it at once. */
@Controller
class LanguageSwitch {

    private final People people;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    LanguageSwitch(People people) {
        this.people = people;
    }

    @PostMapping("/me/language")
    String speak(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person changed = people.speak(people.current().id(), language);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.as(changed));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:" + inside(back);
    }

    /** Only a path of ours: whoever made the form up sends nobody to another site. */
    private static String inside(String back) {
        return back.matches("/(?![/\\\\])[\\w/.?&=%+~:,-]*") ? back : "/";
    }
}
