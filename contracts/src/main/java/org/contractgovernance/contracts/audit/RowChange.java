package org.contractgovernance.contracts.audit;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.term.Coded;

/**
 * A row of a register that differs between two moments.
 *
 * @param register the register
 * @param reference its reference: {@code I-14}, a KPI's code, a period's return as {@code CODE 2016-01}, the contract's own
 * @param entity identifier of its entity
 * @param happened whether the row was there at one moment only, or at both with different content
 * @param fields the fields that differ, by the paths that a derivation has too: {@code status}, {@code actions[2].dueOn}. Brackets give the
 *     entry of a list by its first field, as JSON writes it: {@code bands[requires-improvement].from}; or by its place, counted from 1,
 *     where the first field does not tell entries apart. Of a row that was there at one moment only, all fields are given. Identifiers
 *     stand for people
 * @param madeBy the last event in the row: the row's history leads up to it
 * @param standing which events made the row what it is at the later moment; at the earlier one, where the row has disappeared
 */
public record RowChange(
        RegisterName register,
        String reference,
        String entity,
        Happened happened,
        List<Change> fields,
        TrailLine.Link madeBy,
        Standing standing) {

    /** What happened to a row. */
    public enum Happened implements Coded {
        APPEARED,
        CHANGED,
        DISAPPEARED
    }
}
