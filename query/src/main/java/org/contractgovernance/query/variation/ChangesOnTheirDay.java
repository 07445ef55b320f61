package org.contractgovernance.query.variation;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.variation.VariationCommand.RecordVariationChange;

/**
 * Carries out the changes of variations. A change is a request with an idempotency key that names the variation and the change, so that it is
 * carried out once, whichever copy asks and however often. Afterwards the variation records the change, or why a rule refused it.
 */
record ChangesOnTheirDay(Commands commands) implements Commands {

    /** What the key stands for is in the key itself. */
    private static final String SAME_BODY = "0".repeat(64);

    @Override
    public Accepted send(List<? extends Command> some, Caller caller, Conditions conditions) {
        if (some.size() == 1 && some.getFirst() instanceof VariedCommand change) {
            return commands.send(carriedOut(change, caller), caller, conditions);
        }
        return commands.send(some, caller, conditions);
    }

    private RecordVariationChange carriedOut(VariedCommand change, Caller caller) {
        Caller forBoth = new Caller(
                caller.actor(), caller.client(), Set.of(Role.COMMISSIONER), caller.contracts(), caller.everyContract());
        Conditions once = new Conditions(
                null,
                new Conditions.Idempotency(
                        "variation %s/%s".formatted(change.contract(), change.variation()), change.name(), SAME_BODY));
        try {
            return change.made(commands.send(change.change(), forBoth, once).position());
        } catch (BrokenRule refused) {
            if (refused.rule() == GeneralRule.CHANGED_MEANWHILE
                    || refused.rule().answer() == Rule.Answer.UNAVAILABLE) {
                throw refused;
            }
            return change.parked(refused.rule().code(), refused.getMessage());
        }
    }
}
