package io.sluice.deal.web;

import io.sluice.deal.ContractReview;
import io.sluice.deal.ContractRevision;
import io.sluice.deal.ContractView;
import io.sluice.deal.Contracts;
import io.sluice.deal.Deals;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.UploadedBytes;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A contract's revisions side by side, their remarks and files; its steps are taken by completing tasks. */
@Controller
@RequestMapping("/deals/{id}/contract")
class ContractPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Contracts contracts;
    private final ContractReview review;
    private final Deals deals;
    private final Problems problems;

    ContractPage(Contracts contracts, ContractReview review, Deals deals, Problems problems) {
        this.contracts = contracts;
        this.review = review;
        this.deals = deals;
        this.problems = problems;
    }

    @GetMapping
    String contract(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer left,
            @RequestParam(required = false) @Nullable Integer right,
            Model model) {
        page(id, Map.of(), model);
        if (model.getAttribute("contract") != null)
            model.addAttribute("comparison", review.compare(id, left, right).orElse(null));
        return "deal/contract";
    }

    @PostMapping("/redlines")
    String receive(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) throw Refusal.invalidField("file", "shared.parameter.missing");
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            ContractView contract = contracts.receive(id, name, UploadedBytes.of(file));
            return "redirect:/deals/" + id + "/contract#r"
                    + contract.revisions().get(0).revision();
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            page(id, Wrong.of(refusal, problems, locale), model);
            model.addAttribute("comparison", review.compare(id, null, null).orElse(null));
            return "deal/contract";
        }
    }

    @GetMapping("/redlines/{revision}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int revision) {
        byte[] file = review.file(id, revision);
        String name = contracts
                .ofDeal(id)
                .flatMap(contract -> contract.revision(revision))
                .map(ContractRevision::redline)
                .map(ContractRevision.Redline::fileName)
                .orElse("redline.docx");
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file);
    }

    private void page(UUID id, Map<String, String> wrong, Model model) {
        ContractView contract = contracts.ofDeal(id).orElse(null);
        model.addAttribute("deal", deals.deal(id));
        model.addAttribute("contract", contract);
        model.addAttribute("due", review.due(id).orElse(null));
        model.addAttribute("receivable", contract != null && review.mayReceive(id));
        model.addAttribute("wrong", wrong);
    }
}
