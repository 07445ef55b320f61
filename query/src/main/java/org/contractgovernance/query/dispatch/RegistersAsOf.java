package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The registers as they stood at one moment, as far as one caller may see them. Everything that answers one question is read in
 * one transaction, so that a list, its totals and what it lacks agree.
 */
public final class RegistersAsOf {

    /** How each record is read: found out once, since it takes as long as reading some rows. */
    private static final Map<Class<?>, Row<?>> ROWS = new ConcurrentHashMap<>();

    private final Connection connection;
    private final Caller caller;
    private final AsOf asOf;
    private final @Nullable AsOf earlier;
    private final boolean now;
    private final long reached;
    private final Map<RegisterName, Map<String, Incomplete>> lacking;
    private final @Nullable Cursor cursor;
    private final PeopleNames named;

    /**
     * @param earlier the moment that this one is compared with, where it is
     * @param now whether everything so far is asked for
     * @param reached how far the registers have come
     * @param lacking what each register could not take in, by entity
     * @param cursor the cursor that the question has, where it has one
     */
    RegistersAsOf(
            Connection connection,
            Caller caller,
            AsOf asOf,
            @Nullable AsOf earlier,
            boolean now,
            long reached,
            Map<RegisterName, Map<String, Incomplete>> lacking,
            @Nullable Cursor cursor) {
        this.connection = connection;
        this.caller = caller;
        this.asOf = asOf;
        this.earlier = earlier;
        this.now = now;
        this.reached = reached;
        this.lacking = lacking;
        this.cursor = cursor;
        this.named = new PeopleNames(connection);
    }

    public Caller caller() {
        return caller;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The moment that this one is compared with. */
    public AsOf earlier() {
        if (earlier == null) {
            throw new IllegalStateException("the question is about one moment");
        }
        return earlier;
    }

    /** The day that the answer describes. */
    public LocalDate day() {
        return asOf.effectiveOn();
    }

    /** The same moment as the provider sees it. */
    public RegistersAsOf asShared() {
        Caller provider = new Caller(
                caller.actor(), caller.client(), Set.of(Role.PROVIDER), caller.contracts(), caller.everyContract());
        return new RegistersAsOf(connection, provider, asOf, earlier, now, reached, lacking, cursor);
    }

    /** The registers at a position that is not after this one's, on another day. */
    public RegistersAsOf at(long position, LocalDate day) {
        return new RegistersAsOf(
                connection, caller, new AsOf(position, null, day), null, false, reached, lacking, null);
    }

    /** A list of a register's rows, to be filtered, sorted and paged. */
    public <R extends Record> RegisterQuery<R> list(RegisterName register, Class<R> row) {
        return new RegisterQuery<>(this, register, row(row), places(register, asOf));
    }

    /** The same of a register that is only appended to, where each row has the one version. */
    public <R extends Record> RegisterQuery<R> lines(RegisterName register, Class<R> row) {
        return new RegisterQuery<>(
                this, register, row(row), predicate(register, asOf).appended());
    }

    /** What differs between the earlier moment and this one, in the registers of a contract. */
    public Comparison compared(String contract) {
        return new Comparison(this, contract);
    }

    /** Where the versions of a moment's rows are. */
    List<AsOfPredicate.VersionSource> places(RegisterName register, AsOf moment) {
        return predicate(register, moment).ofAMoment();
    }

    private AsOfPredicate predicate(RegisterName register, AsOf moment) {
        return new AsOfPredicate(register, moment, now, reached, caller.seesOnlyWhatIsShared());
    }

    /** The cursor that a page of a list begins after; none on the first. */
    @Nullable Cursor cursor(Paging paging, String list) {
        return paging.cursor() == null
                ? null
                : Objects.requireNonNull(cursor, "the question's own paging").requireOf(list, paging.sort());
    }

    /** The events themselves, up to the moment. */
    public EventReader recorded() {
        return new EventReader(connection, !caller.seesOnlyWhatIsShared(), asOf.position());
    }

    /** A list of what is recorded beside the events. */
    public Logged logged(String table, String time, String key) {
        return new Logged(this, table, time, key);
    }

    @SuppressWarnings("unchecked") // by class, as it was put in
    static <R extends Record> Row<R> row(Class<R> type) {
        return (Row<R>) ROWS.computeIfAbsent(type, key -> new Row<>(type));
    }

    /** The names of those who occur in something, by identifier, as far as they are known. */
    public Map<String, String> people(Object shown) throws SQLException {
        return named.in(shown);
    }

    /** The page, with the names of those who occur in it. */
    public <E> Page<E> page(
            List<E> entries,
            long total,
            Map<String, Map<String, Long>> totals,
            @Nullable String next,
            List<Incomplete> incomplete)
            throws SQLException {
        return new Page<>(entries, total, totals, next, named.in(entries), incomplete, asOf);
    }

    /** The single entry, with the names of those who occur in it. */
    public <E extends Versioned> Single<E> single(E entry) throws SQLException {
        return new Single<>(entry, named.in(entry), asOf);
    }

    /** A sentence with names in the place of identifiers. */
    public static String told(String sentence, Map<String, String> names) {
        return PeopleNames.told(sentence, names);
    }

    /** For what stands in no register; sees the same moment as everything else. */
    public Connection connection() {
        return connection;
    }

    /** What a register could not take in of what the question is about, by entity. */
    Map<String, Incomplete> incomplete(RegisterName register) {
        return lacking.getOrDefault(register, Map.of());
    }
}
