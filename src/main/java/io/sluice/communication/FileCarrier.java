package io.sluice.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Without a mail server letters become files in the folder of the application's data, whole or not at all. */
class FileCarrier implements Carrier {

    private final Path folder;

    FileCarrier(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public void carry(MimeMessage letter) throws MessagingException, IOException {
        Files.createDirectories(folder);
        String name = letter.getMessageID().replaceAll("[<>]|@.*", "");
        Path draft = folder.resolve(name + ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            letter.writeTo(out);
        }
        Files.move(draft, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
