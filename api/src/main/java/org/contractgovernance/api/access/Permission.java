package org.contractgovernance.api.access;

import java.util.Arrays;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;

/** Checks the roles of what this module answers itself; the desks check those of commands and queries. */
public final class Permission {

    private Permission() {}

    /** Refuses a caller who has none of the roles that may ask for this, or too few contracts. */
    public static void check(Class<?> asked, Caller caller) {
        AllowedTo allowed = asked.getAnnotation(AllowedTo.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(caller.roles()::contains)) {
            throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
        }
        if (asked.isAnnotationPresent(OfEveryContract.class) && !caller.everyContract()) {
            throw BrokenRule.of(GeneralRule.LIMITED_TO_CONTRACTS);
        }
    }
}
