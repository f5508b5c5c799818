package io.sluice.process.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Puts the labels that stand beside the English ones as {@code label_ru} in their place. */
final class RussianLabels {

    private static final String MARK = "_ru";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RussianLabels() {}

    static byte[] in(ModelFile file) {
        try {
            return "form".equals(file.kind()) ? inForm(file) : inModel(file);
        } catch (IOException | SAXException | TransformerException e) {
            throw new IllegalStateException("checked before: " + file.path(), e);
        }
    }

    private static byte[] inModel(ModelFile file) throws IOException, SAXException, TransformerException {
        Document document = LocatedXml.read(file.bytes());
        for (Part part : new Part(document.getDocumentElement()).all())
            if (part.isEngines() && "property".equals(part.name()) && "label_ru".equals(part.attribute("name")))
                rename(part);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    // property, properties, extensionElements, then the element itself; inputs and outputs of tables have labels
    private static void rename(Part property) {
        property.parent().flatMap(Part::parent).flatMap(Part::parent).ifPresent(owner -> {
            String shown = owner.dom().hasAttribute("label") ? "label" : "name";
            if (!"output".equals(owner.name()) || "label".equals(shown))
                owner.dom().setAttribute(shown, property.attribute("value"));
        });
    }

    private static byte[] inForm(ModelFile file) throws IOException {
        JsonNode form = JSON.readTree(file.bytes());
        form.findParents("properties").forEach(component -> translate((ObjectNode) component));
        return JSON.writeValueAsBytes(form);
    }

    private static void translate(ObjectNode component) {
        component.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (name.endsWith(MARK))
                component.set(name.substring(0, name.length() - MARK.length()), property.getValue());
            else if (name.startsWith("label_ru.")) option(component, name.substring(9), property.getValue());
        });
    }

    private static void option(ObjectNode component, String value, JsonNode label) {
        for (JsonNode option : component.path("values"))
            if (option.path("value").asText().equals(value)) ((ObjectNode) option).set("label", label);
    }
}
