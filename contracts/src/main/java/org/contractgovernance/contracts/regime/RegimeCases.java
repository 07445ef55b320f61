package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.regime.reckoning.StandardCase;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a regime does to the standard cases, so that who enters it sees whether it is what the contract says. Nothing of it has happened,
 * and nothing is written.
 *
 * @param appliesFrom first day of the first period that the terms are for
 * @param cases each case
 * @param differences where the regime and a KPI's definition say otherwise; a sentence each
 * @param standing the events behind the regime; absent for a proposal
 */
public record RegimeCases(
        LocalDate appliesFrom,
        List<StandardCase> cases,
        List<RegimeDifference> differences,
        @Nullable Standing standing)
        implements Versioned {

    public RegimeCases {
        cases = List.copyOf(cases);
        differences = List.copyOf(differences);
    }

    /**
     * Where a regime and the definition of a KPI in force on its first day say otherwise, or where a term of the regime comes to nothing.
     *
     * @param pointer JSON pointer into the terms
     * @param kpi the KPI's code; absent where it is about the regime as a whole
     * @param detail what each says
     */
    public record RegimeDifference(String pointer, @Nullable String kpi, String detail) {}
}
