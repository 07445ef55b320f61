package org.contractgovernance.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/** What a row must say, worked out the slow and obvious way: fold what the audience knew, in the order in which it was so. */
public final class Truth {

    private Truth() {}

    /**
     * A row and how it stands.
     *
     * @param version how many events made it, less one
     * @param madeBy position of the last of them, in the order in which they were so
     * @param since the day from which it has been so
     */
    public record Told<R extends Record>(R row, long version, long madeBy, LocalDate since) {}

    public static <R extends Record> @Nullable R of(
            Register<R> register,
            List<Occurrence> all,
            String key,
            long knownAt,
            LocalDate effectiveOn,
            boolean provider) {
        Told<R> told = of(register, byKey(register, all).getOrDefault(key, List.of()), knownAt, effectiveOn, provider);
        return told == null ? null : told.row();
    }

    /** The events that belong to each row, as they were recorded. */
    public static Map<String, List<Occurrence>> byKey(Register<?> register, List<Occurrence> all) {
        Map<String, List<Occurrence>> byKey = new TreeMap<>();
        for (Occurrence each : all) {
            String key =
                    register.follows(each.envelope().entity()) ? register.key(each.event(), each.envelope()) : null;
            if (key != null) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
            }
        }
        return byKey;
    }

    public static <R extends Record> @Nullable Told<R> of(
            Register<R> register, List<Occurrence> ofKey, long knownAt, LocalDate effectiveOn, boolean provider) {
        List<Occurrence> known = ofKey.stream()
                .filter(each -> each.position() <= knownAt)
                .filter(each -> !provider || each.envelope().visibility() == Visibility.SHARED)
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        LocalDate begins = known.getFirst().envelope().effectiveOn();
        Told<R> told = null;
        for (Occurrence each : known.stream()
                .sorted(Comparator.comparing(event -> day(event, begins)))
                .toList()) {
            if (!day(each, begins).isAfter(effectiveOn)) {
                R row = register.evolve(told == null ? null : told.row(), each.event(), each.envelope());
                told = row == null
                        ? told
                        : new Told<>(row, told == null ? 0 : told.version() + 1, each.position(), day(each, begins));
            }
        }
        return told;
    }

    /** Nothing is so before the row begins. */
    private static LocalDate day(Occurrence event, LocalDate begins) {
        LocalDate day = event.envelope().effectiveOn();
        return day.isBefore(begins) ? begins : day;
    }
}
