package io.sluice.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * The due moment with the office's offset.
 *
 * @param provisional only shown when a year without data was touched
 */
record DueAnswer(
        OffsetDateTime due,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean provisional) {}
