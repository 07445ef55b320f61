package org.contractgovernance.query.dispatch;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Shift;
import org.contractgovernance.registers.fold.TracedFold;
import org.jspecify.annotations.Nullable;

/** Follows what the registers show back to the events that made it. */
public final class Traces {

    private static final int MOST_EVENTS = 20_000;

    private final EventCodec codec;

    public Traces(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * A row and where it comes from.
     *
     * @param fold its events, folded one after another
     * @param derivation the same as it is shown
     */
    public record Traced<R extends Record>(TracedFold<R> fold, Derivation derivation) {}

    /** The events of an entity, in the order of the record, as far as the caller may see them. */
    public List<Occurrence> events(RegistersAsOf snapshot, String contract, String entity) throws SQLException {
        List<EventReader.StoredEventText> found = snapshot.recorded().ofEntity(contract, entity, MOST_EVENTS + 1);
        if (found.size() > MOST_EVENTS) {
            throw BrokenRule.of(GeneralRule.TOO_MANY_EVENTS);
        }
        return read(found);
    }

    /** What the texts stand for. One that cannot be read is in no register either: whatever shows its entity says that it is missing. */
    public List<Occurrence> read(List<EventReader.StoredEventText> texts) {
        return texts.stream().flatMap(this::read).toList();
    }

    private Stream<Occurrence> read(EventReader.StoredEventText text) {
        try {
            return Stream.of(text.read(codec));
        } catch (UnreadableEvent e) {
            return Stream.empty();
        }
    }

    /** A register's row, which the caller must be allowed to see. */
    public <R extends Record> Traced<R> row(
            RegistersAsOf snapshot, Register<R> register, String contract, String key, List<Occurrence> events)
            throws SQLException {
        return traced(
                snapshot, register, key, row(snapshot, register, contract, key).theOne(), events);
    }

    /** The same, where there may be none. */
    public <R extends Record> @Nullable Traced<R> rowIfAny(
            RegistersAsOf snapshot, Register<R> register, String contract, String key, List<Occurrence> events)
            throws SQLException {
        RegisterQuery.Shown<R> shown = row(snapshot, register, contract, key).one();
        return shown == null ? null : traced(snapshot, register, key, shown, events);
    }

    private static <R extends Record> RegisterQuery<R> row(
            RegistersAsOf snapshot, Register<R> register, String contract, String key) {
        return snapshot.list(register.name(), register.row()).of(contract).where("row_key = ?", key);
    }

    private static <R extends Record> Traced<R> traced(
            RegistersAsOf snapshot,
            Register<R> register,
            String key,
            RegisterQuery.Shown<R> shown,
            List<Occurrence> events)
            throws SQLException {
        Long since = shown.standing().incompleteSince();
        TracedFold<R> fold = fold(register, key, shown, events, snapshot.day());
        if (fold == null || (since != null && !shown.row().equals(fold.row()))) {
            // the register has taken in nothing of the row from there on
            List<Occurrence> taken = events.stream()
                    .filter(each -> since == null || each.envelope().position() < since)
                    .toList();
            fold = TracedFold.of(register, key, taken, snapshot.day());
        }
        return new Traced<>(
                fold,
                new Derivation(
                        register.name(),
                        shown.entity(),
                        fold.fields(),
                        fold.told(),
                        shown.row().equals(fold.row()),
                        shown.standing()));
    }

    /** The row folded anew; none where an event cannot be folded and the register says so too. */
    private static <R extends Record> @Nullable TracedFold<R> fold(
            Register<R> register, String key, RegisterQuery.Shown<R> shown, List<Occurrence> events, LocalDate day)
            throws SQLException {
        try {
            return Shift.over("derivation", () -> TracedFold.of(register, key, events, day));
        } catch (RuntimeException e) {
            if (shown.standing().incompleteSince() == null) {
                throw e;
            }
            return null;
        }
    }
}
