package org.contractgovernance.contracts.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
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
 * Who may sign for how much, and what the council does only after an approval. A variation is agreed by a post of each party.
 *
 * @param posts the posts of both parties, each with its limit, clause and days
 * @param needs what needs an approval; empty where nothing does
 */
public record DelegationScheme(
        @NotNull @Size(max = 200) List<@NotNull @Valid DelegatedPost> posts,
        @Size(max = 100) List<@NotNull @Valid ApprovalNeed> needs) {

    /** Nobody may sign for anything. */
    public static final DelegationScheme NOBODY = new DelegationScheme(List.of(), List.of());

    public DelegationScheme {
        posts = posts == null ? List.of() : List.copyOf(posts);
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /** Refuses what contradicts itself: of the posts, and of what needs an approval. */
    public void check() {
        checkPosts();
        for (int i = 0; i < needs.size(); i++) {
            checkNeed(needs.get(i), needs.subList(0, i), "/scheme/needs/" + i);
        }
    }

    private void checkNeed(ApprovalNeed need, List<ApprovalNeed> before, String at) {
        if (need.above() != null && !need.thing().hasAmount()) {
            throw BrokenRule.of(
                            DelegationRule.NEED_WITHOUT_AMOUNT,
                            "%s has none".formatted(need.thing().words()))
                    .at(at + "/above");
        }
        for (int j = 0; j < before.size(); j++) {
            if (need.meets(before.get(j))) {
                throw BrokenRule.of(DelegationRule.NEED_STATED_TWICE, "number %d says so too".formatted(j + 1))
                        .at(at);
            }
        }
        for (int j = 0; j < need.signatories().size(); j++) {
            Signatory each = need.signatories().get(j);
            String pointer = at + "/signatories/" + j;
            if (posts.stream().noneMatch(post -> each.is(post.party(), post.post()))) {
                throw BrokenRule.of(
                                DelegationRule.NEED_OF_UNKNOWN_POST,
                                "the scheme has no post %s".formatted(each.words()))
                        .at(pointer + "/post");
            }
            if (need.signatories().subList(0, j).stream().anyMatch(other -> each.is(other.party(), other.post()))) {
                throw BrokenRule.of(DelegationRule.NEED_NAMES_POST_TWICE, each.words())
                        .at(pointer);
            }
        }
    }

    private void checkPosts() {
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

    /**
     * What asks the council for an approval of a thing; empty where nothing does.
     *
     * @param amount the amount at stake; absent where there is none
     */
    public Optional<ApprovalNeed> need(ApprovedThing thing, @Nullable Money amount) {
        return needs.stream()
                .filter(each -> each.asksOf(thing, amount))
                .max(Comparator.comparing(
                        ApprovalNeed::above, Comparator.nullsFirst(Comparator.comparing(Money::pounds))));
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
