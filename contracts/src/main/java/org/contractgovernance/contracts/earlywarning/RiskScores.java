package org.contractgovernance.contracts.earlywarning;

import org.jspecify.annotations.Nullable;

/**
 * The scores of an early warning, and their trend.
 *
 * @param inherent the score as if nothing were done
 * @param current the score as things stand; the same as the inherent score until the current one is assessed
 * @param currentAssessed whether the current score has been assessed
 * @param target the score that the actions should reach
 * @param score the current score's number
 * @param band the current score's band
 * @param firstScore the current score's number when the warning was given
 * @param scoreAtLastReview the current score's number when it was last reviewed
 * @param trend the trend of the current score; new until the first review
 */
public record RiskScores(
        Score inherent,
        Score current,
        boolean currentAssessed,
        @Nullable Score target,
        int score,
        String band,
        int firstScore,
        @Nullable Integer scoreAtLastReview,
        Trend trend) {

    /** As the warning was given. */
    static RiskScores first(Score inherent) {
        return new RiskScores(
                inherent, inherent, false, null, inherent.score(), inherent.band(), inherent.score(), null, Trend.NEW);
    }

    /** One of the scores was assessed. The current score follows the inherent one until the current one is assessed. */
    public RiskScores assessed(Assessment which, Score now) {
        return switch (which) {
            case INHERENT -> currentAssessed ? inherent(now) : inherent(now).current(now, false);
            case CURRENT -> current(now, true);
            case TARGET ->
                new RiskScores(
                        inherent, current, currentAssessed, now, score, band, firstScore, scoreAtLastReview, trend);
        };
    }

    private RiskScores inherent(Score now) {
        return new RiskScores(now, current, currentAssessed, target, score, band, firstScore, scoreAtLastReview, trend);
    }

    private RiskScores current(Score now, boolean assessed) {
        Trend since = scoreAtLastReview == null ? trend : trend(now.score(), scoreAtLastReview);
        return new RiskScores(
                inherent, now, assessed, target, now.score(), now.band(), firstScore, scoreAtLastReview, since);
    }

    /** The early warning was reviewed: the trend compares with the review before, or with the first score. */
    RiskScores reviewed() {
        Trend since = trend(score, scoreAtLastReview == null ? firstScore : scoreAtLastReview);
        return new RiskScores(inherent, current, currentAssessed, target, score, band, firstScore, score, since);
    }

    private static Trend trend(int score, int earlier) {
        return score > earlier ? Trend.RISING : score < earlier ? Trend.FALLING : Trend.LEVEL;
    }
}
