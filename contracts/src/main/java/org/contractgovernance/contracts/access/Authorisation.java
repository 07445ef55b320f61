package org.contractgovernance.contracts.access;

import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;

/** Decides who may ask for what. This is the only place that compares {@link AllowedTo} and {@link OfEveryContract} with a caller. */
public final class Authorisation {

    private Authorisation() {}

    /**
     * Refuses a caller who may not ask for this. The check looks only at the caller, so that a refusal reveals nothing about what exists.
     *
     * @param asked the command, query or request, with its annotations
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

    /** Refuses a caller who may not know of this contract, as if there were no such contract. */
    public static void requireContract(String contract, Caller caller) {
        if (!caller.mayKnowOf(contract)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
        }
    }
}
