package io.sluice.process.deploy;

import io.sluice.shared.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A model or form as its owner saved it.
 *
 * @param path folder and name relative to {@code sluice.home}, also the resource's name in the engine
 */
@SuppressWarnings("ArrayRecordComponent") // passed on whole, never compared
record ModelFile(String path, byte[] bytes) {

    static final int LARGEST = 2_000_000;

    private static final Map<String, String> FOLDERS = Map.of("bpmn", "processes", "dmn", "processes", "form", "forms");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}\\.(bpmn|dmn|form)");

    /** A file under the name somebody gave it; the folder follows from the kind. */
    static ModelFile named(String name, byte[] bytes) {
        if (!NAME.matcher(name).matches()) throw Refusal.invalidField("file", "process.deploy.name");
        if (bytes.length > LARGEST) throw Refusal.tooLarge("process.deploy.large");
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return new ModelFile(FOLDERS.get(kind) + "/" + name, bytes);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** File name without its ending: the key of the process, decision or form inside. */
    String key() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    String kind() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Forms before decisions before processes: each may name what comes earlier. */
    int order() {
        return "form".equals(kind()) ? 0 : "dmn".equals(kind()) ? 1 : 2;
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
