package org.contractgovernance.deliveries;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a failed delivery is tried again: by a schedule with random variation, so that receivers are not all called at once. */
final class Retries {

    /** The longest delay that a receiver can ask for. */
    static final Duration LONGEST_WISH = Duration.ofHours(1);

    private static final double CHANCE = 0.2;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final List<Duration> after;

    Retries(List<Duration> after) {
        this.after = List.copyOf(after);
        if (after.isEmpty()) {
            throw new IllegalArgumentException("a schedule has at least one step");
        }
    }

    /**
     * How long to wait after a number of attempts; the last step repeats.
     *
     * @param attempts from 1
     */
    Duration after(int attempts) {
        Duration step = after.get(Math.min(attempts, after.size()) - 1);
        return step.plus(Duration.ofMillis(Math.round(
                step.toMillis() * CHANCE * ThreadLocalRandom.current().nextDouble())));
    }

    /** The longest delay, by the schedule or by a receiver's wish. */
    Duration longest() {
        Duration step = after.stream().max(Comparator.naturalOrder()).orElseThrow();
        Duration most = step.plus(Duration.ofMillis(Math.round(step.toMillis() * CHANCE)));
        return most.compareTo(LONGEST_WISH) > 0 ? most : LONGEST_WISH;
    }

    /** How long a receiver asks to wait, in seconds or as a date; none where it gave nothing that can be read. */
    static @Nullable Duration wished(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String written = retryAfter.strip();
        Duration wish;
        if (SECONDS.matcher(written).matches()) {
            wish = Duration.ofSeconds(Long.parseLong(written));
        } else {
            try {
                wish = Duration.between(
                        now,
                        ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException e) {
                return null;
            }
        }
        if (wish.isNegative()) {
            return Duration.ZERO;
        }
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }
}
