package org.contractgovernance.command.variation;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR_POST;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTS;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD;
import static org.contractgovernance.contracts.approval.AnApproval.HEADS;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_POST;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGER;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGES;
import static org.contractgovernance.contracts.approval.AnApproval.authority;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationRule;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.variation.AVariation;
import org.contractgovernance.contracts.variation.VariationChanges.ServiceChange;
import org.contractgovernance.contracts.variation.VariationChangesBuilder;
import org.contractgovernance.contracts.variation.VariationCommand.AgreeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.LapseVariation;
import org.contractgovernance.contracts.variation.VariationCommand.ProposeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.RecordVariationChange;
import org.contractgovernance.contracts.variation.VariationCommand.WithdrawVariation;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationContentBuilder;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.contractgovernance.contracts.variation.VariationRule;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.junit.jupiter.api.Test;

class VariationTest {

    private static final VariationContent SMALL = AVariation.ofValue("25000.00").build();
    private static final VariationContent LARGER =
            AVariation.ofValue("25000.01").build();

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .happened(
                    CONTRACT,
                    EntityKind.DELEGATION,
                    DelegationCommand.REFERENCE,
                    DelegationCommand.delegationOf(CONTRACT).toString(),
                    new DelegationSet(null, AnApproval.SCHEME));

    private final Acts council = as(Role.COMMISSIONER, HEADS);
    private final Acts provider = as(Role.PROVIDER, DIRECTS);
    private final Message<?> proposed = proposed(SMALL);
    private final Message<?> councilAgreed =
            council.on("2016-05-04").did(new VariationAgreed(authority(HEAD_POST), null, VariationStatus.PROPOSED));
    private final Message<?> bothAgreed =
            provider.on("2016-05-05").did(new VariationAgreed(authority(DIRECTOR_POST), null, VariationStatus.AGREED));

