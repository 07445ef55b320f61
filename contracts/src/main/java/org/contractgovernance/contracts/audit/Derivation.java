package org.contractgovernance.contracts.audit;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * The derivation of a row of a register: each field with the event that gave it its value, and every event in the order of effect. The
 * register's own fold folds the events again for the answer.
 *
 * @param register the register
 * @param entity identifier of the row's entity
 * @param fields each field that has a value, or once had one
 * @param steps the events, by the day from which they are effective, and within a day in the order of recording
 * @param agrees whether folding the events gives exactly the row that the register shows
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
