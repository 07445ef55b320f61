package org.contractgovernance.contracts.access;

import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;

/** Who may ask for what: the one place where {@link AllowedTo} and {@link OfEveryContract} are held against a caller. */
public final class Authorisation {

    private Authorisation() {}

    /**
     * Refuses a caller who may not ask for this. Looks at nothing but the caller, so that a refusal tells nobody what exists.
     *
     * @param asked the command, query or request, which says to whom it is allowed
     * @return the role that the caller acts in: the first of those that are allowed
     */
    public static Role require(Class<?> asked, Caller caller) {
        AllowedTo allowed = asked.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(asked.getName() + " does not say to whom it is allowed");
        }
        for (Role each : allowed.value()) {
            if (caller.roles().contains(each)) {
                if (asked.isAnnotationPresent(OfEveryContract.class) && !caller.everyContract()) {
                    throw BrokenRule.of(GeneralRule.LIMITED_TO_CONTRACTS);
                }
                return each;
            }
        }
        throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
    }

    /** Refuses a caller who may not know of this contract, as if there were none. */
    public static void requireContract(String contract, Caller caller) {
        if (!caller.mayKnowOf(contract)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
        }
    }
}
