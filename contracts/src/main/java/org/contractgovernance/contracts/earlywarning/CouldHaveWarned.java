package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When each party first could have warned; a missed early warning counts.
 *
 * @param council the first day on which the council could have warned, where it is known
 * @param provider the first day on which the provider could have warned, where it is known
 */
public record CouldHaveWarned(
        @Nullable LocalDate council, @Nullable LocalDate provider) {}
