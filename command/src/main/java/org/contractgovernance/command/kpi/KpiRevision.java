package org.contractgovernance.command.kpi;

import java.util.Map;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * A revision of a KPI's definition.
 *
 * @param event what happens to the KPI
 * @param rerated the new ratings of the returns on record that the revision changes, by the period's key
 */
record KpiRevision(KpiRevised event, Map<String, Rated> rerated) {

    /** The revision that a command asks for; refused where it does not fit what was agreed, or a return on record. */
    static KpiRevision of(
            ReviseKpi command,
            KpiTerms standing,
            Returns returns,
            CommandContext context,
            ReferenceData referenceData) {
        context.requireNotBefore(standing.agreedOn(), "the KPI was last defined, revised or retired");
        ContractFacts contract = referenceData.contract(command.contract());
        KpiDefinition after = command.definition();
        if (after.frequency() != standing.frequency()) {
            throw BrokenRule.of(KpiRule.FREQUENCY_IS_FIXED).at("/definition/frequency");
        }
        Period first = Schedule.begun(after, command.appliesFrom(), contract, command.code(), referenceData);
        InForce revision = new InForce(standing.appliesFrom(first), after);
        KpiDefinition before = standing.before(revision);
        KpiTerms revised = standing.revised(revision, context.effectiveOn(), standing.event());
        return new KpiRevision(
                new KpiRevised(before, after, revision.appliesFrom()),
                new Ratings(revised, returns, contract).revised(revision, standing.definitions(), context));
    }
}
