package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** The scores of an early warning, as the council knows them and as the provider knows them. */
public final class Scores {

    /** A score, the day from which it holds, and who may see it. */
    record Given(Score score, LocalDate on, Visibility seenBy) {}

    private SortedMap<String, Given> last = new TreeMap<>();
    private SortedMap<String, Given> lastShared = new TreeMap<>();
    private ScoreHistory levels = new ScoreHistory();

    Scores() {}

    /** The place of a likelihood and an impact on a matrix. */
    public static Score on(RiskMatrix matrix, int likelihood, int impact) {
        if (!matrix.holds(likelihood, impact)) {
            throw BrokenRule.of(
                            EarlyWarningRule.OFF_THE_MATRIX,
                            "the contract's matrix has %d steps of likelihood and %d of impact"
                                    .formatted(matrix.likelihoods(), matrix.impacts()))
                    .at(matrix.holds(likelihood, 1) ? "/impact" : "/likelihood");
        }
        int score = likelihood * impact;
        return new Score(likelihood, impact, score, matrix.bandOf(score));
    }

    /** The council's current score: the inherent one until the current one is assessed. */
    Given current() {
        Given found = last.getOrDefault(Assessment.CURRENT.code(), last.get(Assessment.INHERENT.code()));
        if (found == null) {
            throw new IllegalStateException("an early warning is raised with a score");
        }
        return found;
    }

    /** Whether the council's current score has been high enough for as many days as the rule requires. */
    boolean reach(ReferralRule rule, LocalDate today) {
        LocalDate since = levels.since(rule.score());
        return since != null && !today.isBefore(since.plusDays(rule.days()));
    }

    /** The score that a new one replaces for those who will see it; refuses a score that changes nothing for any of them. */
    @Nullable Score before(Assessment assessment, Score score, Visibility seenBy, CommandContext context) {
        Given known = last.get(assessment.code());
        if (known == null) {
            return null;
        }
        Given shared = lastShared.get(assessment.code());
        Given seen = seenBy == Visibility.SHARED ? shared : known;
        if (score.equals(known.score()) && seen != null && score.equals(seen.score())) {
            throw BrokenRule.of(EarlyWarningRule.SCORE_UNCHANGED);
        }
        context.requireNotBefore(known.on(), "it was last assessed");
        return seen == null ? null : seen.score();
    }

    void give(Assessment assessment, Given given) {
        last.put(assessment.code(), given);
        if (given.seenBy() == Visibility.SHARED) {
            lastShared.put(assessment.code(), given);
        }
        if (assessment != Assessment.TARGET) {
            levels.reach(current().score().score(), given.on());
        }
    }
}
