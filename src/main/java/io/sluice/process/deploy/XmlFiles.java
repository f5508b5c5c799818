package io.sluice.process.deploy;

import java.io.IOException;
import java.util.Optional;
import org.xml.sax.SAXException;

/** Opens a model file, or says why it cannot be read. */
final class XmlFiles {

    private XmlFiles() {}

    static Optional<Part> root(ModelFile file, Findings findings) {
        try {
            return Optional.of(new Part(LocatedXml.read(file.bytes()).getDocumentElement()));
        } catch (SAXException | IOException e) {
            Causes causes = Causes.of(e);
            boolean hostile = causes.message().contains("DOCTYPE");
            findings.error((String) null, causes.line(), hostile ? "doctype" : "unreadable", causes.message());
            return Optional.empty();
        }
    }
}
