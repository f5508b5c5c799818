package io.sluice.process.deploy;

import io.sluice.planning.WorkFilter;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Page;
import io.sluice.shared.web.Place;
import io.sluice.staff.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For the owner of the processes: which version is in force, what is wrong with a file, what could not follow. */
@Controller
class ProblemsPage {

    private static final int MOST = 100;

    private final FileRows rows;
    private final HomeFolders folders;
    private final ProblemTexts texts;
    private final Stragglers stragglers;
    private final WorkItems items;

    ProblemsPage(FileRows rows, HomeFolders folders, ProblemTexts texts, Stragglers stragglers, WorkItems items) {
        this.rows = rows;
        this.folders = folders;
        this.texts = texts;
        this.stragglers = stragglers;
        this.items = items;
    }

    @Bean
    static Place processesPlace() {
        return new Place(
                "process.problems.place", "/processes/problems", "processes", Set.of("process-owner", "admin"), 80);
    }

    @GetMapping("/processes/problems")
    @PreAuthorize("hasAnyRole('process-owner', 'admin')")
    String problems(Model model) {
        model.addAttribute("files", files());
        model.addAttribute("older", stragglers.counted());
        model.addAttribute("leftBehind", stragglers.leftBehind(MOST));
        model.addAttribute("nobodys", nobodys());
        return "process/problems";
    }

    /** Tasks that nobody was found for: each stands still until it is taken or whoever should have it is named. */
    private Page<WorkItem> nobodys() {
        return items.list(WorkFilter.waitingIn(Role.PROCESS_OWNER.key()), null, MOST);
    }

    private List<View> files() {
        Map<String, String> there =
                folders.files().stream().collect(Collectors.toMap(ModelFile::path, ModelFile::hash));
        return rows.all().stream()
                .map(row -> View.of(row, there.get(row.path()), texts.of(row.problems())))
                .sorted(Comparator.comparing(View::calm).thenComparing(View::path))
                .toList();
    }

    /**
     * A file as the page shows it.
     *
     * @param refused the folder's file is not in force, an earlier version may be
     * @param folder how the folder's file relates to the version in force: same, differs or missing
     */
    public record View(
            String path,
            boolean inForce,
            boolean refused,
            boolean uploaded,
            String folder,
            List<ProblemText> problems,
            Instant checkedAt) {

        static View of(FileRow row, @Nullable String folderHash, List<ProblemText> problems) {
            String folder = folderHash == null ? "missing" : folderHash.equals(row.forceHash()) ? "same" : "differs";
            return new View(
                    row.path(),
                    row.inForce(),
                    row.state() == FileRow.State.REFUSED,
                    row.source() == FileRow.Source.UPLOAD,
                    folder,
                    problems,
                    row.checkedAt());
        }

        boolean calm() {
            return !refused && problems.isEmpty();
        }
    }
}
