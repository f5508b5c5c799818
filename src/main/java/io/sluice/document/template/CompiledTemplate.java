package io.sluice.document.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** A checked template, ready to be filled in many times from many threads. */
public final class CompiledTemplate {

    private static final byte[] NO_PICTURE = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<ZipFile.Entry> unchanged;
    private final List<CompiledPart> parts;
    private final Map<String, String> pictures;
    private final SortedSet<String> fields;

    CompiledTemplate(
            List<ZipFile.Entry> unchanged,
            List<CompiledPart> parts,
            Map<String, String> pictures,
            SortedSet<String> fields) {
        this.unchanged = List.copyOf(unchanged);
        this.parts = List.copyOf(parts);
        this.pictures = Map.copyOf(pictures);
        this.fields = fields;
    }

    /** Fields it prints or asks for; those of list items as {@code lines[].price}. */
    public SortedSet<String> fields() {
        return fields;
    }

    /** Names of the pictures it has a place for, such as {@code qr}. */
    public Set<String> pictures() {
        return pictures.keySet();
    }

    /**
     * The .docx with these data; the same data give the same bytes.
     *
     * @param images PNG by name; a picture without one is left out
     */
    public byte[] render(Map<String, Object> data, Locale language, Map<String, byte[]> images) {
        Map<String, Object> root = Printed.of(data, language, images.keySet());
        List<ZipFile.Entry> entries = new ArrayList<>(unchanged);
        try (Packing packing = new Packing()) {
            Watch.over(PATIENCE, () -> {
                for (CompiledPart part : parts) entries.add(packing.pack(part.name(), part.render(root, language)));
                return entries;
            });
            pictures.forEach((name, entry) -> entries.add(packing.pack(entry, images.getOrDefault(name, NO_PICTURE))));
        }
        return ZipFile.write(entries);
    }
}
