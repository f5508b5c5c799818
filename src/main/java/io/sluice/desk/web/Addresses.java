package io.sluice.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of lists: the filter lives in the query. */
final class Addresses {

    private Addresses() {}

    static String with(HttpServletRequest request, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((key, values) -> address.queryParam(key, (Object[]) values));
        address.replaceQueryParam("page").replaceQueryParam("after");
        if (value.isEmpty()) address.replaceQueryParam(name);
        else address.replaceQueryParam(name, value);
        return address.encode().build().toUriString();
    }
}
