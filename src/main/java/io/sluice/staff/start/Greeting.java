package io.sluice.staff.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of the start where the application is and who may sign in. */
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final boolean demonstration;
    private final String password;

    Greeting(
            @Value("${" + DemonstrationMode.PROPERTY + ":false}") boolean demonstration,
            @Value("${sluice.demo.password:demo}") String password) {
        this.demonstration = demonstration;
        this.password = password;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        String address = "http://127.0.0.1:" + web.getWebServer().getPort() + "/";
        if (demonstration) log.info(demonstration(address));
        else log.info("Sluice is ready on port {}", web.getWebServer().getPort());
    }

    private String demonstration(String address) {
        return """

                ----------------------------------------------------------------------
                  Sluice runs as a DEMONSTRATION, reachable from this machine only.
                  %s   Tasklist: %scamunda/app/tasklist
                  Sign in as %s
                  Password: %s
                ----------------------------------------------------------------------""".formatted(address, address, String.join(", ", DemoPeople.LOGINS), password);
    }
}
