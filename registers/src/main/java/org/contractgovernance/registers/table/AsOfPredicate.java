package org.contractgovernance.registers.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.fold.Audience;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.sql.Sql;

/**
 * Which versions of a register's rows are those of a moment: known at a position, about a day, for an audience. Whatever compares the
 * columns of a version does it by what stands here, and {@code HouseTest} sees to it. The only other places are the ones that
 * cannot: the keys by which {@link Table} ends a version that it has just read, and files of a migration, which Java does not run.
 *
 * <p>A table of versions holds each row many times over, and those of one moment lie together in no single order. So they are looked for
 * in three places that exclude each other, each with an index of its own ({@link Indexes}):
 *
 * <ul>
 *   <li>what is still known about the last of its days: one for each row, in the order of the list;
 *   <li>what is still known about earlier days;
 *   <li>what is no longer known, where the past is asked about.
 * </ul>
 *
 * <p>A version that held for long must be looked for far from the moment, one that held briefly only near it. The indexes of the last two
 * keep the versions apart by how many digits the length of their time has, so that reading grows with what is found, and not
 * with all that ever happened.
 */
public final class AsOfPredicate {

    /** Nobody has learnt better so far. */
    static final String STILL_KNOWN = "known_until = " + Version.STILL_KNOWN;

    /** Somebody has. */
    static final String NO_LONGER_KNOWN = "known_until < " + Version.STILL_KNOWN;

    /** About every day from its first on. */
    static final String WITHOUT_END = "effective_until = 'infinity'";

    /** About days that end. */
    static final String WITH_AN_END = "effective_until < 'infinity'";

    /** Each row's one, as it is known now about the last of its days. */
    static final String LATEST = STILL_KNOWN + " AND " + WITHOUT_END;

    /** How many digits the number of days has that a version is about. */
    static final String DIGITS_OF_DAYS = "length((effective_until - effective_from)::text)";

    /** How many digits the number of positions has for which a version was known. */
    static final String DIGITS_OF_POSITIONS = "length((known_until - known_from)::text)";

    private final Sql history;
    private final AsOf asOf;
    private final boolean now;
    private final long reached;
    private final Sql audience;
    private final List<VersionSource> places = new ArrayList<>();

    /**
     * Where some of the versions are.
     *
     * @param from what they are selected from
     * @param condition which they are
     */
    public record VersionSource(Sql from, Sql condition) {}

    /**
     * @param now whether everything so far is asked for
     * @param reached how far the registers have come: nothing has held for longer
     * @param onlyShared whether the caller sees shared matters only
     */
    public AsOfPredicate(RegisterName register, AsOf asOf, boolean now, long reached, boolean onlyShared) {
        this.history = Sql.history(register);
        this.asOf = asOf;
        this.now = now;
        this.reached = reached;
        this.audience = audience(onlyShared);
    }

    /** The rows of a caller that sees shared matters only, or else of the council: each row once. */
    public static Sql audience(boolean onlyShared) {
        return onlyShared
                ? Sql.of("row_audience IN ('everyone', 'provider')")
                : Sql.of("row_audience IN ('everyone', 'council')");
    }

    /** What the council reads of a table with an alias. */
    public static Sql ofCouncil(Sql alias) {
        return Sql.of("?.row_audience IN ('everyone', ?)", alias, Sql.word(Audience.COUNCIL));
    }

    /**
     * Known at a position.
     *
     * @param position a value, or a piece of SQL
     */
    public static Sql knownAt(Object position) {
        return Sql.of("? AND known_until > ?", recordedBy(position), position);
    }

    /** Recorded at a position or before: all there is to ask where a row has one version only. */
    public static Sql recordedBy(Object position) {
        return Sql.of("known_from <= ?", position);
    }

    /** Made by the event at a position. */
    public static Sql begunAt(Sql position) {
        return Sql.of("known_from = ?", position);
    }

    /** Ended by the event at a position. */
    public static Sql endedAt(Sql position) {
        return Sql.of("known_until = ?", position);
    }

    /**
     * About a day.
     *
     * @param day a value, or a piece of SQL
     */
    public static Sql about(Object day) {
        return Sql.of("? AND effective_until > ?", begunBy(day), day);
    }

    private static Sql begunBy(Object day) {
        return Sql.of("effective_from <= ?", day);
    }

    /** About days of which the first is after this one. */
    public static Sql beginsAfter(LocalDate day) {
        return Sql.of("effective_from > ?", day);
    }

    /** About the last of a row's days. */
    public static Sql aboutItsLastDay() {
        return Sql.of(WITHOUT_END);
    }

    /** Known at a position, about a day, for an audience: the whole predicate, for one row that is looked up. */
    public static Sql of(AsOf moment, boolean onlyShared) {
        return Sql.of("? AND ? AND ?", knownAt(moment.position()), about(moment.effectiveOn()), audience(onlyShared));
    }

    /** Still known, about a day that the database knows, as the council sees it. */
    static Sql councils(Sql today) {
        return Sql.of("? AND ? AND ?", Sql.of(STILL_KNOWN), about(today), audience(false));
    }

    /** Those of the moment, each row's one. */
    public List<VersionSource> ofAMoment() {
        LocalDate day = asOf.effectiveOn();
        long position = asOf.position();
        place(history, Sql.of(LATEST + " AND ?", begunBy(day)), !now);
        place(
                Sql.of("generate_series(1, 7) digits, ?", history),
                Sql.of(
                        STILL_KNOWN + " AND " + WITH_AN_END + " AND " + DIGITS_OF_DAYS + " = digits"
                                + " AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer"
                                + " AND ?",
                        day,
                        day,
                        begunBy(day)),
                !now);
        if (!now) {
            place(
                    Sql.of(
                            "generate_series(1, ?) digits, ?",
                            Long.toString(reached).length(),
                            history),
                    Sql.of(
                            NO_LONGER_KNOWN + " AND " + DIGITS_OF_POSITIONS + " = digits"
                                    + " AND known_until > ? AND known_until <= ?::bigint + (10 ^ digits)::bigint"
                                    + " AND effective_until > ? AND ?",
                            position,
                            position,
                            day,
                            begunBy(day)),
                    true);
        }
        return places;
    }

    /** Those of the moment, where a row has one version only. */
    public List<VersionSource> appended() {
        place(history, begunBy(asOf.effectiveOn()), !now);
        return places;
    }

    private void place(Sql from, Sql condition, boolean upToPosition) {
        places.add(new VersionSource(
                from,
                upToPosition
                        ? Sql.of("? AND ? AND ?", condition, recordedBy(asOf.position()), audience)
                        : Sql.of("? AND ?", condition, audience)));
    }
}
