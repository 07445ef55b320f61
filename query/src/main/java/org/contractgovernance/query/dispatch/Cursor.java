package org.contractgovernance.query.dispatch;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended. It keeps the moment of the first page, so that all pages are of one list.
 *
 * @param position everything known up to here
 * @param effectiveOn about this day
 * @param list which list, with its filters
 * @param sort how it was sorted
 * @param value the last entry's value in the column that it was sorted by
 * @param key the last entry's key
 */
record Cursor(
        long position,
        LocalDate effectiveOn,
        String list,
        @Nullable String sort,
        @Nullable String value,
        String key) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String text() {
        byte[] json = JSON.writeValueAsBytes(this);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** The place in a computed list. */
    int place() {
        try {
            return Math.max(0, Integer.parseInt(key));
        } catch (NumberFormatException e) {
            throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
        }
    }

    /** What a failed question means: a value that the column's type cannot hold was in no cursor that a list gave. */
    static SQLException madeUp(@Nullable Cursor cursor, SQLException e) {
        if (cursor != null && e.getSQLState() != null && e.getSQLState().startsWith("22")) {
            throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
        }
        return e;
    }

    /** Refuses a cursor that another list gave, or the same in another order. */
    Cursor requireOf(String other, @Nullable String order) {
        if (!list.equals(other) || !Objects.equals(sort, order)) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_CURSOR,
                            "the cursor belongs to a list with other filters or another sort")
                    .at("cursor");
        }
        return this;
    }

    /** The cursor of a request; none where it asks for the first page. */
    static @Nullable Cursor read(Paging paging) {
        String text = paging.cursor();
        if (text == null) {
            return null;
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
            Cursor cursor = JSON.readValue(json, Cursor.class);
            if (cursor == null
                    || cursor.list == null
                    || cursor.key == null
                    || cursor.effectiveOn == null
                    || cursor.position < 0
                    || cursor.effectiveOn.getYear() < 1900) {
                throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
            }
            return cursor;
        } catch (IllegalArgumentException | JacksonException e) {
            throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
        }
    }
}
