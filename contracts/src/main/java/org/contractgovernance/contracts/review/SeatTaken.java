package org.contractgovernance.contracts.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.review.series.TermsOfReference;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Whether a seat was taken at a review.
 *
 * @param post the post
 * @param party its party
 * @param required whether the post was expected
 * @param attended whether the post, or a deputy, was present
 * @param deputy the post that came in its place
 */
public record SeatTaken(
        String post,
        ContractParty party,
        boolean required,
        boolean attended,
        @Nullable String deputy) {

    /** Every seat of the terms, taken or not. Refuses a post without a seat, and one named twice. */
    public static List<SeatTaken> of(TermsOfReference terms, List<PostPresent> present) {
        Map<String, PostPresent> found = new LinkedHashMap<>();
        for (int i = 0; i < present.size(); i++) {
            PostPresent each = present.get(i);
            if (terms.seat(each.post()) == null) {
                throw BrokenRule.of(ReviewRule.POST_WITHOUT_A_SEAT, each.post() + " has none")
                        .at("/present/%d/post".formatted(i));
            }
            if (found.put(each.post(), each) != null) {
                throw BrokenRule.of(ReviewRule.POST_NAMED_TWICE, each.post() + " is named twice")
                        .at("/present/%d/post".formatted(i));
            }
        }
        return terms.seats().stream()
                .map(seat -> {
                    PostPresent came = found.get(seat.post());
                    return new SeatTaken(
                            seat.post(),
                            seat.party(),
                            seat.required(),
                            came != null,
                            came == null ? null : came.deputy());
                })
                .toList();
    }

    /** How many seats were taken. */
    public static int taken(List<SeatTaken> seats) {
        return (int) seats.stream().filter(SeatTaken::attended).count();
    }
}
