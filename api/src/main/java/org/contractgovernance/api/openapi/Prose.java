package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Turns Javadoc into the form of the document: Markdown that begins with a capital letter. */
public final class Prose {

    private Prose() {}

    static void tidy(Schema<?> schema) {
        schema.setDescription(tidied(schema.getDescription()));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Prose::tidy);
        }
        if (schema.getItems() != null) {
            tidy(schema.getItems());
        }
    }

    /** A comment as Markdown; nothing of one that is empty. */
    public static @Nullable String tidied(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        String plain = text.replaceAll("</?code>", "`")
                .replaceAll("</?p>", "\n\n")
                .replaceAll("\\{@(?:code|link|value)\\s+#?([^}]*)}", "`$1`")
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .strip();
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
