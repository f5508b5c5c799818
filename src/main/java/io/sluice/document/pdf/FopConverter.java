package io.sluice.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fop.apps.FOUserAgent;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FORenderer;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.convert.out.fo.renderers.FORendererApacheFOP;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;

/** Converts inside of this process with the fonts of our jars. */
final class FopConverter implements PdfConverter {

    private static final Pattern FONT = Pattern.compile("font-family=\"[^\"]+\"");
    private static final Pattern FOOTER =
            Pattern.compile("(<(?:fo:)?region-(?:body|after)\\b[^>]*?\\b(?:margin-bottom|extent)=\")([\\d.]+)pt\"");

    /** @param fonts folder that holds the fonts of our jars from now on */
    FopConverter(Path fonts) {
        PdfFonts.register(fonts);
    }

    @Override
    public String route() {
        return "fop";
    }

    @Override
    public byte[] convert(byte[] docx, Form form) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            document.setFontMapper(new OurFonts());
            FOSettings settings = new FOSettings(document);
            settings.setApacheFopMime(FOSettings.MIME_PDF);
            settings.setCustomFoRenderer(new WithFont());
            // docx4j would leave each picture as a file among the machine's temporary ones
            settings.setImageHandler((picture, relationship, part) -> inline(part));
            FOUserAgent agent = FORendererApacheFOP.getFOUserAgent(
                    settings, FORendererApacheFOP.getFopFactoryBuilder(settings).build());
            agent.setCreator("Sluice (" + route() + ")");
            if (form == Form.ARCHIVE) toBeArchived(agent);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
            Docx4J.toFO(settings, pdf, Docx4J.FLAG_EXPORT_PREFER_NONXSL);
            return pdf.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("FOP could not convert the document", e);
        }
    }

    private static String inline(BinaryPart part) {
        return "data:" + part.getContentType() + ";base64,"
                + Base64.getEncoder().encodeToString(part.getBytes());
    }

    @SuppressWarnings("unchecked") // FOP's map of options is a raw one
    private static void toBeArchived(FOUserAgent agent) {
        agent.getRendererOptions().put("pdf-a-mode", "PDF/A-1b");
    }

    /** Gives page numbers, which ask for no font, one of ours instead of Helvetica, which has no Cyrillic. */
    private static final class WithFont implements FORenderer {

        @Override
        public void render(
                String fo, FOSettings settings, boolean twoPass, List<SectionPageInformation> pages, OutputStream out)
                throws Docx4JException {
            Matcher used = FONT.matcher(fo);
            String patched = used.find() ? fo.replaceFirst("<((?:fo:)?root)\\b", "<$1 " + used.group()) : fo;
            new FORendererApacheFOP().render(withRoom(patched), settings, twoPass, pages, out);
        }

        /** docx4j measures a footer without the rule above it: it is a point short. */
        private static String withRoom(String fo) {
            return FOOTER.matcher(fo)
                    .replaceAll(region -> region.group(1) + (Double.parseDouble(region.group(2)) + 2) + "pt\"");
        }
    }
}
