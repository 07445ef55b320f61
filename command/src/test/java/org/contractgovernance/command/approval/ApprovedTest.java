package org.contractgovernance.command.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.approval.AnApproval.DIRECTOR_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.MANAGER_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.authority;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalWithdrawn;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegatedPost;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;

class ApprovedTest {

    private static final ApprovalMatter WAIVER = waiver("1000.00");
    private static final ApprovalSigned BY_HEAD =
            new ApprovalSigned("2000.00", authority(AnApproval.HEAD_POST), ApprovalStatus.APPROVED);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory();

    private static ApprovalMatter waiver(String pounds) {
        return waiver(3, "2000.00", pounds);
    }

    private static ApprovalMatter waiver(int deduction, String proposed, String waived) {
        BigDecimal stands = new BigDecimal(proposed).subtract(new BigDecimal(waived));
        return ApprovalMatter.waiver("2016-01", deduction, pounds(proposed), new Money(stands));
    }

    private void needed(ApprovalNeed... needs) {
        referenceData.happened(
                CONTRACT,
                EntityKind.DELEGATION,
                DelegationCommand.REFERENCE,
                DelegationCommand.delegationOf(CONTRACT).toString(),
                new DelegationSet(null, AnApproval.needing(needs)));
    }

    private void onRecord(ApprovalMatter matter, List<Signatory> signatories, Event... then) {
        Event[] all = new Event[then.length + 1];
        all[0] = AnApproval.requested().matter(matter).signatories(signatories).build();
        System.arraycopy(then, 0, all, 1, then.length);
        String entity = EntityId.of(EntityKind.APPROVAL, CONTRACT, "AP-1").toString();
        referenceData
                .happened(CONTRACT, EntityKind.APPROVAL, "AP-1", entity, all)
                .doneBy(entity, AnApproval.HEADS, LocalDate.of(2016, 5, 10));
    }

    private String require(Acts who, ApprovalMatter matter, String approval) {
        return new Approved(matter, who.context(), referenceData).require(approval);
    }

