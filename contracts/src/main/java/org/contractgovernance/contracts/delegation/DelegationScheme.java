package org.contractgovernance.contracts.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign for how much. A variation is agreed by a post of each party.
 *
 * @param posts the posts of both parties, each with its limit, clause and days
 * @param approvalAbove the amount above which the council agrees to a variation only after an approval; absent where it always agrees without one
 */
public record DelegationScheme(
        @NotNull @Size(max = 200) List<@NotNull @Valid DelegatedPost> posts,
        @Valid @Nullable Money approvalAbove) {

    /** Nobody may sign for anything. */
    public static final DelegationScheme NOBODY = new DelegationScheme(List.of(), null);

    public DelegationScheme {
        posts = posts == null ? List.of() : List.copyOf(posts);
    }

    /** Refuses a post whose days are in the wrong order, and a post with two limits on one day. */
    public void check() {
        for (int i = 0; i < posts.size(); i++) {
            DelegatedPost each = posts.get(i);
            String at = "/scheme/posts/" + i;
            if (each.until() != null && each.until().isBefore(each.from())) {
                throw BrokenRule.of(DelegationRule.AUTHORITY_ENDS_TOO_EARLY).at(at + "/until");
            }
            for (int j = 0; j < i; j++) {
                if (each.meets(posts.get(j))) {
                    throw BrokenRule.of(
                                    DelegationRule.POST_DELEGATED_TWICE,
                                    "%s has another limit at number %d".formatted(each.post(), j + 1))
                            .at(at + "/post");
                }
            }
        }
    }

    /** The post of a party on a day; empty where the scheme has no such post in force. */
    public Optional<DelegatedPost> post(ContractParty party, String name, LocalDate day) {
        return posts.stream()
                .filter(each -> each.party() == party && each.isCalled(name) && each.isInForceOn(day))
                .findFirst();
    }

    /** Whether an amount asks the council for an approval. */
    public boolean asksForApproval(@Nullable Money amount) {
        return approvalAbove != null && amount != null && amount.pounds().compareTo(approvalAbove.pounds()) > 0;
    }

    /** The scheme that stands after the events of a contract's scheme; nobody may sign where there are none. */
    public static DelegationScheme after(List<Event> happened) {
        DelegationScheme scheme = NOBODY;
        for (Event each : happened) {
            if (each instanceof DelegationEvent.DelegationSet set) {
                scheme = set.scheme();
            }
        }
        return scheme;
    }

    /**
     * The authority by which a person signs.
     *
     * @param party the person's party
     * @param name the post that the person signs for
     * @param person the person
     * @param amount the amount at stake; absent where there is none
     * @param day the day of the signature
     */
    public Authority authority(
            ContractParty party, String name, PersonId person, @Nullable Money amount, LocalDate day) {
        DelegatedPost post = post(party, name, day)
                .orElseThrow(() -> BrokenRule.of(
                                DelegationRule.POST_NOT_DELEGATED,
                                "the scheme of delegation has no post %s of the %s on %s"
                                        .formatted(name, party.words(), day))
                        .at("/post"));
        if (!post.holders().contains(person)) {
            throw BrokenRule.of(
                            DelegationRule.SIGNS_FOR_POST_OF_OTHERS,
                            "the post %s has %d holders on %s, and the person is none of them"
                                    .formatted(post.post(), post.holders().size(), day))
                    .at("/post");
        }
        if (!post.covers(amount)) {
            throw BrokenRule.of(
                            DelegationRule.BEYOND_AUTHORITY,
                            "%s may sign for %s by %s; £%s is at stake"
                                    .formatted(
                                            post.post(),
                                            post.limitInWords(),
                                            post.clause(),
                                            Objects.requireNonNull(amount)
                                                    .pounds()
                                                    .toPlainString()))
                    .at("/post");
        }
        return new Authority(party, post.post(), post.limit(), post.clause());
    }
}
