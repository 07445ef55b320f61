package org.contractgovernance.api.whole;

import tools.jackson.databind.JsonNode;

/** The example body that the published document shows for an address. */
final class Bodies {

    private static final class Once {
        static final JsonNode DOCUMENT = document();
    }

    private Bodies() {}

    private static JsonNode document() {
        Running application = Running.application();
        return application.send(application.to("/openapi").GET().build()).json();
    }

    static String of(String method, String address) {
        return Once.DOCUMENT
                .path("paths")
                .path(address)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example")
                .toString();
    }
}
