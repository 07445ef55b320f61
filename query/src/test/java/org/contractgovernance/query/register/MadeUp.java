package org.contractgovernance.query.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.kpi.Band;
import org.contractgovernance.contracts.kpi.Direction;
import org.contractgovernance.contracts.kpi.Due;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiDefinition;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.Measure;
import org.contractgovernance.contracts.kpi.Rating;
import org.contractgovernance.contracts.kpi.Rounding;

/** What a made-up history is about. */
final class MadeUp {

    private MadeUp() {}

    static IssueEvent.IssueRaised raised(String reference, Visibility visibility) {
        return new IssueEvent.IssueRaised(
                reference,
                IssueType.CONCERN,
                "Admissions are late",
                "Offers went out a day late",
                Severity.SERIOUS,
                Priority.HIGH,
                null,
                "ADMISSIONS",
                null,
                visibility);
    }

    static EarlyWarningEvent.EarlyWarningRaised warned(String reference, Visibility visibility) {
        return new EarlyWarningEvent.EarlyWarningRaised(
                reference,
                "Statements may not be converted in time",
                "few staff",
                "delay",
                "a breach of duty",
                Set.of(RiskKind.LEGAL, RiskKind.DELIVERY),
                score(4),
                null,
                null,
                visibility);
    }

    static Score score(int step) {
        return new Score(step, 3, step * 3, RiskMatrix.FIVE_BY_FIVE.bandOf(step * 3));
    }

    static KpiReturn figures(int n) {
        return new KpiReturn(new BigDecimal("9" + n % 10), null, null, 40L, null, "as expected", List.of());
    }

    static ContractDetails details(String title) {
        return new ContractDetails(
                title,
                "Worcestershire County Council",
                "Babcock Prime",
                null,
                Happenings.FIRST_DAY,
                null,
                null,
                Tier.GOLD,
                LegalRegime.NOT_STATED,
                List.of(),
                YearStart.FINANCIAL,
                List.of(),
                RiskMatrix.FIVE_BY_FIVE);
    }

    static KpiDefinition definition() {
        return new KpiDefinition(
                "Offers on time",
                "illustrative",
                null,
                Measure.PERCENTAGE,
                "%",
                Direction.HIGHER_IS_BETTER,
                Frequency.MONTHLY,
                new BigDecimal("95"),
                List.of(
                        new Band(Rating.INADEQUATE, null, new BigDecimal("79")),
                        new Band(Rating.REQUIRES_IMPROVEMENT, new BigDecimal("80"), new BigDecimal("89")),
                        new Band(Rating.APPROACHING_TARGET, new BigDecimal("90"), new BigDecimal("94")),
                        new Band(Rating.GOOD, new BigDecimal("95"), null)),
                new Rounding(0, Rounding.Mode.HALF_UP),
                null,
                true,
                new Due(10, null),
                false);
    }
}
