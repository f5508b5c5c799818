package io.sluice.process.rights;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;

/** Queries and filters with a foreign expression are refused before the engine reads them: a saved one would wait to be run. */
@Component
class SentExpressions {

    void check(JsonNode sent) {
        sent.forEach(this::check);
        String text = sent.asText();
        boolean expression = text.contains("${") || text.contains("#{");
        if (expression && !GuardedExpressions.ALLOWED.contains(text)) throw SecurityLog.refusedExpression(text);
    }
}
