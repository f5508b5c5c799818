package io.sluice.document.web;

import io.sluice.document.TemplateCandidate;
import io.sluice.document.TemplateDesk;
import io.sluice.document.TemplateState;
import io.sluice.document.pdf.PdfConversion;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Place;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A lawyer's way from a Word file to the template in force: upload, read, look, publish. */
@Controller
@RequestMapping("/templates")
@PreAuthorize(TemplateRights.AUTHORS)
class TemplatePages {

    private final TemplateDesk desk;
    private final PdfConversion conversion;
    private final Problems problems;

    TemplatePages(TemplateDesk desk, PdfConversion conversion, Problems problems) {
        this.desk = desk;
        this.conversion = conversion;
        this.problems = problems;
    }

    @Bean
    static Place templatesPlace() {
        return new Place(
                "document.templates.place", "/templates", "document", Set.of("lawyer", "process-owner", "admin"), 70);
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("templates", desk.all());
        return "document/templates";
    }

    @GetMapping("/{kind}/{language}")
    String one(@PathVariable("kind") String kind, @PathVariable("language") String language, Model model) {
        return sheet(kind, language, Map.of(), model);
    }

    @PostMapping("/{kind}/{language}")
    String upload(
            @PathVariable("kind") String kind,
            @PathVariable("language") String language,
            @RequestParam("file") MultipartFile file,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            UUID upload = desk.upload(kind, language, WordFile.name(file), WordFile.bytes(file));
            return "redirect:/templates/uploads/" + upload;
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            return sheet(kind, language, Wrong.of(refusal, problems, locale), model);
        }
    }

    @GetMapping("/uploads/{id}")
    String candidate(@PathVariable("id") UUID id, Model model) {
        TemplateCandidate candidate = desk.candidate(id);
        model.addAttribute("candidate", candidate);
        return "document/template-upload";
    }

    /** The template filled with sample figures. */
    @GetMapping("/uploads/{id}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable("id") UUID id, @RequestParam(name = "format", defaultValue = "pdf") String format) {
        byte[] docx = desk.preview(id);
        return format.equals("docx")
                ? WordFile.attachment("preview.docx", WordFile.DOCX, docx)
                : WordFile.attachment(
                        "preview.pdf",
                        MediaType.APPLICATION_PDF,
                        conversion.convert(docx).pdf());
    }

    @PostMapping("/uploads/{id}/publish")
    String publish(@PathVariable("id") UUID id) {
        return shown(desk.publish(id));
    }

    @GetMapping("/versions/{id}")
    ResponseEntity<byte[]> version(@PathVariable("id") UUID id) {
        return WordFile.attachment("template.docx", WordFile.DOCX, desk.file(id));
    }

    @PostMapping("/versions/{id}/put-back")
    String putBack(@PathVariable("id") UUID id) {
        return shown(desk.putBack(id));
    }

    private static String shown(TemplateState published) {
        return "redirect:/templates/" + published.kind() + "/" + published.language() + "?published";
    }

    private String sheet(String kind, String language, Map<String, String> wrong, Model model) {
        model.addAttribute("template", desk.state(kind, language));
        model.addAttribute("versions", desk.versions(kind, language));
        model.addAttribute("fields", desk.fields(kind, language));
        model.addAttribute("wrong", wrong);
        return "document/template";
    }
}
