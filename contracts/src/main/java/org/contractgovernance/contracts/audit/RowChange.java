package org.contractgovernance.contracts.audit;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.term.Coded;

/**
 * A row of a register that differs between two moments.
 *
 * @param register the register
 * @param reference what people call it: {@code I-14}, a KPI's code, a period's return as {@code CODE 2016-01}, the contract's own
 * @param entity identifier of the entity that it is about
 * @param happened whether it was there at one moment only, or at both and says something else
 * @param fields what differs: {@code status}, {@code actions[2].dueOn}, by the paths that a derivation has too. In brackets stands what
 *     an entry of a list says first, as JSON writes it: {@code bands[requires-improvement].from}; or its place, counted from 1, where two
 *     entries say the same there. Of a row that was there at one moment only: all that it says. People are identifiers
 * @param madeBy the event that last made it so: its history leads up to there
 * @param standing how the row stands at the later moment; as it stood at the earlier one where it has disappeared
 */
public record RowChange(
        RegisterName register,
        String reference,
        String entity,
        Happened happened,
        List<Change> fields,
        TrailLine.Link madeBy,
        Standing standing) {

    /** What became of a row. */
    public enum Happened implements Coded {
        APPEARED,
        CHANGED,
        DISAPPEARED
    }
}
