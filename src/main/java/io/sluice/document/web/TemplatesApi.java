package io.sluice.document.web;

import io.sluice.document.TemplateCheck;
import io.sluice.document.TemplateDesk;
import io.sluice.document.TemplateState;
import io.sluice.document.TemplateVersion;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Check and publication of Word templates. */
@RestController
@RequestMapping("/api/v1/templates")
@PreAuthorize(TemplateRights.AUTHORS)
class TemplatesApi {

    private final TemplateDesk desk;

    TemplatesApi(TemplateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<TemplateState> all() {
        return desk.all();
    }

    /** Version in force, earlier versions, and what may be typed into the template. */
    @GetMapping("/{kind}/{language}")
    Sheet one(@PathVariable("kind") String kind, @PathVariable("language") String language) {
        return new Sheet(desk.state(kind, language), desk.versions(kind, language), desk.fields(kind, language));
    }

    /** All problems of a file at once; stores nothing. */
    @PostMapping("/{kind}/{language}/check")
    TemplateCheck check(
            @PathVariable("kind") String kind,
            @PathVariable("language") String language,
            @RequestParam("file") MultipartFile file) {
        return desk.check(kind, language, WordFile.bytes(file));
    }

    /** The file becomes the version in force; refused with every problem if there is one. */
    @PutMapping("/{kind}/{language}")
    TemplateState publish(
            @PathVariable("kind") String kind,
            @PathVariable("language") String language,
            @RequestParam("file") MultipartFile file) {
        return desk.publish(kind, language, WordFile.bytes(file));
    }

    /** @param fields path and type: text, number, money, date, yes-no, list or group */
    record Sheet(TemplateState template, List<TemplateVersion> versions, Map<String, String> fields) {}
}
