package io.sluice.shared.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All bundles under {@code messages/}, one a module, found by themselves. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    static MessageSource messageSource() throws IOException {
        Wording source = new Wording();
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ENGLISH);
        return source;
    }

    private static String[] bundles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(found)
                .map(Resource::getFilename)
                .map(name -> String.valueOf(name).replaceAll("(_[a-z]{2})?\\.properties$", ""))
                .distinct()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
    }
}
