package org.contractgovernance.contracts.review.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree about the reviews of a series.
 *
 * @param purpose what the reviews are for; do not name people
 * @param clause where the contract asks for the reviews
 * @param chair the post that has the chair; a post with a seat
 * @param seats the posts that take part, at least one of each party
 * @param quorum how many of the seats have to be taken for a decision
 * @param headings the headings of the agenda, in order
 * @param minutesWithin working days after a review within which its minutes are drafted; absent where nothing is said
 */
public record TermsOfReference(
        @FreeText @NotBlank @Size(max = Text.NARRATIVE) String purpose,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotBlank @Size(max = Text.TITLE) String chair,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid ReviewSeat> seats,
        @NotNull @Min(1) @Max(50) Integer quorum,
        @NotEmpty @Size(max = 20) List<@NotNull AgendaHeading> headings,
        @Min(1) @Max(60) @Nullable Integer minutesWithin) {

    /** Refuses terms that cannot be met. */
    public void requireSound(String pointer) {
        Set<String> posts = new HashSet<>();
        for (int i = 0; i < seats.size(); i++) {
            if (!posts.add(seats.get(i).post())) {
                throw BrokenRule.of(
                                ReviewSeriesRule.SEAT_NAMED_TWICE, seats.get(i).post() + " is named twice")
                        .at("%s/seats/%d/post".formatted(pointer, i));
            }
        }
        if (!posts.contains(chair)) {
            throw BrokenRule.of(ReviewSeriesRule.CHAIR_WITHOUT_A_SEAT).at(pointer + "/chair");
        }
        for (ContractParty each : ContractParty.values()) {
            if (seats.stream().noneMatch(seat -> seat.party() == each)) {
                throw BrokenRule.of(ReviewSeriesRule.PARTY_WITHOUT_A_SEAT, "the %s has none".formatted(each.words()))
                        .at(pointer + "/seats");
            }
        }
        if (quorum > seats.size()) {
            throw BrokenRule.of(ReviewSeriesRule.QUORUM_BEYOND_SEATS, "there are %d seats".formatted(seats.size()))
                    .at(pointer + "/quorum");
        }
        Set<AgendaHeading> named = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!named.add(headings.get(i))) {
                throw BrokenRule.of(ReviewSeriesRule.HEADING_NAMED_TWICE).at("%s/headings/%d".formatted(pointer, i));
            }
        }
    }

    /** The seat of a post. */
    public @Nullable ReviewSeat seat(String post) {
        return seats.stream()
                .filter(each -> each.post().equals(post))
                .findFirst()
                .orElse(null);
    }
}
