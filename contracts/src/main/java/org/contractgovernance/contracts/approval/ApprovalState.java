package org.contractgovernance.contracts.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalMoved;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRequested;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An approval after some of its events.
 *
 * @param matter what it is about; absent before it is asked for
 * @param order the order in which the posts sign
 * @param signatories the posts that are asked
 * @param signed the posts that have signed, in the order in which they signed
 * @param signedBy the people who have signed, in the same order
 * @param barred the people who proposed the thing or asked for the approval
 * @param lastDay the last day on which it can be signed
 * @param status its status
 */
public record ApprovalState(
        @Nullable ApprovalMatter matter,
        SigningOrder order,
        List<Signatory> signatories,
        List<Signatory> signed,
        List<PersonId> signedBy,
        Set<PersonId> barred,
        @Nullable LocalDate lastDay,
        ApprovalStatus status) {

    /** Before anything is asked. */
    public static final ApprovalState NONE = new ApprovalState(
            null, SigningOrder.IN_PARALLEL, List.of(), List.of(), List.of(), Set.of(), null, ApprovalStatus.OPEN);

    public ApprovalState {
        signatories = List.copyOf(signatories);
        signed = List.copyOf(signed);
        signedBy = List.copyOf(signedBy);
        barred = Set.copyOf(barred);
    }

    private static final PersonId NOBODY = new PersonId("person-00000000-0000-0000-0000-000000000000");

    /** An approval after what has happened to it; the people are not known. */
    public static ApprovalState of(List<? extends Event> happened) {
        return after(happened.stream().map(ApprovalEvent.class::cast).toList(), NOBODY);
    }

    /** The approval's status after its events, by its contract's history. */
    private static ApprovalState after(List<? extends ApprovalEvent> events, PersonId nobody) {
        ApprovalState state = NONE;
        for (ApprovalEvent each : events) {
            state = state.after(each, nobody);
        }
        return state;
    }

    /**
     * The approval after one more event.
     *
     * @param actor the person who acted
     */
    public ApprovalState after(ApprovalEvent event, PersonId actor) {
        return switch (event) {
            case ApprovalRequested e -> {
                PersonId proposer = e.matter().proposedBy();
                yield new ApprovalState(
                        e.matter(),
                        e.order(),
                        e.signatories(),
                        List.of(),
                        List.of(),
                        proposer == null || proposer.equals(actor) ? Set.of(actor) : Set.of(actor, proposer),
                        e.lastDay(),
                        ApprovalStatus.OPEN);
            }
            case ApprovalSigned e ->
                new ApprovalState(
                        matter,
                        order,
                        signatories,
                        and(
                                signed,
                                new Signatory(
                                        e.authority().party(), e.authority().post())),
                        and(signedBy, actor),
                        barred,
                        lastDay,
                        e.status());
            case ApprovalMoved e ->
                new ApprovalState(matter, order, signatories, signed, signedBy, barred, lastDay, e.status());
        };
    }

    /** Whether it keeps another approval of the same version out. */
    public boolean keepsOut(ApprovalMatter other) {
        return matter != null
                && matter.isSameVersionAs(other)
                && (status == ApprovalStatus.OPEN || status == ApprovalStatus.APPROVED);
    }

    /** Refuses what is done to an approval that is not open. */
    public void requireOpen() {
        if (status != ApprovalStatus.OPEN) {
            throw BrokenRule.of(ApprovalRule.APPROVAL_DECIDED, "the approval is " + status.words());
        }
    }

    /**
     * The status after a post signs; refuses a signature that nobody may give.
     *
     * @param party the person's party
     * @param post the post that the person signs for
     * @param version the version that is signed
     * @param person the person
     * @param day the day of the signature
     */
    public ApprovalStatus signing(ContractParty party, String post, String version, PersonId person, LocalDate day) {
        Signatory signatory = asked(party, post, person);
        if (!about().version().equals(version)) {
            throw BrokenRule.of(
                            ApprovalRule.OTHER_VERSION_APPROVED,
                            "version %s was put to the signatories".formatted(about().version()))
                    .at("/version");
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw BrokenRule.of(ApprovalRule.APPROVAL_PAST_ITS_LAST_DAY, "its last day was %s".formatted(lastDay));
        }
        if (order == SigningOrder.IN_ORDER) {
            Signatory next = signatories.get(signed.size());
            if (!next.equals(signatory)) {
                throw BrokenRule.of(ApprovalRule.OTHERS_SIGN_BEFORE, "%s signs next".formatted(next.words()))
                        .at("/post");
            }
        }
        return signed.size() + 1 == signatories.size() ? ApprovalStatus.APPROVED : ApprovalStatus.OPEN;
    }

    /** The post that was asked and for which the person may decide. */
    public Signatory asked(ContractParty party, String post, PersonId person) {
        requireOpen();
        Signatory signatory = signatories.stream()
                .filter(each -> each.is(party, post))
                .findFirst()
                .orElseThrow(() -> BrokenRule.of(
                                ApprovalRule.NOT_ASKED_TO_SIGN,
                                "%s of the %s was not asked".formatted(post, party.words()))
                        .at("/post"));
        if (barred.contains(person)) {
            throw BrokenRule.of(ApprovalRule.SIGNED_BY_PROPOSER);
        }
        if (signedBy.contains(person)) {
            throw BrokenRule.of(ApprovalRule.SIGNED_ALREADY, "the person has signed");
        }
        if (signed.contains(signatory)) {
            throw BrokenRule.of(ApprovalRule.SIGNED_ALREADY, "%s has signed".formatted(signatory.words()))
                    .at("/post");
        }
        return signatory;
    }

    /** The posts that were asked and have not signed. */
    public List<Signatory> missing() {
        return signatories.stream().filter(each -> !signed.contains(each)).toList();
    }

    /** Whether all of these posts have signed. */
    public boolean isSignedBy(List<Signatory> posts) {
        return posts.stream().allMatch(each -> signed.stream().anyMatch(other -> each.is(other.party(), other.post())));
    }

    /** What it is about. */
    public ApprovalMatter about() {
        if (matter == null) {
            throw new IllegalStateException("approval is asked for before anything else happens to it");
        }
        return matter;
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
