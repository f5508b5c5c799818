package io.sluice.client.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientLine;
import io.sluice.client.ClientSearch;
import io.sluice.shared.web.CsvFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of clients to take away, as restricted as the list itself. */
@Controller
class ClientsFile {

    private final ClientBook book;
    private final MessageSource messages;

    ClientsFile(ClientBook book, MessageSource messages) {
        this.book = book;
        this.messages = messages;
    }

    @GetMapping("/clients/export")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String q, Locale locale) {
        List<String> heads = Stream.of("client.name", "client.inn", "client.owner", "client.since")
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
        return new CsvFile(locale, heads)
                .rows(paging -> book.list(new ClientSearch(q, "name", paging)), ClientsFile::cells)
                .answer("clients");
    }

    private static List<@Nullable Object> cells(ClientLine one) {
        return Arrays.asList(one.name(), one.inn(), one.owner(), one.since());
    }
}
