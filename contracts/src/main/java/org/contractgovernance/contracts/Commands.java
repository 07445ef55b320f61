package org.contractgovernance.contracts;

import java.util.List;
import org.contractgovernance.contracts.access.Caller;

/**
 * The one way in: hands commands to the aggregates that decide, and answers when their events are durable.
 *
 * <p>All commands of one call are accepted together or not at all. Throws
 * {@link org.contractgovernance.contracts.rule.BrokenRule} with the rule that refused; of several commands, each refusal's pointer
 * begins with the index of the command at fault ({@code /7/figures/value}), and all of them are told together as
 * {@link org.contractgovernance.contracts.rule.BrokenRules}.
 */
public interface Commands {

    /**
     * Does what the commands ask, in their order, in one step.
     *
     * @param commands at least one; each for the same contract
     * @param caller who asks
     * @param conditions what must hold besides, and how a repetition is recognised
     */
    Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions);

    /** Does what one command asks. */
    default Accepted send(Command command, Caller caller, Conditions conditions) {
        return send(List.of(command), caller, conditions);
    }
}
