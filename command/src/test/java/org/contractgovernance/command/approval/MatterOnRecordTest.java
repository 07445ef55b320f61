package org.contractgovernance.command.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.contracts.approval.AnApproval.HEADS;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGES;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.OptionEvent.OptionAmended;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesDrafted;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.variation.AVariation;
import org.junit.jupiter.api.Test;

/** What is put to the signatories, as it is on record. */
class MatterOnRecordTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 2);
    private static final String HASH = ContentVersion.of(AReview.terms().build());

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory();

    private ApprovalMatter of(ApprovedThing thing, String reference, String version, Money value) {
        return new MatterOnRecord(CONTRACT, referenceData)
                .of(new ApprovalMatter(thing, reference, version, value, null));
    }

    private ApprovalMatter of(ApprovedThing thing, String reference, String version) {
        return of(thing, reference, version, null);
    }

    private void refused(ApprovalRule rule, String pointer, ApprovedThing thing, String reference, String version) {
        assertThatThrownBy(() -> of(thing, reference, version)).isInstanceOfSatisfying(BrokenRule.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.pointer()).isEqualTo(pointer);
        });
    }

    private void isNeitherAnotherReferenceNorVersion(ApprovedThing thing, String reference, String version) {
        refused(ApprovalRule.UNKNOWN_MATTER, "/matter/reference", thing, "X-9/9", version);
        refused(ApprovalRule.UNKNOWN_MATTER, "/matter/version", thing, reference, version + "0");
    }

    @Test
    void ofAVariationTheAmountAndTheProposerAreThoseOnRecord() {
        referenceData.happened(
                CONTRACT,
                EntityKind.VARIATION,
                AVariation.REFERENCE,
                "variation:1",
                AVariation.proposed()
                        .proposedBy(MANAGES)
                        .valueAtStake(pounds("40000.00"))
                        .build());
        ApprovalMatter found = of(ApprovedThing.VARIATION, AVariation.REFERENCE, "1", pounds("1.00"));
        assertThat(found.value()).isEqualTo(pounds("40000.00"));
        assertThat(found.proposedBy()).isEqualTo(MANAGES);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.VARIATION, AVariation.REFERENCE, "1");
    }

    @Test
    void ofMinutesTheLatestVersionIsApprovedAndNotByWhoDraftedIt() {
        referenceData
                .happened(
                        CONTRACT,
                        EntityKind.REVIEW,
                        AReview.REFERENCE,
                        "review:1",
                        AReview.planned(),
                        new MinutesDrafted(1, ContractParty.PROVIDER, "One", null, false),
                        new MinutesDrafted(2, ContractParty.COUNCIL, "Two", null, false))
                .doneBy("review:1", HEADS, DAY);
        assertThat(of(ApprovedThing.MINUTES, AReview.REFERENCE, "2").proposedBy())
                .isEqualTo(HEADS);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.MINUTES, AReview.REFERENCE, "2");
        refused(ApprovalRule.UNKNOWN_MATTER, "/matter/version", ApprovedThing.MINUTES, AReview.REFERENCE, "1");
    }

    @Test
    void ofAnOptionTheVersionIsHowOftenItsTermsWereAgreed() {
        referenceData
                .happened(
                        CONTRACT,
                        EntityKind.OPTION,
                        AnOption.REFERENCE,
                        "option:1",
                        AnOption.agreed(AnOption.terms().build(), AnOption.STORED),
                        new OptionAmended(
                                AnOption.terms().build(),
                                AnOption.terms().clause("Clause 4").build(),
                                AnOption.STORED,
                                AnOption.STORED))
                .doneBy("option:1", HEADS, DAY);
        assertThat(of(ApprovedThing.OPTION, AnOption.REFERENCE, "2").proposedBy())
                .isEqualTo(HEADS);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.OPTION, AnOption.REFERENCE, "2");
    }

    @Test
    void ofAWaiverTheVersionIsWhatIsProposedAndTheAmountTheWholeUnlessLessIsAsked() {
        referenceData.happened(
                CONTRACT,
                EntityKind.ASSESSMENT,
                AnAssessment.PERIOD,
                AssessmentCommand.assessmentOf(CONTRACT, AnAssessment.PERIOD).toString(),
                AnAssessment.wasProposed(AnAssessment.assessed(
                        AnAssessment.reckoned(AnAssessment.line("2000.00")).build())));
        String deduction = AnAssessment.PERIOD + "/1";
        assertThat(of(ApprovedThing.WAIVER, deduction, "2000.00").value()).isEqualTo(pounds("2000.00"));
        assertThat(of(ApprovedThing.WAIVER, deduction, "2000.00", pounds("700")).value())
                .isEqualTo(pounds("700"));
        isNeitherAnotherReferenceNorVersion(ApprovedThing.WAIVER, deduction, "2000.00");
        for (String unknown : new String[] {AnAssessment.PERIOD, AnAssessment.PERIOD + "/2", "/1", "2019-01/1"}) {
            refused(ApprovalRule.UNKNOWN_MATTER, "/matter/reference", ApprovedThing.WAIVER, unknown, "2000.00");
        }
    }

    @Test
    void anObligationIsOnRecordAndDoesNotChange() {
        referenceData.happened(
                CONTRACT,
                EntityKind.OBLIGATION,
                AnObligation.REFERENCE,
                "obligation:1",
                AnObligation.recorded(AnObligation.terms().build()));
        assertThat(of(ApprovedThing.OBLIGATION, "OB-1/2016-01", "1").reference())
                .isEqualTo("OB-1/2016-01");
        isNeitherAnotherReferenceNorVersion(ApprovedThing.OBLIGATION, "OB-1/2016-01", "1");
        refused(ApprovalRule.UNKNOWN_MATTER, "/matter/reference", ApprovedThing.OBLIGATION, "OB-1", "1");
    }

    @Test
    void ofARegimeTheNextTermsAreApproved() {
        assertThat(of(ApprovedThing.REGIME, RegimeCommand.REFERENCE, "1-" + HASH)
                        .version())
                .isEqualTo("1-" + HASH);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.REGIME, RegimeCommand.REFERENCE, "1-" + HASH);
        referenceData.happened(
                CONTRACT,
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeCommand.regimeOf(CONTRACT).toString(),
                new RegimeSet(ARegime.terms().build(), AWholeRegime.FROM, null));
        refused(
                ApprovalRule.UNKNOWN_MATTER,
                "/matter/version",
                ApprovedThing.REGIME,
                RegimeCommand.REFERENCE,
                "1-" + HASH);
        assertThat(of(ApprovedThing.REGIME, RegimeCommand.REFERENCE, "2-" + HASH)
                        .version())
                .isEqualTo("2-" + HASH);
    }

    @Test
    void whatIsNotOnRecordYetHasAHash() {
        assertThat(of(ApprovedThing.NOTICE, "remedy", HASH).version()).isEqualTo(HASH);
        assertThat(of(ApprovedThing.TERMS_OF_REFERENCE, "terms-of-reference", HASH)
                        .version())
                .isEqualTo(HASH);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.NOTICE, "remedy", HASH);
        isNeitherAnotherReferenceNorVersion(ApprovedThing.TERMS_OF_REFERENCE, "terms-of-reference", HASH);
    }

    @Test
    void anAmountIsNamedOnlyWhereOneIsAtStake() {
        assertThatThrownBy(() -> of(ApprovedThing.MINUTES, AReview.REFERENCE, "1", pounds("1")))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(ApprovalRule.MATTER_WITHOUT_AMOUNT);
                    assertThat(broken.pointer()).isEqualTo("/matter/value");
                });
    }
}
