package io.sluice.process.deploy;

import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folders that process owners edit; where one is absent, the copy in the packaged application. */
@Component
class HomeFolders {

    private static final Logger log = LoggerFactory.getLogger(HomeFolders.class);
    private static final List<String> FOLDERS = List.of("forms", "processes");

    private final Path home;

    HomeFolders(SluiceSettings settings) {
        this.home = settings.home();
    }

    /** Whether somebody could edit something while we run. */
    boolean editable() {
        return FOLDERS.stream().anyMatch(folder -> Files.isDirectory(home.resolve(folder)));
    }

    List<ModelFile> files() {
        List<ModelFile> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path here = home.resolve(folder);
            found.addAll(Files.isDirectory(here) ? onDisk(here) : packaged(folder));
        }
        found.sort(Comparator.comparingInt(ModelFile::order).thenComparing(ModelFile::path));
        return found;
    }

    private static List<ModelFile> onDisk(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ModelFile.isName(file.getFileName().toString()) && isBounded(file))
                    .map(HomeFolders::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder cannot be read: " + folder, e);
        }
    }

    private static boolean isBounded(Path file) {
        boolean bounded = file.toFile().length() <= ModelFile.LARGEST;
        if (!bounded) log.warn("{} is too large for a model or form and is left out", file);
        return bounded;
    }

    private static ModelFile read(Path file) {
        try {
            return ModelFile.named(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ModelFile> packaged(String folder) {
        try {
            List<ModelFile> found = new ArrayList<>();
            String pattern = "classpath*:home/" + folder + "/*.*";
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String name = String.valueOf(resource.getFilename());
                if (ModelFile.isName(name)) found.add(ModelFile.named(name, resource.getContentAsByteArray()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
