package org.contractgovernance.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The headers of every answer, for answers where the filters that set them did not run or were undone. */
final class UsualHeaders {

    /** As Spring Security sets them. */
    private static final Map<String, String> SECURE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-XSS-Protection",
            "0",
            "X-Frame-Options",
            "DENY",
            HttpHeaders.CACHE_CONTROL,
            "no-cache, no-store, max-age=0, must-revalidate",
            HttpHeaders.PRAGMA,
            "no-cache",
            HttpHeaders.EXPIRES,
            "0");

    private UsualHeaders() {}

    /** Sets the headers that the response lacks. */
    static void on(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(Correlation.HEADER, Correlation.of(request));
        SECURE.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
