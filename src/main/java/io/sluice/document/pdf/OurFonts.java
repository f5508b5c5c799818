package io.sluice.document.pdf;

import java.util.Set;
import org.docx4j.fonts.Mapper;
import org.docx4j.wml.Fonts;

/** Maps what a document asks for to the fonts that we carry; the stock mappers swap Times and Arial. */
final class OurFonts extends Mapper {

    @Override
    public void populateFontMappings(Set<String> asked, Fonts declared) {
        PdfFonts.SUBSTITUTES.forEach(this::use);
        for (String name : asked) use(name, PdfFonts.SUBSTITUTES.getOrDefault(name, ours(name)));
    }

    private void use(String name, String ours) {
        put(name, PdfFonts.face(ours, "Regular"));
        registerRegularForm(name, PdfFonts.face(ours, "Regular"));
        registerBoldForm(name, PdfFonts.face(ours, "Bold"));
        registerItalicForm(name, PdfFonts.face(ours, "Italic"));
        registerBoldItalicForm(name, PdfFonts.face(ours, "Bold Italic"));
    }

    private static String ours(String name) {
        return PdfFonts.SUBSTITUTES.containsValue(name) ? name : PdfFonts.FALLBACK;
    }
}
