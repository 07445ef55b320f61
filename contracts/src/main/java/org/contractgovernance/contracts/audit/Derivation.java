package org.contractgovernance.contracts.audit;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * Where a row of a register comes from: each of its fields with the event that made it say what it says, and every event in the
 * order in which it took effect. The events are folded anew for it, by the register's own fold.
 *
 * @param register the register
 * @param entity identifier of the entity that the row is about
 * @param fields each field that says something, or once did
 * @param steps the events, in order of the days from which they are effective, and within a day as they were recorded
 * @param agrees whether folding them gives the very row that the register shows
 * @param standing how the row stands in the record
 */
public record Derivation(
        RegisterName register,
        String entity,
        List<DerivedField> fields,
        List<DerivationStep> steps,
        boolean agrees,
        Standing standing)
        implements Versioned {}
