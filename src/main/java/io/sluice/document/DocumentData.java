package io.sluice.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.company.Seller;
import io.sluice.company.Sellers;
import io.sluice.document.template.TemplateData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a document prints: its subject's data, our own details, and what is known about the document itself. */
@Component
class DocumentData {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Sellers sellers;
    private final ObjectMapper json;

    DocumentData(Sellers sellers, ObjectMapper json) {
        this.sellers = sellers;
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** The snapshot that is kept with the document: what the subject said, and who we were on that day. */
    Map<String, Object> snapshot(NewDocument document, LocalDate today) {
        Map<String, Object> data = new HashMap<>(TemplateData.of(document.data()));
        data.putIfAbsent("currency", "RUB");
        data.putIfAbsent("pricesIncludeVat", false);
        data.computeIfPresent("lines", (key, lines) -> Units.ofLines(document.language(), lines));
        Seller seller = sellers.byId(document.sellerId());
        String currency = Objects.toString(data.get("currency"));
        data.put("seller", new SellerData(seller, document.language()).on(today, currency));
        return TemplateData.of(data);
    }

    /** The snapshot as a template sees it, with number and date. */
    Map<String, Object> printed(Map<String, Object> snapshot, Facts facts) {
        Map<String, Object> data = new HashMap<>(snapshot);
        Map<String, Object> own = new HashMap<>();
        if (facts.number() != null) own.put("number", facts.number());
        own.put("date", facts.date().toString());
        own.put("draft", facts.number() == null);
        own.put("revision", facts.revision());
        data.put("document", own);
        return TemplateData.of(data);
    }

    /** @param number null for a draft */
    record Facts(@Nullable String number, LocalDate date, int revision) {}

    String write(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The document's data cannot be stored", e);
        }
    }

    Map<String, Object> read(String data) {
        try {
            return TemplateData.of(json.readValue(data, MAP));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document's data cannot be read", e);
        }
    }
}
