package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.contractgovernance.api.problem.Fault;
import org.springframework.http.HttpHeaders;

/**
 * Checks the headers that the application reads, before anything reads them. The firewall checks a header only when it is read, and by then
 * the request may have been carried out.
 */
final class HeaderText {

    private static final List<String> READ = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.IF_MATCH,
            ConditionsArgument.IDEMPOTENCY_KEY,
            "Prefer",
            "Last-Event-ID");

    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

    private HeaderText() {}

    /** The faults, header by header. */
    static List<Fault> faults(HttpServletRequest request) {
        List<Fault> faults = new ArrayList<>();
        for (String each : READ) {
            if (Collections.list(request.getHeaders(each)).stream().anyMatch(value -> !isPlain(value))) {
                faults.add(Fault.ofHeader(each, "malformed", "A header holds visible ASCII characters and blanks"));
            }
        }
        // these come from a proxy, where the operator trusts one; the addresses in answers are made from them
        expect(PREFIX, request.getContextPath(), "X-Forwarded-Prefix", faults);
        expect(SCHEME, request.getScheme(), "X-Forwarded-Proto", faults);
        expect(HOST, request.getServerName(), "X-Forwarded-Host", faults);
        return faults;
    }

    private static void expect(Pattern form, String value, String header, List<Fault> faults) {
        if (!form.matcher(value).matches()) {
            faults.add(Fault.ofHeader(header, "malformed", "This is not a part of an address of this application"));
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == '\t');
    }
}
