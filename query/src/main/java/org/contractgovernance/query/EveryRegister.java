package org.contractgovernance.query;

import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.query.audit.TrailRegister;
import org.contractgovernance.query.feature.ReadModels;
import org.contractgovernance.registers.fold.Register;

/** Every register there is, for whoever folds events into them, here or on the auditor's own machine. */
public final class EveryRegister {

    /** Those of the features, and the one that takes in every event. */
    private static final List<Register<?>> ALL = Stream.concat(
                    ReadModels.all().stream().flatMap(each -> each.registers().stream()),
                    Stream.of(TrailRegister.AUDIT_TRAIL))
            .toList();

    private EveryRegister() {}

    /** The registers, in no particular order: the same for everybody, so that what one has found of a fold all others know. */
    public static List<Register<?>> registers() {
        return ALL;
    }
}
