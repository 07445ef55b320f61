package org.contractgovernance.contracts.kpi.rating;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The grades that bands give, from the best down: the four statutory ratings, or the words of the contract's own scale. */
final class Grades {

    /**
     * A grade.
     *
     * @param name as a person reads it
     * @param rating the statutory rating that it is or stands for
     * @param word the contract's own word
     */
    record Grade(
            String name, @Nullable Rating rating, @Nullable String word) {}

    private final @Nullable RatingScale scale;
    private final String at;
    private final List<Grade> downwards = new ArrayList<>();

    /** @param at JSON pointer to the list of bands */
    Grades(@Nullable RatingScale scale, String at) {
        this.scale = scale;
        this.at = at;
        if (scale == null) {
            for (Rating each :
                    List.of(Rating.GOOD, Rating.APPROACHING_TARGET, Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE)) {
                downwards.add(new Grade(each.words(), each, null));
            }
        } else {
            scale.words().forEach(each -> downwards.add(new Grade(each.word(), each.rating(), each.word())));
        }
    }

    /** The field of a band that names its grade. */
    String field() {
        return scale == null ? "rating" : "word";
    }

    /** The source of the grades. */
    String source() {
        return scale == null ? RatingStep.RATINGS : scale.clause();
    }

    /** Whether the grades are the contract's own. */
    boolean areOwn() {
        return scale != null;
    }

    Grade of(Band band) {
        return downwards.get(place(band));
    }

    /** How many grades are better. */
    int place(Band band) {
        for (int i = 0; i < downwards.size(); i++) {
            Grade each = downwards.get(i);
            if (scale == null ? each.rating() == band.rating() : each.name().equals(band.word())) {
                return i;
            }
        }
        throw new IllegalStateException("a sound band has a grade of the scale");
    }

    boolean isBest(Band band) {
        return place(band) == 0;
    }

    Grade best() {
        return downwards.getFirst();
    }

    /** Refuses a band that names no grade, or one of another scale. */
    void requireNamed(Band band, int index) {
        if (band.rating() == Rating.OTHER) {
            throw breaks(RatingRule.OTHER_HAS_NO_BAND, index, "rating");
        }
        if (scale == null ? band.word() != null : band.rating() != null) {
            throw breaks(RatingRule.BAND_OF_ANOTHER_SCALE, index, scale == null ? "word" : "rating");
        }
        String word = band.word();
        if (scale == null ? band.rating() == null : word == null) {
            throw breaks(RatingRule.BAND_WITHOUT_GRADE, index, field());
        }
        if (scale != null && downwards.stream().noneMatch(each -> each.name().equals(word))) {
            throw BrokenRule.of(RatingRule.BAND_OF_ANOTHER_SCALE, "the scale has no word " + word)
                    .at(pointer(index, "word"));
        }
    }

    /** The first grade that no band gives. */
    @Nullable Grade missing(List<Band> bands) {
        for (Grade each : downwards) {
            if (bands.stream().noneMatch(band -> of(band).equals(each))) {
                return each;
            }
        }
        return null;
    }

    private BrokenRule breaks(Rule rule, int index, String field) {
        return BrokenRule.of(rule, rule.sentence()).at(pointer(index, field));
    }

    private String pointer(int index, String field) {
        return "%s/%d/%s".formatted(at, index, field);
    }
}
