package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For the score and every level below it, the day since when the score has been that high without a break. */
final class ScoreHistory {

    /** Rising levels: each score, and the day since when no lower score was given. */
    private List<Level> levels = new ArrayList<>();

    /** A level, and the day since when the score has been at least that high. */
    record Level(int score, LocalDate since) {}

    ScoreHistory() {}

    void reach(int score, LocalDate on) {
        LocalDate since = on;
        while (!levels.isEmpty() && levels.getLast().score() >= score) {
            since = levels.removeLast().since();
        }
        levels.add(new Level(score, since));
    }

    /** The day since when the score has been at least this high; none where it is not. */
    @Nullable LocalDate since(int score) {
        for (Level each : levels) {
            if (each.score() >= score) {
                return each.since();
            }
        }
        return null;
    }
}
