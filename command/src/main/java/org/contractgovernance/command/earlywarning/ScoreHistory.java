package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when a score has been as high as it is, and as high as anything below that, without a break. */
final class ScoreHistory {

    /** Rising: each score, and since when no lower one was given. */
    private List<Level> levels = new ArrayList<>();

    /** A score, and since when it has been that at least. */
    record Level(int score, LocalDate since) {}

    ScoreHistory() {}

    void reach(int score, LocalDate on) {
        LocalDate since = on;
        while (!levels.isEmpty() && levels.getLast().score() >= score) {
            since = levels.removeLast().since();
        }
        levels.add(new Level(score, since));
    }

    /** Since when the score has been so high at least; none where it is not. */
    @Nullable LocalDate since(int score) {
        for (Level each : levels) {
            if (each.score() >= score) {
                return each.since();
            }
        }
        return null;
    }
}
