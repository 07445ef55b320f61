package org.contractgovernance.api.whole;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.SetFailurePolicy;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyRule;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;

/** Sends what the application itself would send when a failure is to set something off. */
public final class SettingOff {

    private static final FailurePolicy POLICY = new FailurePolicy(AFailure.RAISES, null, null, AFailure.LADDER);

    private SettingOff() {}

    /** Has a failure of a period raise an issue, by the contract's policy. */
    public static Accepted issue(Running application, String contract, String period) {
        try {
            send(application, contract, new SetFailurePolicy(contract, POLICY, "As agreed", null, "illustrative"));
        } catch (BrokenRule e) {
            if (e.rule() != FailurePolicyRule.FAILURE_POLICY_UNCHANGED) {
                throw e;
            }
        }
        return send(
                application,
                contract,
                new RespondToFailure(
                        contract,
                        period,
                        ResponseKind.ISSUE,
                        AFailure.of("Serious", 1),
                        LocalDate.now(Moment.COUNCIL_TIME),
                        anyEvent(application, contract)));
    }

    /** Identifier of the first event of a contract. */
    static String anyEvent(Running application, String contract) {
        return application
                .superuser()
                .sql(
                        "SELECT event_id::text FROM event_store.event WHERE contract = :contract ORDER BY position LIMIT 1")
                .param("contract", contract)
                .query(String.class)
                .single();
    }

    private static Accepted send(Running application, String contract, Command command) {
        Caller itself =
                new Caller(PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract), false);
        return application.part(Commands.class).send(command, itself, Conditions.NONE);
    }
}
