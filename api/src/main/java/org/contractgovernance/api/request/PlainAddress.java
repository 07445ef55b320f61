package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.server.PathContainer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;

/** Addresses of this application in one usual form, whatever the client's spelling and a proxy's prefix. */
public final class PlainAddress {

    private PlainAddress() {}

    /** The path of a request within the application, each part decoded and encoded again in the usual form. */
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

    /** The address of a path for the present request's client: with a proxy's prefix, where the proxy gives one. */
    public static URI seen(String path) {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                ? URI.create(request.getRequest().getContextPath() + path)
                : URI.create(path);
    }
}
