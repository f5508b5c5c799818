package io.sluice.process.deploy;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree and notes the line of each element; a depth no diagram has ends it. */
final class TreeWithLines extends DefaultHandler {

    private static final int DEEPEST = 200;
    private static final String PREFIXES = "http://www.w3.org/2000/xmlns/";

    private final Document document;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private @Nullable Locator locator;

    TreeWithLines(Document document) {
        this.document = document;
        open.push(document);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXParseException {
        if (open.size() > DEEPEST) throw new SAXParseException("nested too deeply", locator);
        Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
        prefixes.forEach((prefix, space) -> element.setAttributeNS(PREFIXES, prefix, space));
        prefixes.clear();
        for (int i = 0; i < attributes.getLength(); i++) copy(element, attributes, i);
        if (locator != null) element.setUserData(Part.LINE, locator.getLineNumber(), null);
        open.element().appendChild(element);
        open.push(element);
    }

    private static void copy(Element element, Attributes from, int i) {
        String space = from.getURI(i);
        element.setAttributeNS(space.isEmpty() ? null : space, from.getQName(i), from.getValue(i));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        open.pop();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.element().appendChild(document.createTextNode(new String(text, start, length)));
    }

    @Override
    public void error(SAXParseException problem) throws SAXParseException {
        throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXParseException {
        throw problem;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }
}
