package org.contractgovernance.command.approval;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR_POST;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTS;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD;
import static org.contractgovernance.contracts.approval.AnApproval.HEADS;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_POST;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGER;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGER_POST;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGER_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGES;
import static org.contractgovernance.contracts.approval.AnApproval.STANDS_IN;
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
import org.contractgovernance.contracts.approval.ApprovalCommand.LapseApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalWithdrawn;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegatedPost;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationRule;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .happened(
                    CONTRACT,
                    EntityKind.DELEGATION,
                    DelegationCommand.REFERENCE,
                    DelegationCommand.delegationOf(CONTRACT).toString(),
                    new DelegationSet(null, AnApproval.SCHEME));

    private final Message<?> requested =
            commissioner().on("2016-05-02").did(AnApproval.requested().build());
    private final Message<?> inParallel = commissioner()
            .on("2016-05-02")
            .did(AnApproval.requested()
                    .order(SigningOrder.IN_PARALLEL)
                    .signatories(List.of(MANAGER_SIGNS, HEAD_SIGNS, DIRECTOR_SIGNS))
                    .build());
    private final Message<?> managerSigned = council(MANAGES)
            .on("2016-05-03")
            .did(new ApprovalSigned("1", authority(MANAGER_POST), ApprovalStatus.OPEN));

    private static Acts council(PersonId person) {
        return as(Role.COMMISSIONER, person);
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Approval.class,
                        EntityId.of(EntityKind.APPROVAL, CONTRACT, AnApproval.REFERENCE)
                                .toString(),
                        referenceData)
                .knownAs(AnApproval.REFERENCE)
                .given(events);
    }

    private void scheme(ApprovalNeed... needs) {
        scheme(AnApproval.needing(needs));
    }

    private void scheme(DelegationScheme scheme) {
        referenceData.happened(
                CONTRACT,
                EntityKind.DELEGATION,
                DelegationCommand.REFERENCE,
                DelegationCommand.delegationOf(CONTRACT).toString(),
                new DelegationSet(null, scheme));
    }

    private void onRecord(String reference, Event... happened) {
        referenceData.happened(
                CONTRACT,
                EntityKind.APPROVAL,
                reference,
                EntityId.of(EntityKind.APPROVAL, CONTRACT, reference).toString(),
                happened);
    }

    @Test
    void anApprovalIsAskedOfPostsOfTheScheme() {
        given().when(commissioner(), AnApproval.request().build())
                .then(AnApproval.requested().build());
    }

    @Test
    void aPostIsNamedAsTheSchemeNamesIt() {
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .signatories(
                                        List.of(new Signatory(ContractParty.COUNCIL, "CONTRACT MANAGER"), HEAD_SIGNS))
                                .build())
                .then(AnApproval.requested().build());
    }

    @Test
    void theSchemeSaysWhoSignsAndNobodyPicksOthers() {
        ApprovalNeed need = AnApproval.need(ApprovedThing.DOCUMENT, pounds("30000"), MANAGER_SIGNS, HEAD_SIGNS);
        scheme(need);
        Event asked = AnApproval.requested().need(need).build();
        given().when(
                        commissioner(),
                        AnApproval.request().signatories(null).order(null).build())
                .then(asked);
        given().when(commissioner(), AnApproval.request().build()).then(asked);
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .signatories(List.of(DIRECTOR_SIGNS))
                                .build())
                .isRefused(ApprovalRule.SIGNATORIES_OF_SCHEME, "/signatories");
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .signatories(List.of(HEAD_SIGNS, MANAGER_SIGNS))
                                .build())
                .isRefused(ApprovalRule.SIGNATORIES_OF_SCHEME, "/signatories");
        given().when(
                        commissioner(),
                        AnApproval.request().order(SigningOrder.IN_PARALLEL).build())
                .isRefused(ApprovalRule.SIGNATORIES_OF_SCHEME, "/order");
    }

    @Test
    void whereTheSchemeSaysNotWhoSignsTheRequestDoes() {
        given().when(commissioner(), AnApproval.request().signatories(null).build())
                .isRefused(ApprovalRule.SIGNATORIES_NOT_NAMED, "/signatories");
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .order(null)
                                .signatories(List.of(HEAD_SIGNS))
                                .build())
                .then(AnApproval.requested()
                        .order(SigningOrder.IN_PARALLEL)
                        .signatories(List.of(HEAD_SIGNS))
                        .build());
        ApprovalNeed need = AnApproval.need(ApprovedThing.DOCUMENT, null);
        scheme(need);
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .order(null)
                                .signatories(List.of(HEAD_SIGNS))
                                .build())
                .then(AnApproval.requested()
                        .need(need)
                        .signatories(List.of(HEAD_SIGNS))
                        .build());
    }

    @Test
    void aPostWithoutAHolderIsAskedAndNobodySignsUntilItHasOne() {
        Signatory officer = new Signatory(ContractParty.COUNCIL, "Monitoring Officer");
        Message<?> asked = commissioner()
                .on("2016-05-02")
                .did(AnApproval.requested().signatories(List.of(officer)).build());
        given(asked)
                .when(council(HEADS), AnApproval.sign("Monitoring Officer").build())
                .isRefused(DelegationRule.SIGNS_FOR_POST_OF_OTHERS, "/post");
        DelegatedPost held = new DelegatedPost(
                ContractParty.COUNCIL,
                "Monitoring Officer",
                null,
                List.of(HEADS),
                "Scheme of delegation, paragraph 4.4",
                LocalDate.of(2015, 10, 1),
                null);
        scheme(new DelegationScheme(List.of(held), List.of()));
        given(asked)
                .when(council(HEADS), AnApproval.sign("Monitoring Officer").build())
                .then(new ApprovalSigned("1", authority(held), ApprovalStatus.APPROVED));
    }

    @Test
    void ofTwoHoldersEitherSignsAndOneSignatureIsEnough() {
        for (PersonId holder : List.of(MANAGES, STANDS_IN)) {
            given(requested)
                    .when(council(holder), AnApproval.sign(MANAGER).build())
                    .then(new ApprovalSigned("1", authority(MANAGER_POST), ApprovalStatus.OPEN));
        }
        given(requested, managerSigned)
                .when(council(STANDS_IN), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.SIGNED_ALREADY, "/post");
    }

    @Test
    void aPostThatIsNotDelegatedIsNotAsked() {
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .signatories(List.of(
                                        MANAGER_SIGNS, new Signatory(ContractParty.PROVIDER, "Contract Manager")))
                                .build())
                .isRefused(ApprovalRule.SIGNATORY_NOT_DELEGATED, "/signatories/1/post");
    }

    @Test
    void aPostIsAskedOnce() {
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .signatories(List.of(MANAGER_SIGNS, MANAGER_SIGNS))
                                .build())
                .isRefused(ApprovalRule.SIGNATORY_NAMED_TWICE, "/signatories/1");
    }

    @Test
    void anApprovalDoesNotLapseBeforeItIsAskedFor() {
        given().when(
                        commissioner().on("2016-05-11"),
                        AnApproval.request().lastDay(LocalDate.of(2016, 5, 10)).build())
                .isRefused(ApprovalRule.APPROVAL_LAPSES_TOO_EARLY, "/lastDay");
    }

    @Test
    void aVersionHasOneApprovalAtATime() {
        onRecord("AP-1", AnApproval.requested().build());
        given().when(commissioner(), AnApproval.request().build())
                .isRefused(ApprovalRule.APPROVAL_OPEN_ALREADY, "/matter");
    }

    @Test
    void anotherVersionIsApprovedAnewAndSoIsOneThatWasRefused() {
        onRecord("AP-1", AnApproval.requested().build());
        given().when(
                        commissioner(),
                        AnApproval.request()
                                .matter(AnApproval.matter().version("2").build())
                                .build())
                .then(AnApproval.requested()
                        .reference("AP-2")
                        .matter(AnApproval.matter().version("2").build())
                        .build());
        onRecord("AP-1", AnApproval.requested().build(), new ApprovalRefused(MANAGER_SIGNS));
        given().when(commissioner(), AnApproval.request().build())
                .then(AnApproval.requested().reference("AP-2").build());
    }

    @Test
    void postsSignInOrderEachByItsOwnAuthority() {
        given(requested)
                .when(council(HEADS), AnApproval.sign(HEAD).build())
                .isRefused(ApprovalRule.OTHERS_SIGN_BEFORE, "/post");
        given(requested)
                .when(council(MANAGES), AnApproval.sign("contract manager").build())
                .then(new ApprovalSigned("1", authority(MANAGER_POST), ApprovalStatus.OPEN));
        given(requested, managerSigned)
                .when(council(HEADS), AnApproval.sign(HEAD).build())
                .then(new ApprovalSigned("1", authority(HEAD_POST), ApprovalStatus.APPROVED));
    }

    @Test
    void postsOfBothPartiesSignInAnyOrder() {
        given(inParallel)
                .when(as(Role.PROVIDER, DIRECTS), AnApproval.sign(DIRECTOR).build())
                .then(new ApprovalSigned("1", authority(DIRECTOR_POST), ApprovalStatus.OPEN));
        given(inParallel)
                .when(council(DIRECTS), AnApproval.sign(DIRECTOR).build())
                .isRefused(ApprovalRule.NOT_ASKED_TO_SIGN, "/post");
    }

    @Test
    void nobodySignsTwiceNotEvenForTwoPosts() {
        Message<?> stoodIn = council(STANDS_IN)
                .on("2016-05-03")
                .did(new ApprovalSigned("1", authority(MANAGER_POST), ApprovalStatus.OPEN));
        given(inParallel, stoodIn)
                .when(council(STANDS_IN), AnApproval.sign(HEAD).build())
                .isRefused(ApprovalRule.SIGNED_ALREADY);
        given(inParallel, stoodIn)
                .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.SIGNED_ALREADY, "/post");
    }

    @Test
    void nobodySignsWhatTheyAskedForOrProposed() {
        Message<?> askedByManager = council(MANAGES)
                .on("2016-05-02")
                .did(AnApproval.requested()
                        .matter(AnApproval.matter().proposedBy(STANDS_IN).build())
                        .build());
        given(askedByManager)
                .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.SIGNED_BY_PROPOSER);
        given(askedByManager)
                .when(council(STANDS_IN), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.SIGNED_BY_PROPOSER);
    }

    @Test
    void nobodySignsBeyondTheirAuthority() {
        for (String within : List.of("49999.99", "50000.00")) {
            given(ofValue(within))
                    .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                    .then(new ApprovalSigned("1", authority(MANAGER_POST), ApprovalStatus.OPEN));
        }
        given(ofValue("50000.01"))
                .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                .isRefused(DelegationRule.BEYOND_AUTHORITY, "/post");
    }

    private static Message<?> ofValue(String amount) {
        return commissioner()
                .on("2016-05-02")
                .did(AnApproval.requested()
                        .matter(AnApproval.matter().value(pounds(amount)).build())
                        .build());
    }

    @Test
    void nobodySignsForAPostThatTheyDoNotHold() {
        given(requested)
                .when(council(HEADS), AnApproval.sign(MANAGER).build())
                .isRefused(DelegationRule.SIGNS_FOR_POST_OF_OTHERS, "/post");
    }

    @Test
    void theVersionThatWasPutForwardIsSigned() {
        given(requested)
                .when(council(MANAGES), AnApproval.sign(MANAGER).version("2").build())
                .isRefused(ApprovalRule.OTHER_VERSION_APPROVED, "/version");
    }

    @Test
    void aPostRefusesAndTheApprovalEnds() {
        given(requested).when(council(HEADS), AnApproval.refuse(HEAD).build()).then(new ApprovalRefused(HEAD_SIGNS));
        given(requested, council(HEADS).on("2016-05-03").did(new ApprovalRefused(HEAD_SIGNS)))
                .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.APPROVAL_DECIDED);
    }

    @Test
    void thePartyThatAskedTakesItBack() {
        given(requested)
                .when(commissioner(), AnApproval.withdraw().build())
                .then(new ApprovalWithdrawn(ApprovalStatus.OPEN));
        given(requested)
                .when(provider(), AnApproval.withdraw().build())
                .isRefused(ApprovalRule.WITHDRAWN_BY_OTHER_PARTY);
    }

    @Test
    void anApprovalLapsesAfterItsLastDay() {
        Message<?> ended = commissioner()
                .on("2016-05-02")
                .did(AnApproval.requested().lastDay(LocalDate.of(2016, 5, 10)).build());
        given(ended)
                .when(commissioner(), new LapseApproval(CONTRACT, AnApproval.REFERENCE))
                .then(new ApprovalLapsed(LocalDate.of(2016, 5, 10)));
        given(ended)
                .when(council(MANAGES), AnApproval.sign(MANAGER).build())
                .isRefused(ApprovalRule.APPROVAL_PAST_ITS_LAST_DAY);
        given(ended, commissioner().on("2016-05-11").did(new ApprovalLapsed(LocalDate.of(2016, 5, 10))))
                .when(commissioner(), new LapseApproval(CONTRACT, AnApproval.REFERENCE))
                .isRefused(ApprovalRule.APPROVAL_DECIDED);
        given(requested)
                .when(commissioner(), new LapseApproval(CONTRACT, AnApproval.REFERENCE))
                .isRefused(ApprovalRule.APPROVAL_NOT_LAPSED);
    }
}
