package org.contractgovernance.command.relief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.relief.ClaimedPeriod;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefCause;
import org.contractgovernance.contracts.relief.ReliefCommand.ClaimRelief;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefClaimed;
import org.contractgovernance.contracts.relief.ReliefRule;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The making of a claim, which looks at the contract's KPIs and at its other claims. */
record Claiming(ClaimRelief command, ReferenceData referenceData) {

    /** The claim, where the contract takes it. */
    ReliefClaimed claim(OtherClaims others) {
        if ((command.cause() == ReliefCause.OTHER) != (command.otherCause() != null)) {
            throw BrokenRule.of(ReliefRule.OTHER_CAUSE_NOT_SAID).at("/otherCause");
        }
        ContractFacts facts = referenceData.contract(command.contract());
        Calendar calendar = facts.calendar();
        List<ClaimedPeriod> claimed = new ArrayList<>();
        Set<KpiPeriod> named = new HashSet<>();
        for (int i = 0; i < command.periods().size(); i++) {
            KpiPeriod each = command.periods().get(i);
            String at = "/periods/" + i;
            Period period = period(each, calendar, at);
            if (!named.add(each)) {
                throw BrokenRule.of(ReliefRule.PERIOD_NAMED_TWICE, each.words() + " is named twice")
                        .at(at);
            }
            others.keepingOut(each).ifPresent(other -> {
                throw BrokenRule.of(
                                ReliefRule.RELIEF_CLAIMED_ALREADY, "%s is claimed in %s".formatted(each.words(), other))
                        .at(at)
                        .becauseOf(EntityKind.RELIEF, other);
            });
            claimed.add(new ClaimedPeriod(each.kpi(), each.period(), period.from(), period.to()));
        }
        return new ReliefClaimed(
                others.next(),
                command.cause(),
                command.otherCause(),
                command.clause(),
                command.obligation(),
                command.restsOn() == null
                        ? null
                        : new ObligationOfCouncil(command.restsOn(), command.contract(), referenceData).failed(),
                command.narrative(),
                command.evidence() == null ? List.of() : command.evidence(),
                List.copyOf(claimed));
    }

    private Period period(KpiPeriod named, Calendar calendar, String at) {
        Frequency frequency = frequency(named.kpi(), at);
        try {
            return calendar.period(frequency, named.period());
        } catch (BrokenRule broken) {
            throw broken.within(at);
        }
    }

    /** The frequency of a KPI, which never changes after the KPI was defined. */
    private Frequency frequency(String kpi, String at) {
        return referenceData
                .entity(command.contract(), EntityKind.KPI, kpi)
                .flatMap(referenceData::beginning)
                .filter(KpiDefined.class::isInstance)
                .map(began -> ((KpiDefined) began).definition().frequency())
                .orElseThrow(() -> BrokenRule.of(
                                ReliefRule.RELIEF_OF_UNKNOWN_KPI, "there is no KPI %s in the contract".formatted(kpi))
                        .at(at + "/kpi"));
    }
}
