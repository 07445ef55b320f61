package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;

/**
 * A contract's own rating scale, in place of the four statutory ratings: met or not met; red, amber, green; a floor and an ambition.
 *
 * @param words from the best down
 * @param clause where the contract gives the scale
 */
public record RatingScale(
        @NotNull @Size(min = 2, max = 10) List<@Valid ScaleWord> words,
        @NotBlank @Size(max = Text.TITLE) String clause) {

    public RatingScale {
        words = words == null ? List.of() : List.copyOf(words);
    }

    /** Refuses words that occur twice, and statutory ratings that improve as the words get worse. */
    void refuseUnsound() {
        Set<String> known = new HashSet<>();
        Rating above = Rating.GOOD;
        for (int i = 0; i < words.size(); i++) {
            ScaleWord each = words.get(i);
            if (!known.add(each.word().toLowerCase(Locale.ROOT))) {
                throw breaks(RatingRule.SCALE_WORD_TWICE, i, "word", each.word() + " occurs twice");
            }
            Rating rating = each.rating();
            if (rating == Rating.OTHER) {
                throw breaks(RatingRule.OTHER_HAS_NO_BAND, i, "rating", RatingRule.OTHER_HAS_NO_BAND.sentence());
            }
            if (rating != null && rating.compareTo(above) < 0) {
                throw breaks(
                        RatingRule.SCALE_AGAINST_RATINGS,
                        i,
                        "rating",
                        "%s stands for %s, which is better than %s above it"
                                .formatted(each.word(), rating.words(), above.words()));
            }
            above = rating == null ? above : rating;
        }
    }

    private static BrokenRule breaks(RatingRule rule, int index, String field, String detail) {
        return BrokenRule.of(rule, detail).at("/definition/scale/words/%d/%s".formatted(index, field));
    }
}