    private Message<?> proposed(VariationContent content) {
        return provider.on("2016-05-02")
                .did(AVariation.proposed()
                        .content(content)
                        .valueAtStake(content.changes().value())
                        .build());
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Variation.class,
                        EntityId.of(EntityKind.VARIATION, CONTRACT, AVariation.REFERENCE)
                                .toString(),
                        referenceData)
                .knownAs(AVariation.REFERENCE)
                .given(events);
    }

    private static AgreeVariation agree(String post, String approval) {
        return new AgreeVariation(CONTRACT, AVariation.REFERENCE, post, approval, null, null);
    }

    private static ProposeVariation propose(VariationContent content) {
        return new ProposeVariation(CONTRACT, content, null, null);
    }

    private void approval(Event... happened) {
        referenceData.happened(
                CONTRACT,
                EntityKind.APPROVAL,
                "AP-1",
                EntityId.of(EntityKind.APPROVAL, CONTRACT, "AP-1").toString(),
                happened);
    }

    private static Event asked(String variation) {
        return AnApproval.requested()
                .matter(AnApproval.matter()
                        .thing(ApprovedThing.VARIATION)
                        .reference(variation)
                        .build())
                .signatories(List.of(HEAD_SIGNS))
                .build();
    }

    @Test
    void eitherPartyProposesAVariation() {
        VariationContent content = AVariation.content().build();
        given().when(provider, propose(content))
                .then(AVariation.proposed()
                        .content(content)
                        .endsBefore(LocalDate.of(2020, 9, 30))
                        .build());
        given().when(council, propose(SMALL))
                .then(AVariation.proposed()
                        .party(ContractParty.COUNCIL)
                        .proposedBy(HEADS)
                        .content(SMALL)
                        .valueAtStake(pounds("25000.00"))
                        .build());
    }

    @Test
    void aVariationChangesSomethingAndNamesItOnce() {
        given().when(
                        provider,
                        propose(AVariation.content()
                                .changes(VariationChangesBuilder.builder().build())
                                .build()))
                .isRefused(VariationRule.NOTHING_VARIED, "/content/changes");
        ServiceChange service = new ServiceChange("S", "S", null);
        given().when(
                        provider,
                        propose(AVariation.content()
                                .changes(AVariation.changes()
                                        .services(List.of(service, service))
                                        .build())
                                .build()))
                .isRefused(VariationRule.VARIED_TWICE, "/content/changes");
    }

    @Test
    void aVariationIsLinkedWithVariationsOfTheContract() {
        given().when(
                        provider,
                        propose(AVariation.content()
                                .couldHaveBeenOneWith(List.of("VA-7"))
                                .build()))
                .isRefused(VariationRule.UNKNOWN_VARIATION, "/content/couldHaveBeenOneWith/0");
    }

    @Test
    void bothPartiesAgree() {
        given(proposed)
                .when(council, agree(HEAD, null))
                .then(new VariationAgreed(authority(HEAD_POST), null, VariationStatus.PROPOSED));
        given(proposed, councilAgreed)
                .when(provider, agree(DIRECTOR, null))
                .then(new VariationAgreed(authority(DIRECTOR_POST), null, VariationStatus.AGREED));
    }

    @Test
    void onePartyAloneDoesNotAgree() {
        given(proposed, councilAgreed)
                .when(as(Role.COMMISSIONER, MANAGES), agree(MANAGER, null))
                .isRefused(VariationRule.PARTY_AGREED_ALREADY);
        given(proposed, councilAgreed)
                .when(council, new RecordVariationChange(CONTRACT, AVariation.REFERENCE, "contract", 7L, null, null))
                .isRefused(VariationRule.VARIATION_NOT_AGREED);
        given(proposed).when(council, agree(DIRECTOR, null)).isRefused(DelegationRule.POST_NOT_DELEGATED, "/post");
    }

    @Test
    void anAuthorisedPersonAgrees() {
        given(proposed(AVariation.ofValue("50000.01").build()))
                .when(as(Role.COMMISSIONER, MANAGES), agree(MANAGER, null))
                .isRefused(DelegationRule.BEYOND_AUTHORITY, "/post");
        given(proposed)
                .when(as(Role.PROVIDER, MANAGES), agree(DIRECTOR, null))
                .isRefused(DelegationRule.SIGNS_FOR_POST_OF_OTHERS, "/post");
    }

    @Test
    void aboveAnAmountTheCouncilAgreesAfterAnApproval() {
        ApprovalSigned signed = new ApprovalSigned("1", authority(HEAD_POST), ApprovalStatus.APPROVED);
        given(proposed(LARGER)).when(council, agree(HEAD, null)).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approval(asked("VA-1"));
        given(proposed(LARGER))
                .when(council, agree(HEAD, "AP-1"))
                .isRefused(ApprovalRule.APPROVAL_NOT_GIVEN, "/approval");
        approval(asked("VA-2"), signed);
        given(proposed(LARGER))
                .when(council, agree(HEAD, "AP-1"))
                .isRefused(ApprovalRule.APPROVED_OTHER_THING, "/approval");
        approval(asked("VA-1"), signed);
        given(proposed(LARGER))
                .when(council, agree(HEAD, "AP-1"))
                .then(new VariationAgreed(authority(HEAD_POST), "AP-1", VariationStatus.PROPOSED));
    }

    @Test
    void theProviderAgreesWithoutAnApproval() {
        given(proposed(LARGER))
                .when(provider, agree(DIRECTOR, null))
                .then(new VariationAgreed(authority(DIRECTOR_POST), null, VariationStatus.PROPOSED));
    }

    /** What has been assessed, to 31 October 2015. */
    private void assessed(String... periods) {
        for (String each : periods) {
            referenceData.happened(
                    CONTRACT,
                    EntityKind.ASSESSMENT,
                    each,
                    EntityId.of(EntityKind.ASSESSMENT, CONTRACT, each).toString(),
                    AnAssessment.wasProposed(AnAssessment.points("2000.00")));
        }
    }

    /** Other terms of the regime, from a day on. */
    private static VariationContentBuilder terms(String day) {
        return AVariation.content()
                .takesEffectOn(LocalDate.parse(day))
                .changes(VariationChangesBuilder.builder()
                        .regime(AWholeRegime.capped("12.5"))
                        .build());
    }

    @Test
    void aVariationOverAssessedPeriodsIsRefused() {
        assessed("2015-10");
        given().when(provider, propose(terms("2015-10-31").build())).isRefused(VariationRule.VARIES_ASSESSED_PERIODS);
        VariationContent later = terms("2015-11-01").build();
        given().when(provider, propose(later))
                .then(AVariation.proposed().content(later).valueAtStake(null).build());
    }

    @Test
    void bothPartiesSignForTheAssessmentsThatAVariationRestates() {
        VariationContent content = terms("2015-10-01").restatesAssessed(true).build();
        VariationProposed restating = AVariation.proposed()
                .content(content)
                .valueAtStake(null)
                .restates(List.of("2015-10", "2015-11"))
                .build();
        assessed("2015-11", "2015-10");

        given().when(provider, propose(content)).then(restating);
        given(provider.on("2016-05-02").did(restating))
                .when(council, agree(HEAD, null))
                .then(new VariationAgreed(authority(HEAD_POST), null, VariationStatus.PROPOSED));
        assessed("2015-12");
        given(provider.on("2016-05-02").did(restating))
                .when(council, agree(HEAD, null))
                .isRefused(VariationRule.ASSESSED_SINCE_PROPOSED);
        given(proposed(terms("2015-10-01").build()))
                .when(council, agree(HEAD, null))
                .isRefused(VariationRule.VARIES_ASSESSED_PERIODS);
    }

    @Test
    void aProposalNamesTheValueThatTheContractsEventsGaveIt() {
        ContractDetails valued = Signed.details().value(pounds("40000.00")).build();
        referenceData.contract(CONTRACT, new ContractAmended(Signed.DETAILS, valued));
        given().when(provider, propose(SMALL))
                .then(AVariation.proposed()
                        .content(SMALL)
                        .valueBefore(pounds("40000.00"))
                        .valueAtStake(pounds("15000.00"))
                        .build());
    }

    @Test
    void thePartyThatProposedItWithdrawsIt() {
        WithdrawVariation withdraw = new WithdrawVariation(CONTRACT, AVariation.REFERENCE, "Later", null, null);
        given(proposed).when(provider, withdraw).then(new VariationWithdrawn(ContractParty.PROVIDER));
        given(proposed).when(council, withdraw).isRefused(VariationRule.VARIATION_OF_OTHER_PARTY);
        given(proposed, councilAgreed, bothAgreed).when(provider, withdraw).isRefused(VariationRule.VARIATION_SETTLED);
    }

    @Test
    void aVariationLapsesAfterItsLastDay() {
        LocalDate last = LocalDate.of(2016, 5, 10);
        Message<?> ended = proposed(AVariation.ofValue("1").lastDay(last).build());
        given(ended)
                .when(council, new LapseVariation(CONTRACT, AVariation.REFERENCE))
                .then(new VariationLapsed(last));
        given(ended).when(council, agree(HEAD, null)).isRefused(VariationRule.VARIATION_PAST_ITS_LAST_DAY);
        given(proposed)
                .when(council, new LapseVariation(CONTRACT, AVariation.REFERENCE))
                .isRefused(VariationRule.VARIATION_NOT_LAPSED);
    }

    @Test
    void itsChangesAreMadeOnItsDayAndOnce() {
        RecordVariationChange made =
                new RecordVariationChange(CONTRACT, AVariation.REFERENCE, "contract", 7L, null, null);
        given(proposed, councilAgreed, bothAgreed).when(council, made).isRefused(VariationRule.VARIATION_NOT_YET);
        Message<?> today = proposed(
                AVariation.ofValue("1").takesEffectOn(LocalDate.of(2016, 5, 11)).build());
        given(today, councilAgreed, bothAgreed)
                .when(council, made)
                .then(new VariationChangeMade("contract", 7, VariationStatus.IN_EFFECT));
        given(
                        today,
                        councilAgreed,
                        bothAgreed,
                        council.did(new VariationChangeMade("contract", 7, VariationStatus.IN_EFFECT)))
                .when(council, made)
                .isRefused(VariationRule.VARIATION_NOT_AGREED);
        given(today, councilAgreed, bothAgreed)
                .when(
                        council,
                        new RecordVariationChange(
                                CONTRACT, AVariation.REFERENCE, "contract", null, "nothing-amended", "It is so"))
                .then(new VariationChangeParked("contract", "nothing-amended", "It is so", VariationStatus.PARKED));
    }
}
