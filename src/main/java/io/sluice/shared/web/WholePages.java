package io.sluice.shared.web;

import org.springframework.boot.autoconfigure.freemarker.FreeMarkerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;

/** All pages are written whole. */
@Configuration(proxyBeanMethods = false)
class WholePages {

    // the name that Spring Boot would give its own
    @Bean
    static FreeMarkerViewResolver freeMarkerViewResolver(FreeMarkerProperties settings) {
        FreeMarkerViewResolver resolver = new FreeMarkerViewResolver();
        settings.applyToMvcViewResolver(resolver);
        resolver.setViewClass(WholePage.class);
        return resolver;
    }
}
