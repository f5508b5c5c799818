package io.sluice.bench;

import com.deepoove.poi.XWPFTemplate;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import io.sluice.bench.DocumentBenchmark.Filling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.expression.MapAccessor;

/** How others fill the same contract, each used the fastest way its documentation shows. */
final class OtherEngines {

    private OtherEngines() {}

    static Map<String, Filling> all(Map<String, Object> data) throws Exception {
        Map<String, Filling> all = new LinkedHashMap<>();
        all.put("XDocReport", xdocreport(data));
        all.put("poi-tl", poiTl(data));
        all.put("docx-stamper", docxStamper(data));
        return all;
    }

    /** Compiled once, filled many times, like ours: only a report that its registry keeps has its template kept, too. */
    private static Filling xdocreport(Map<String, Object> data) throws Exception {
        XDocReportRegistry registry = XDocReportRegistry.getRegistry();
        IXDocReport report = registry.loadReport(
                new ByteArrayInputStream(SameContract.docx("${%s}")), "contract", TemplateEngineKind.Freemarker, true);
        report.getTemplateEngine().setTemplateCacheInfoProvider(registry);
        return () -> {
            IContext context = report.createContext();
            data.forEach(context::put);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            report.process(context, out);
            return out.toByteArray();
        };
    }

    /** Reads the file each time: its templates serve once. */
    private static Filling poiTl(Map<String, Object> data) throws Exception {
        byte[] docx = SameContract.docx("{{%s}}");
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(docx))) {
                template.render(data).write(out);
            }
            return out.toByteArray();
        };
    }

    /** Reads the file each time, too. */
    @SuppressWarnings("removal") // its next major version needs a newer Java than ours
    private static Filling docxStamper(Map<String, Object> data) throws Exception {
        byte[] docx = SameContract.docx("${%s}");
        var settings = new org.wickedsource.docxstamper.DocxStamperConfiguration()
                .setEvaluationContextConfigurer(context -> context.addPropertyAccessor(new MapAccessor()));
        var stamper = new org.wickedsource.docxstamper.DocxStamper<Map<String, Object>>(settings);
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            stamper.stamp(new ByteArrayInputStream(docx), data, out);
            return out.toByteArray();
        };
    }
}
