package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;

/** Describes in a schema the written form of a type, where the type requires more than JSON's own kinds do. */
final class WrittenForms {

    /** A day, from 1900 to 9999. */
    private static final String DAY = "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    /** A person's identifier. */
    static final String PERSON = "^person-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

    private WrittenForms() {}

    /** Describes a value of a type; the elements of a list are described as their own type. */
    static void describe(Schema<?> schema, Class<?> type) {
        if (type == LocalDate.class) {
            schema.setPattern(DAY);
        } else if (type == PersonId.class) {
            schema.setPattern(PERSON);
        } else if (type == int.class || type == Integer.class) {
            within(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == long.class || type == Long.class) {
            within(schema, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static void within(Schema<?> schema, long least, long most) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
    }
}
