package org.contractgovernance.query.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.RegisterName;

/**
 * Which versions of a register's rows are those of a moment. A table of versions holds each row many times over, and those of one
 * moment lie together in no single order. So they are looked for in three places that exclude each other, each with an index of its own:
 *
 * <ul>
 *   <li>what is still known about the last of its days: one for each row, in the order of the list;
 *   <li>what is still known about earlier days;
 *   <li>what is no longer known, where the past is asked about.
 * </ul>
 *
 * <p>A version that held for long must be looked for far from the moment, one that held briefly only near it. The indexes of the last two
 * keep the versions apart by how many digits the length of their time has, so that what is read grows with what is found and not with
 * all that ever happened.
 */
final class AsOfPredicate {

    private static final String STILL_KNOWN = "known_until = " + Long.MAX_VALUE;
    private static final String DAYS = "generate_series(1, 7) digits, ";
    private static final String POSITIONS = "generate_series(1, ?) digits, ";

    private final String history;
    private final AsOf asOf;
    private final boolean now;
    private final long reached;
    private final String audience;
    private final List<VersionSource> places = new ArrayList<>();

    /**
     * Where some of the versions are.
     *
     * @param from what they are selected from
     * @param condition which they are
     * @param bound the parameters of both
     */
    record VersionSource(String from, String condition, List<Object> bound) {}

    /**
     * @param now whether everything so far is asked for
     * @param reached how far the registers have come: nothing has held for longer
     * @param audience whose versions, as an SQL condition
     */
    AsOfPredicate(RegisterName register, AsOf asOf, boolean now, long reached, String audience) {
        this.history = "query." + register.table() + "_history";
        this.asOf = asOf;
        this.now = now;
        this.reached = reached;
        this.audience = audience;
    }

    /** Those of the moment, each row's one. */
    List<VersionSource> ofAMoment() {
        LocalDate day = asOf.effectiveOn();
        long position = asOf.position();
        place(history, STILL_KNOWN + " AND effective_until = 'infinity' AND effective_from <= ?", !now, day);
        place(
                DAYS + history,
                STILL_KNOWN + " AND effective_until < 'infinity'"
                        + " AND length((effective_until - effective_from)::text) = digits"
                        + " AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer"
                        + " AND effective_from <= ?",
                !now,
                day,
                day,
                day);
        if (!now) {
            place(
                    POSITIONS + history,
                    "known_until < " + Long.MAX_VALUE
                            + " AND length((known_until - known_from)::text) = digits"
                            + " AND known_until > ? AND known_until <= ?::bigint + (10 ^ digits)::bigint"
                            + " AND effective_until > ? AND effective_from <= ?",
                    true,
                    Long.toString(reached).length(),
                    position,
                    position,
                    day,
                    day);
        }
        return places;
    }

    /** Those of the moment, where a row has one version only. */
    List<VersionSource> appended() {
        place(history, "effective_from <= ?", !now, asOf.effectiveOn());
        return places;
    }

    private void place(String from, String condition, boolean upToPosition, Object... bound) {
        List<Object> all = new ArrayList<>(List.of(bound));
        if (upToPosition) {
            all.add(asOf.position());
        }
        places.add(new VersionSource(
                from, condition + (upToPosition ? " AND known_from <= ?" : "") + " AND " + audience, all));
    }
}
