package org.contractgovernance.contracts.particulars;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A contract's particulars as they are shown.
 *
 * @param particulars the row
 * @param notStated the names of the fields that are not stated
 * @param underTheAct whether the contract was awarded under the Procurement Act 2023, by the particulars and the contract's details
 * @param lightTouch whether it is a light touch contract
 * @param standing which events made the row what it is
 */
public record ParticularsLine(
        @JsonUnwrapped ParticularsEntry particulars,
        List<String> notStated,
        StatedAnswer underTheAct,
        StatedAnswer lightTouch,
        Standing standing)
        implements Versioned {

    public ParticularsLine {
        notStated = List.copyOf(notStated);
    }

    /** The particulars as they are shown beside what the contract's details say. */
    public static ParticularsLine of(ParticularsEntry row, ProcurementFacts facts, Standing standing) {
        return new ParticularsLine(
                row, row.stated().notStated(), facts.underTheAct(), facts.is(SpecialRegime.LIGHT_TOUCH), standing);
    }
}
