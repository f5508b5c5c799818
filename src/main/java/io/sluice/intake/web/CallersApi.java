package io.sluice.intake.web;

import io.sluice.intake.CallRouting;
import io.sluice.intake.Route;
import io.sluice.shared.PhoneNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the exchange whose call it is before anything rings. */
@RestController
@RequestMapping("/api/v1/callers")
class CallersApi {

    private final CallRouting routing;

    CallersApi(CallRouting routing) {
        this.routing = routing;
    }

    @GetMapping("/{phone}/owner")
    @PreAuthorize("hasAnyRole('service', 'admin', 'director')")
    Route owner(@PathVariable String phone) {
        return routing.of(PhoneNumber.parse(phone));
    }
}
