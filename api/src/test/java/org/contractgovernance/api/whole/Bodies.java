package org.contractgovernance.api.whole;

import tools.jackson.databind.JsonNode;

/** The example body that the published document shows for an address. */
final class Bodies {

    private static final String JSON = "application/json";

    private static final class Once {
        static final JsonNode DOCUMENT = document();
    }

    private Bodies() {}

    private static JsonNode document() {
        Running application = Running.application();
        return application.send(application.to("/openapi").GET().build()).json();
    }

    static String of(String method, String address) {
        JsonNode example =
                content(method, address).path(mediaType(method, address)).path("example");
        return example.isString() ? example.asString() : example.toString();
    }

    /** What it is sent as: JSON, where it can be. */
    static String mediaType(String method, String address) {
        JsonNode content = content(method, address);
        return content.isEmpty() || content.has(JSON)
                ? JSON
                : content.propertyNames().iterator().next();
    }

    private static JsonNode content(String method, String address) {
        return Once.DOCUMENT
                .path("paths")
                .path(address)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content");
    }
}
