package io.sluice.shared.web;

import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list is asked for; a part has at most 200 items.
 *
 * @param page counted from 0
 * @param size items a page
 */
public record Paging(int page, int size) {

    public static final int LARGEST = 200;
    private static final int DEEPEST = 10_000;

    public Paging {
        if (page < 0 || page > DEEPEST) throw Refusal.invalidField("page", "shared.page.invalid", DEEPEST);
        if (size < 1 || size > LARGEST) throw Refusal.invalidField("size", "shared.size.invalid", LARGEST);
    }

    public static Paging of(Integer page, Integer size) {
        return new Paging(page, size);
    }

    public int offset() {
        return page * size;
    }

    /** Wraps the items of this page; {@code next} keeps the filter of the current request. */
    public <T> Page<T> page(List<T> items, long total) {
        boolean more = (long) offset() + items.size() < total;
        return new Page<>(items, total, more ? nextAddress() : null);
    }

    private String nextAddress() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page + 1)
                .replaceQueryParam("size", size)
                .build()
                .toUriString();
    }
}
