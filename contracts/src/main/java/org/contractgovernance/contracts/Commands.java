package org.contractgovernance.contracts;

import java.util.List;
import org.contractgovernance.contracts.access.Caller;

/**
 * The only way to change anything: commands go to the aggregates that decide, and the answer comes when their events are durable.
 *
 * <p>All commands of one call are accepted together or not at all. A refusal throws
 * {@link org.contractgovernance.contracts.rule.BrokenRule} with the rule. Refusals of several commands are thrown together as
 * {@link org.contractgovernance.contracts.rule.BrokenRules}; the pointer of each begins with the index of the command at fault ({@code
 * /7/figures/value}).
 */
public interface Commands {

    /**
     * Carries out the commands, in their order, in one step.
     *
     * @param commands at least one; each for the same contract
     * @param caller who asks
     * @param conditions further conditions, and how a repetition is recognised
     */
    Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions);

    /** Carries out one command. */
    default Accepted send(Command command, Caller caller, Conditions conditions) {
        return send(List.of(command), caller, conditions);
    }
}
