package org.contractgovernance.contracts.approval;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.Authority;
import org.contractgovernance.contracts.delegation.DelegatedPost;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.term.PersonId;

/**
 * An approval for tests to begin with, AP-1: two posts of the council are asked to sign a variation in order, by a scheme of delegation. A test says
 * only what matters to it.
 */
@RecordBuilder.Include({
    DelegationCommand.SetDelegation.class,
    DelegatedPost.class,
    ApprovalMatter.class,
    ApprovalCommand.RequestApproval.class,
    ApprovalCommand.SignApproval.class,
    ApprovalCommand.RefuseApproval.class,
    ApprovalCommand.WithdrawApproval.class,
    ApprovalEvent.ApprovalRequested.class
})
public final class AnApproval {

    public static final String REFERENCE = "AP-1";
    public static final String MANAGER = "Contract Manager";
    public static final String HEAD = "Head of Commissioning";
    public static final String DIRECTOR = "Provider Director";
    public static final PersonId MANAGES = person(11);
    public static final PersonId HEADS = person(12);
    public static final PersonId STANDS_IN = person(13);
    public static final PersonId DIRECTS = person(14);
    public static final DelegatedPost MANAGER_POST = new DelegatedPost(
            ContractParty.COUNCIL,
            MANAGER,
            pounds("50000.00"),
            List.of(MANAGES, STANDS_IN),
            "Scheme of delegation, paragraph 4.2",
            LocalDate.of(2015, 10, 1),
            null);
    public static final DelegatedPost HEAD_POST = new DelegatedPost(
            ContractParty.COUNCIL,
            HEAD,
            pounds("500000.00"),
            List.of(HEADS, STANDS_IN),
            "Scheme of delegation, paragraph 4.3",
            LocalDate.of(2015, 10, 1),
            LocalDate.of(2020, 9, 30));
    public static final DelegatedPost DIRECTOR_POST = new DelegatedPost(
            ContractParty.PROVIDER, DIRECTOR, null, List.of(DIRECTS), "Clause 40.1", LocalDate.of(2015, 10, 1), null);
    public static final DelegatedPost VACANT_POST = new DelegatedPost(
            ContractParty.COUNCIL,
            "Monitoring Officer",
            null,
            List.of(),
            "Scheme of delegation, paragraph 4.4",
            LocalDate.of(2015, 10, 1),
            null);
    public static final Signatory MANAGER_SIGNS = new Signatory(ContractParty.COUNCIL, MANAGER);
    public static final Signatory HEAD_SIGNS = new Signatory(ContractParty.COUNCIL, HEAD);
    public static final Signatory DIRECTOR_SIGNS = new Signatory(ContractParty.PROVIDER, DIRECTOR);

    public static final ApprovalNeed VARIATION_NEED = need(ApprovedThing.VARIATION, pounds("25000.00"));
    public static final DelegationScheme SCHEME = new DelegationScheme(
            List.of(MANAGER_POST, HEAD_POST, VACANT_POST, DIRECTOR_POST),
            List.of(VARIATION_NEED, need(ApprovedThing.WAIVER, pounds("500.00"), MANAGER_SIGNS, HEAD_SIGNS)));

    private AnApproval() {}

    /** A kind of thing needs an approval above an amount, or always, by these posts in order. */
    public static ApprovalNeed need(ApprovedThing thing, Money above, Signatory... posts) {
        return new ApprovalNeed(
                thing, above, SigningOrder.IN_ORDER, List.of(posts), "Scheme of delegation, paragraph 5.1");
    }

    /** The usual posts, and what needs an approval. */
    public static DelegationScheme needing(ApprovalNeed... needs) {
        return new DelegationScheme(SCHEME.posts(), List.of(needs));
    }

    /** A person by a number. */
    public static PersonId person(int number) {
        return new PersonId("person-00000000-0000-0000-0000-%012d".formatted(number));
    }

    /** An amount. */
    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** The authority of a post, as signatures carry it. */
    public static Authority authority(DelegatedPost post) {
        return new Authority(post.party(), post.post(), post.limit(), post.clause());
    }

    /** The first version of a variation worth 40,000 pounds is to be approved. */
    public static ApprovalMatterBuilder matter() {
        return ApprovalMatterBuilder.builder()
                .thing(ApprovedThing.DOCUMENT)
                .reference("Business case 3")
                .version("1")
                .value(pounds("40000.00"));
    }

    /** It was asked for. */
    public static ApprovalRequestedBuilder requested() {
        return ApprovalRequestedBuilder.builder()
                .reference(REFERENCE)
                .matter(matter().build())
                .order(SigningOrder.IN_ORDER)
                .signatories(List.of(MANAGER_SIGNS, HEAD_SIGNS))
                .lastDay(LocalDate.of(2016, 5, 31))
                .narrative("Two case workers more");
    }

    /** Ask for it, in the same words. */
    public static RequestApprovalBuilder request() {
        return RequestApprovalBuilder.builder()
                .contract(AContract.REFERENCE)
                .matter(matter().build())
                .order(SigningOrder.IN_ORDER)
                .signatories(List.of(MANAGER_SIGNS, HEAD_SIGNS))
                .lastDay(LocalDate.of(2016, 5, 31))
                .narrative("Two case workers more");
    }

    /** Sign it. */
    public static SignApprovalBuilder sign(String post) {
        return SignApprovalBuilder.builder()
                .contract(AContract.REFERENCE)
                .approval(REFERENCE)
                .post(post)
                .version("1");
    }

    /** Refuse it. */
    public static RefuseApprovalBuilder refuse(String post) {
        return RefuseApprovalBuilder.builder()
                .contract(AContract.REFERENCE)
                .approval(REFERENCE)
                .post(post)
                .reason("It is not in the budget");
    }

    /** Take it back. */
    public static WithdrawApprovalBuilder withdraw() {
        return WithdrawApprovalBuilder.builder()
                .contract(AContract.REFERENCE)
                .approval(REFERENCE)
                .reason("The case is written again");
    }
}
