package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.server.PathContainer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;

/** Addresses of this application as everybody writes them, however a client spells them and whatever a proxy puts before them. */
public final class PlainAddress {

    private PlainAddress() {}

    /** What a request asks for: its path within the application, each part decoded and encoded again in the one usual way. */
    public static String of(HttpServletRequest request) {
        StringBuilder plain = new StringBuilder();
        PathContainer path =
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        for (PathContainer.Element each : path.elements()) {
            plain.append(
                    each instanceof PathContainer.PathSegment segment
                            ? UriUtils.encodePathSegment(segment.valueToMatch(), StandardCharsets.UTF_8)
                            : each.value());
        }
        return plain.toString();
    }

    /** Where the present request's client finds a path of the application: behind what a proxy has before it, if it says so. */
    public static URI seen(String path) {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                ? URI.create(request.getRequest().getContextPath() + path)
                : URI.create(path);
    }
}
