package org.contractgovernance.registers.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The part of the history of one key's fold that a batch touches. It is pure: it decides which versions end and which begin, and stores
 * nothing.
 *
 * <p>The usual event is effective no earlier than the ones before it, and extends the latest version. After an event that is effective
 * earlier, or is the first council-only one, the key is folded again from all its events; only versions that then differ are closed and
 * written again.
 *
 * @param <R> the row
 */
public final class VersionHistory<R extends Record> {

    private final Register<R> register;
    private final String key;
    private final String entity;
    private final Function<VersionHistory<R>, Past<R>> past;
    private final List<Version<R>> versions;
    private boolean knowsAll;

    /** All that is known of a key: its events up to a position, and the versions that are open in the table. */
    public record Past<R extends Record>(List<Occurrence> occurrences, List<Version<R>> open) {}

    /**
     * @param latest the open versions without an end in days, as the table has them
     * @param past reads the rest of the key's past, when it is needed
     */
    public VersionHistory(
            Register<R> register,
            String key,
            String entity,
            List<Version<R>> latest,
            Function<VersionHistory<R>, Past<R>> past) {
        this.register = register;
        this.key = key;
        this.entity = entity;
        this.versions = new ArrayList<>(latest);
        this.past = past;
    }

    /** The key of the row. */
    public String key() {
        return key;
    }

    /** The entity whose events make the row. */
    public String entity() {
        return entity;
    }

    /** Every version that the batch has seen or made, in no particular order. */
    public List<Version<R>> versions() {
        return versions;
    }

    /** Takes in the key's next event. */
    public void take(Occurrence occurrence) {
        boolean shared = occurrence.envelope().visibility() == Visibility.SHARED;
        Version<R> everyone = latest(Audience.EVERYONE);
        if (everyone != null) {
            if (!shared || isLate(everyone, occurrence)) {
                foldAnew(occurrence.position());
            } else {
                extend(everyone, Audience.EVERYONE, occurrence);
            }
            return;
        }
        Version<R> council = latest(Audience.COUNCIL);
        if (council == null) {
            extend(null, shared ? Audience.EVERYONE : Audience.COUNCIL, occurrence);
            return;
        }
        Version<R> provider = latest(Audience.PROVIDER);
        if (isLate(council, occurrence) || (shared && provider != null && isLate(provider, occurrence))) {
            foldAnew(occurrence.position());
            return;
        }
        // both are folded before either changes: an event that cannot be folded leaves no trace
        Version.Content<R> forCouncil = after(council.content, occurrence);
        Version.Content<R> forProvider = shared ? after(provider == null ? null : provider.content, occurrence) : null;
        extend(council, Audience.COUNCIL, forCouncil, occurrence);
        extend(provider, Audience.PROVIDER, forProvider, occurrence);
    }

    /** Releases the versions that have ended; later events can change only the remaining ones. */
    public void release(Consumer<Version<R>> ended) {
        versions.removeIf(each -> {
            if (!each.isOpen()) {
                ended.accept(each);
            }
            return !each.isOpen();
        });
    }

    private static boolean isLate(Version<?> latest, Occurrence occurrence) {
        return occurrence.envelope().effectiveOn().isBefore(latest.effectiveFrom);
    }

    private @Nullable Version<R> latest(Audience audience) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            Version<R> each = versions.get(i);
            if (each.audience == audience && each.isOpen() && each.effectiveUntil.equals(Version.FROM_THEN_ON)) {
                return each;
            }
        }
        return null;
    }

    private void extend(@Nullable Version<R> latest, Audience audience, Occurrence occurrence) {
        extend(latest, audience, after(latest == null ? null : latest.content, occurrence), occurrence);
    }

    private void extend(
            @Nullable Version<R> latest, Audience audience, Version.@Nullable Content<R> next, Occurrence occurrence) {
        if (next == null) {
            return;
        }
        long position = occurrence.position();
        LocalDate day = occurrence.envelope().effectiveOn();
        if (latest != null) {
            latest.knownUntil = position;
            if (latest.effectiveFrom.isBefore(day)) {
                begin(audience, latest.content, position, latest.effectiveFrom, day);
            }
        }
        begin(audience, next, position, day, Version.FROM_THEN_ON);
    }

    private void begin(Audience audience, Version.Content<R> content, long position, LocalDate from, LocalDate until) {
        versions.add(new Version<>(key, entity, audience, content, position, from, until, false));
    }

    private Version.@Nullable Content<R> after(Version.@Nullable Content<R> before, Occurrence occurrence) {
        Envelope envelope = occurrence.envelope();
        R row = register.evolve(before == null ? null : before.row(), occurrence.event(), envelope);
        return row == null
                ? null
                : new Version.Content<>(
                        row, before == null ? 0 : before.version() + 1, envelope.position(), envelope.recordedAt());
    }

    private record Segment<R extends Record>(
            Audience audience, Version.Content<R> content, LocalDate from, LocalDate until) {}

    private void foldAnew(long position) {
        Past<R> known = past.apply(this);
        if (!knowsAll) {
            for (Version<R> open : known.open()) {
                if (versions.stream().noneMatch(each -> isSameAs(each, open))) {
                    versions.add(open);
                }
            }
            knowsAll = true;
        }
        List<Occurrence> occurrences = known.occurrences().stream()
                .filter(each -> each.position() <= position)
                .toList();
        Map<Begin, Segment<R>> wanted = new LinkedHashMap<>();
        for (Segment<R> each : segments(occurrences)) {
            wanted.put(new Begin(each.audience(), each.from()), each);
        }
        for (Version<R> each : versions) {
            if (each.isOpen()) {
                Begin begin = new Begin(each.audience, each.effectiveFrom);
                Segment<R> s = wanted.get(begin);
                if (s != null && each.says(s.audience(), s.content(), s.from(), s.until())) {
                    wanted.remove(begin);
                } else {
                    each.knownUntil = position;
                }
            }
        }
        for (Segment<R> s : wanted.values()) {
            begin(s.audience(), s.content(), position, s.from(), s.until());
        }
    }

    /** What tells the open versions of a key apart: an audience is told one thing about a day. */
    private record Begin(Audience audience, LocalDate from) {}

    private static boolean isSameAs(Version<?> one, Version<?> other) {
        return one.audience == other.audience
                && one.knownFrom == other.knownFrom
                && one.effectiveFrom.equals(other.effectiveFrom);
    }

    private List<Segment<R>> segments(List<Occurrence> occurrences) {
        List<Occurrence> shared = occurrences.stream()
                .filter(each -> each.envelope().visibility() == Visibility.SHARED)
                .toList();
        List<Segment<R>> segments = new ArrayList<>();
        if (shared.size() == occurrences.size()) {
            addSegments(segments, Audience.EVERYONE, occurrences);
        } else {
            addSegments(segments, Audience.COUNCIL, occurrences);
            addSegments(segments, Audience.PROVIDER, shared);
        }
        return segments;
    }

    private void addSegments(List<Segment<R>> segments, Audience audience, List<Occurrence> recorded) {
        List<Dated> dated = Dated.inEffectiveOrder(recorded);
        Version.Content<R> content = null;
        for (int i = 0; i < dated.size(); i++) {
            Version.Content<R> next = after(content, dated.get(i).occurrence());
            content = next == null ? content : next;
            LocalDate day = dated.get(i).day();
            LocalDate until = i + 1 < dated.size() ? dated.get(i + 1).day() : Version.FROM_THEN_ON;
            if (content != null && day.isBefore(until)) {
                segments.add(new Segment<>(audience, content, day, until));
            }
        }
    }
}
