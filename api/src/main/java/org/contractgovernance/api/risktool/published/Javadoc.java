package org.contractgovernance.api.risktool.published;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import org.contractgovernance.api.openapi.Prose;
import org.contractgovernance.contracts.event.Schemas;
import org.jspecify.annotations.Nullable;

/** Describes schemas with the Javadoc of the code, as the OpenAPI document does. */
final class Javadoc implements Schemas.Descriptions {

    private static final CommentFormatter FORMATTER = new CommentFormatter();

    @Override
    public @Nullable String of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    @Override
    public @Nullable String of(Class<?> type, String component) {
        ClassJavadoc javadoc = RuntimeJavadoc.getJavadoc(type);
        return javadoc.getRecordComponents().stream()
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .map(each -> text(each.getComment()))
                .orElse(null);
    }

    /** What one word of a list means. */
    @Nullable String of(Enum<?> word) {
        return text(RuntimeJavadoc.getJavadoc(word).getComment());
    }

    private static @Nullable String text(Comment comment) {
        String text = Prose.tidied(FORMATTER.format(comment));
        return text == null || text.isBlank() ? null : text;
    }
}
