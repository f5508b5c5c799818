package io.sluice.shared.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What the error page knows of a failure that came after the controllers: while a page was written, in a filter. */
@Component
class FailedPages extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> known = super.getErrorAttributes(request, options);
        Throwable failure = getError(request);
        if (failure != null) known.put("reference", References.logged(String.valueOf(known.get("path")), failure));
        return known;
    }
}
