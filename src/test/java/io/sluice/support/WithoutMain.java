package io.sluice.support;

import io.sluice.Sluice;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the application's context the way a careless embedder would: without {@code Sluice.main} and its zone. */
public final class WithoutMain {

    private WithoutMain() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(Sluice.class).run(args);
    }
}
