package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibility;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which clients are asked for.
 *
 * @param text part of the name, or a whole phone number, address or tax id
 * @param sort one of {@code name}, {@code -name}, {@code since}, {@code -since}
 */
public record ClientSearch(@Nullable String text, String sort, Paging paging) {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "client.name, client.id",
            "-name", "client.name desc, client.id desc",
            "since", "client.created_at, client.id",
            "-since", "client.created_at desc, client.id desc");

    public ClientSearch {
        if (!ORDERS.containsKey(sort)) throw Refusal.invalidField("sort", "client.sort.unknown", sort);
    }

    Map<String, @Nullable Object> params(Visibility reader) {
        String asked = PlainText.line(text, 200);
        Map<String, @Nullable Object> params = new HashMap<>(ClientCondition.params(reader));
        params.put("text", asked);
        params.put("like", asked == null ? null : "%" + asked.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        params.put("channel", asked == null ? null : channel(asked));
        params.put("size", paging.size());
        params.put("offset", paging.offset());
        return params;
    }

    private static String channel(String asked) {
        try {
            return asked.contains("@")
                    ? EmailAddress.parse(asked).value()
                    : PhoneNumber.parse(asked).e164();
        } catch (Refusal neither) {
            return asked;
        }
    }

    String order() {
        return ORDERS.getOrDefault(sort, "client.id");
    }
}