    private void refused(ApprovalRule rule, String pointer, String found, String approval) {
        assertThatThrownBy(() -> require(commissioner(), WAIVER, approval))
                .hasMessageContaining(found)
                .isInstanceOfSatisfying(BrokenRule.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(rule);
                    assertThat(broken.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void aContractWithoutASchemeAsksForNothing() {
        assertThat(require(commissioner(), WAIVER, null)).isNull();
        needed(AnApproval.need(ApprovedThing.MINUTES, null));
        assertThat(require(commissioner(), WAIVER, null)).isNull();
    }

    @Test
    void theRefusalNamesTheThingTheVersionThePostsAndTheClause() {
        needed(AnApproval.need(ApprovedThing.WAIVER, pounds("999.99"), HEAD_SIGNS));
        refused(
                ApprovalRule.APPROVAL_NEEDED,
                "/approval",
                "waiver 2016-01/3, version 2000.00, £1000.00 needs an approval by Head of Commissioning of the council in"
                        + " order, as Scheme of delegation, paragraph 5.1 says",
                null);
    }

    @Test
    void atTheAmountNothingIsNeededAndAboveItAnApprovalIs() {
        needed(AnApproval.need(ApprovedThing.WAIVER, pounds("1000.00")));
        assertThat(require(commissioner(), WAIVER, null)).isNull();
        needed(AnApproval.need(ApprovedThing.WAIVER, pounds("999.99")));
        refused(ApprovalRule.APPROVAL_NEEDED, "/approval", "needs an approval", null);
    }

    @Test
    void theProviderAndTheApplicationItselfNeedNone() {
        needed(AnApproval.need(ApprovedThing.WAIVER, null));
        assertThat(require(provider(), WAIVER, null)).isNull();
        assertThat(require(commissioner().through(Caller.OWN_CLIENT), WAIVER, null))
                .isNull();
    }

    @Test
    void anApprovalThatWasGivenIsEnoughForTheAmountAndForLess() {
        needed(AnApproval.need(ApprovedThing.WAIVER, null, HEAD_SIGNS));
        onRecord(WAIVER, List.of(HEAD_SIGNS), BY_HEAD);
        assertThat(require(commissioner(), WAIVER, "AP-1")).isEqualTo("AP-1");
        assertThat(require(commissioner(), waiver("999.99"), "AP-1")).isEqualTo("AP-1");
        assertThatThrownBy(() -> require(commissioner(), waiver("1000.01"), "AP-1"))
                .hasMessageContaining("£1000.00");
    }

    @Test
    void anApprovalThatIsNamedWithoutNeedIsLookedAtToo() {
        refused(ApprovalRule.UNKNOWN_APPROVAL, "/approval", "there is no approval AP-7", "AP-7");
        onRecord(waiver("999.99"), List.of(HEAD_SIGNS), BY_HEAD);
        refused(ApprovalRule.APPROVED_SMALLER_AMOUNT, "/approval", "£999.99", "AP-1");
    }

    @Test
    void anActOfTheOtherPartyThatIsPutOnRecordNeedsNone() {
        needed(AnApproval.need(ApprovedThing.WAIVER, null));
        Approved recorded = new Approved(WAIVER, commissioner().context(), referenceData);
        assertThat(recorded.named(null)).isNull();
        assertThatThrownBy(() -> recorded.named("AP-7")).hasMessageContaining("there is no approval AP-7");
    }

    @Test
    void anApprovalThatIsOpenRefusedWithdrawnOrLapsedIsNone() {
        onRecord(WAIVER, List.of(HEAD_SIGNS, DIRECTOR_SIGNS));
        refused(
                ApprovalRule.APPROVAL_NOT_GIVEN,
                "/approval",
                "AP-1 waits for Head of Commissioning of the council, Provider Director of the provider",
                "AP-1");
        onRecord(WAIVER, List.of(HEAD_SIGNS), new ApprovalRefused(HEAD_SIGNS));
        refused(ApprovalRule.APPROVAL_NOT_GIVEN, "/approval", "is refused", "AP-1");
        onRecord(WAIVER, List.of(HEAD_SIGNS), new ApprovalWithdrawn(ApprovalStatus.OPEN));
        refused(ApprovalRule.APPROVAL_NOT_GIVEN, "/approval", "is withdrawn", "AP-1");
        onRecord(WAIVER, List.of(HEAD_SIGNS), new ApprovalLapsed(LocalDate.of(2016, 5, 1)));
        refused(ApprovalRule.APPROVAL_NOT_GIVEN, "/approval", "is lapsed", "AP-1");
    }

    @Test
    void anotherThingAndAnotherVersionWereNotApproved() {
        onRecord(waiver(4, "2000.00", "1000.00"), List.of(HEAD_SIGNS), BY_HEAD);
        refused(ApprovalRule.APPROVED_OTHER_THING, "/approval", "2016-01/4", "AP-1");
        onRecord(waiver(3, "2000.01", "1000.00"), List.of(HEAD_SIGNS), BY_HEAD);
        refused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval", "version 2000.01", "AP-1");
    }

    @Test
    void anActFollowsItsApproval() {
        onRecord(WAIVER, List.of(HEAD_SIGNS), BY_HEAD);
        assertThat(require(commissioner().on("2016-05-10"), WAIVER, "AP-1")).isEqualTo("AP-1");
        assertThatThrownBy(() -> require(commissioner().on("2016-05-09"), WAIVER, "AP-1"))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(ApprovalRule.APPROVED_LATER);
                    assertThat(broken.pointer()).isEqualTo("/effectiveOn");
                });
    }

    @Test
    void thePostsOfTheSchemeSigned() {
        needed(AnApproval.need(ApprovedThing.WAIVER, null, MANAGER_SIGNS, HEAD_SIGNS));
        onRecord(WAIVER, List.of(HEAD_SIGNS), BY_HEAD);
        refused(
                ApprovalRule.OTHER_POSTS_SIGNED,
                "/approval",
                "was signed by Head of Commissioning of the council",
                "AP-1");
        onRecord(WAIVER, List.of(HEAD_SIGNS, MANAGER_SIGNS), signed(AnApproval.MANAGER_POST), BY_HEAD);
        assertThat(require(commissioner(), WAIVER, "AP-1")).isEqualTo("AP-1");
    }

    @Test
    void thePostsForALargerAmountAreEnoughForASmallerOne() {
        needed(
                AnApproval.need(ApprovedThing.WAIVER, null, MANAGER_SIGNS),
                AnApproval.need(ApprovedThing.WAIVER, pounds("1500.00"), HEAD_SIGNS));
        onRecord(waiver("2000.00"), List.of(HEAD_SIGNS), BY_HEAD);
        assertThat(require(commissioner(), WAIVER, "AP-1")).isEqualTo("AP-1");
    }

    private static ApprovalSigned signed(DelegatedPost post) {
        return new ApprovalSigned("2000.00", authority(post), ApprovalStatus.OPEN);
    }
}
