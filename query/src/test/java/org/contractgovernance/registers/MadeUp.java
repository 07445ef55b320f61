package org.contractgovernance.registers;

import java.util.Set;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.term.Visibility;

/** What a made-up history is about. */
public final class MadeUp {

    private MadeUp() {}

    public static IssueEvent.IssueRaised raised(String reference, Visibility visibility) {
        return AnIssue.raised()
                .reference(reference)
                .title("Admissions are late")
                .service("ADMISSIONS")
                .visibility(visibility)
                .build();
    }

    public static EarlyWarningEvent.EarlyWarningRaised warned(String reference, Visibility visibility) {
        return AnEarlyWarning.raised()
                .reference(reference)
                .kinds(Set.of(RiskKind.LEGAL, RiskKind.DELIVERY))
                .inherent(score(4))
                .visibility(visibility)
                .build();
    }

    public static Score score(int step) {
        return AnEarlyWarning.score(step, 3);
    }

    public static KpiReturn figures(int n) {
        return AReturn.of("9" + n % 10).sample(40L).narrative("as expected").build();
    }

    public static ContractDetails details(String title) {
        return AContract.details().title(title).startsOn(Happenings.FIRST_DAY).build();
    }

    public static KpiDefinition definition() {
        return AKpi.goodFrom(95)
                .name("Offers on time")
                .narrativeRequired(true)
                .published(false)
                .build();
    }
}
