package org.contractgovernance.command.relief;

import java.util.List;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.contractgovernance.contracts.obligation.ObligationInstance.ObligationFulfilment;
import org.contractgovernance.contracts.obligation.ObligationTerms;
import org.contractgovernance.contracts.relief.FailedObligation;
import org.contractgovernance.contracts.relief.NamedInstance;
import org.contractgovernance.contracts.relief.ReliefRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The instance of an obligation that a claim names, looked up among what has happened to the obligation. */
record ObligationOfCouncil(NamedInstance named, String contract, ReferenceData referenceData) {

    /** The failed instance; refused where the council does not owe it, or has not failed. A fulfilment that the provider contests may be a failure. */
    FailedObligation failed() {
        List<Event> happened = referenceData
                .entity(contract, EntityKind.OBLIGATION, named.obligation())
                .map(referenceData::history)
                .orElse(List.of());
        if (happened.isEmpty() || !(happened.getFirst() instanceof ObligationRecorded recorded)) {
            throw refused("there is no obligation %s in the contract".formatted(named.obligation()), "/obligation");
        }
        ObligationTerms terms = recorded.terms();
        if (terms.owedBy() != ContractParty.COUNCIL) {
            throw refused("the provider owes %s".formatted(named.obligation()), "/obligation");
        }
        ObligationInstance instance = instance(happened);
        if (instance == null || !(instance.state().isFailure() || instance.isContested())) {
            throw refused(
                    instance == null
                            ? "nothing has happened to %s".formatted(named.words())
                            : "%s is %s"
                                    .formatted(named.words(), instance.state().words()),
                    "/instance");
        }
        ObligationFulfilment fulfilled = instance.fulfilled();
        return new FailedObligation(
                named.obligation(),
                named.instance(),
                terms.clause(),
                instance.state(),
                instance.due(),
                fulfilled == null ? null : fulfilled.on(),
                instance.isContested() ? true : null);
    }

    /** The instance by its events. Their days and reasons make no difference here. */
    private @Nullable ObligationInstance instance(List<Event> happened) {
        ObligationInstance found = null;
        for (Event each : happened) {
            if (each instanceof InstanceEvent event && event.instance().equals(named.instance())) {
                found = ObligationInstance.after(found, event, event.due().on(), null);
            }
        }
        return found;
    }

    private static BrokenRule refused(String detail, String at) {
        return BrokenRule.of(ReliefRule.RELIEF_RESTS_ON_NO_FAILURE, detail).at("/restsOn" + at);
    }
}
