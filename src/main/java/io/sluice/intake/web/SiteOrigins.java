package io.sluice.intake.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Browsers may post requests from the pages of the sites that are configured, and from nowhere else. */
@Configuration(proxyBeanMethods = false)
class SiteOrigins implements WebMvcConfigurer {

    private final Sites sites;

    SiteOrigins(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/v1/leads")
                .allowedOrigins(sites.origins().toArray(String[]::new))
                .allowedMethods("POST")
                .allowedHeaders("Content-Type", "siteKey", "Idempotency-Key")
                .allowCredentials(false);
        registry.addMapping("/forms/lead/consent")
                .allowedOrigins(sites.origins().toArray(String[]::new))
                .allowedMethods("GET")
                .allowCredentials(false);
    }
}
