package org.contractgovernance.api.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's own checks of headers, without their regular expressions for what is plainly in order: they walk through every
 * header, a token of a thousand characters included, several times a request.
 */
@Configuration(proxyBeanMethods = false)
class Headers {

    private static final String BEARER = "Bearer ";

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(name -> isPlain(name) || StrictHttpFirewall.ALLOWED_HEADER_NAMES.test(name));
        firewall.setAllowedHeaderValues(
                value -> isPlain(value) || StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value));
        return firewall;
    }

    @Bean
    BearerTokenResolver bearerTokens() {
        BearerTokenResolver careful = new DefaultBearerTokenResolver();
        return request -> {
            String token = plainToken(request);
            return token != null ? token : careful.resolve(request);
        };
    }

    private static @Nullable String plainToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER) || header.length() == BEARER.length()) {
            return null;
        }
        for (int i = BEARER.length(); i < header.length(); i++) {
            char c = header.charAt(i);
            if (!isOfToken(c)) {
                return null;
            }
        }
        return header.substring(BEARER.length());
    }

    /** Of the form that every JWT has; a bearer token of another form is looked at by Spring Security itself. */
    private static boolean isOfToken(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }

    /** Visible ASCII and spaces: assigned, and no control. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
