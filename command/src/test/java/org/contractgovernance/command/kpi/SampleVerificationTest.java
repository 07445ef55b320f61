package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.contracts.contract.AContract.REFERENCE;

import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.VerifySample;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.SampleVerified;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.sample.CheckedRecord;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.kpi.sample.SampleFinding;
import org.contractgovernance.contracts.kpi.sample.SampleRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;

/** Records behind a return are checked at their source by somebody who had no part in it. */
class SampleVerificationTest extends OneReturn {

    private static final SampleVerified VERIFIED = new SampleVerified(MARCH, GOOD, AReturn.CHECK);

    private final Message<?> verified = commissioner().on("2016-04-07").did(VERIFIED);

    private static VerifySample verify(SampleCheck check) {
        return new VerifySample(REFERENCE, CODE, MARCH, check, null, null);
    }

    @Test
    void aSampleIsVerifiedBeforeAReturnIsAcceptedAndAfter() {
        given(defined, submitted).when(commissioner(), verify(AReturn.CHECK)).then(VERIFIED);
        given(defined, submitted).when(reviewer(), verify(AReturn.CHECK)).then(VERIFIED);
        given(defined, submitted, accepted)
                .when(commissioner(), verify(AReturn.CHECK))
                .then(VERIFIED);
        given(defined, submitted, verified)
                .when(commissioner(), verify(AReturn.CHECK))
                .then(VERIFIED);
    }

    @Test
    void whatWasFoundDecidesNothing() {
        given(defined, submitted, verified)
                .when(reviewer(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));
        given(defined, submitted, accepted, commissioner().on("2016-04-10").did(VERIFIED))
                .when(commissioner(), correct("75"))
                .then(new FigureCorrected(MARCH, percent("89"), percent("75"), GOOD, POOR));
    }

    @Test
    void nobodyVerifiesAReturnOfTheirOwn() {
        given(defined, commissioner().on("2016-04-05").did(RETURN))
                .when(commissioner(), verify(AReturn.CHECK))
                .isRefused(KpiRule.ASSURED_BY_ANOTHER);
    }

    @Test
    void thereHasToBeAReturn() {
        given(defined).when(commissioner(), verify(AReturn.CHECK)).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined, submitted, withdrawn)
                .when(commissioner(), verify(AReturn.CHECK))
                .isRefused(KpiRule.NOTHING_RETURNED);
        given(defined, submitted)
                .when(commissioner().on("2016-04-04"), verify(AReturn.CHECK))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(defined, submitted, verified)
                .when(provider().on("2016-04-06"), resubmit("75"))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aSampleIsChecked() {
        CheckedRecord one = new CheckedRecord("URN 1", SampleFinding.AGREES, null);
        assertRefused(
                new SampleCheck("Files", null, null, List.of(one, one)),
                SampleRule.SAMPLE_RECORD_TWICE,
                "/check/records/1/record");
        assertRefused(
                new SampleCheck(
                        "Files", null, null, List.of(one, new CheckedRecord("URN 2", SampleFinding.NOT_FOUND, " "))),
                SampleRule.FINDING_NOT_DESCRIBED,
                "/check/records/1/found");
        assertRefused(
                new SampleCheck(
                        "Files", 1L, null, List.of(one, new CheckedRecord("URN 2", SampleFinding.AGREES, null))),
                SampleRule.SAMPLE_LARGER_THAN_POPULATION,
                "/check/population");
    }

    private void assertRefused(SampleCheck check, Rule rule, String pointer) {
        given(defined, submitted).when(commissioner(), verify(check)).isRefused(rule, pointer);
    }
}
