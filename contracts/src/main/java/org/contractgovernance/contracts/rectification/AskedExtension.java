package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An extension that was asked for and not decided.
 *
 * @param step the step that is to have more time; absent where the plan itself is
 * @param before the due day
 * @param until the due day that is asked for
 * @param askedBy the person who asked
 * @param askedOn the day on which they asked
 */
public record AskedExtension(
        @Nullable Integer step, LocalDate before, LocalDate until, PersonId askedBy, LocalDate askedOn) {}
