package org.contractgovernance.registers;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.Visibility;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * As many events as wanted, of the kind and in the mixture that a busy council has: some thousand matters are live at a time, most
 * events are on time, some are late, and a few are the council's alone. The same seed makes the same events.
 */
public final class ManyEvents {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final int LIVE = 2_000;
    private static final int EVENTS_A_DAY = 500;

    private static final class Thing {
        final String entity;
        final String reference;
        final String contract;
        final char kind;
        final boolean councilOnly;
        long sequence;

        Thing(String entity, String reference, String contract, char kind, boolean councilOnly) {
            this.entity = entity;
            this.reference = reference;
            this.contract = contract;
            this.kind = kind;
            this.councilOnly = councilOnly;
        }
    }

    private final Random random;
    private final List<Thing> live = new ArrayList<>();
    private long position;
    private int things;

    /** Begins after a position. */
    public ManyEvents(long seed, long position) {
        this.random = new Random(seed);
        this.position = position;
    }

    /** The position of the last event that was made. */
    public long position() {
        return position;
    }

    /** Appends so many events to the store, committed together. */
    public void append(Connection connection, int count) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                COPY event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name,
                                        revision, payload, metadata) FROM STDIN
                """);
        StringBuilder text = new StringBuilder();
        try {
            for (int i = 0; i < count; i++) {
                next(text);
                if (text.length() > 60_000 || i + 1 == count) {
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    text.setLength(0);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        try (Statement notify = connection.createStatement()) {
            notify.execute("NOTIFY events");
        }
    }

    private void next(StringBuilder text) {
        if (live.size() < LIVE / 10 || (random.nextInt(8) == 0)) {
            Thing thing = begin();
            if (live.size() < LIVE) {
                live.add(thing);
            } else {
                live.set(random.nextInt(LIVE), thing);
            }
            write(thing, first(thing), text);
        } else {
            Thing thing = live.get(random.nextInt(live.size()));
            write(thing, later(thing), text);
        }
    }

    private Thing begin() {
        int number = ++things;
        String contract = "contract-" + number % 7;
        if (number <= 7) {
            return new Thing("contract:" + contract, contract, contract, 'c', false);
        }
        String uuid = new UUID(7L << 12 | random.nextLong() << 16, number).toString();
        boolean councilOnly = random.nextInt(30) == 0;
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                String code = "KPI-" + number;
                yield new Thing("kpi:" + contract + "/" + code, code, contract, 'k', false);
            }
            case 3 -> new Thing("early-warning:" + uuid, "EW-" + number, contract, 'w', councilOnly);
            default -> new Thing("issue:" + uuid, "I-" + number, contract, 'i', councilOnly);
        };
    }

    private static Event first(Thing thing) {
        Visibility visibility = thing.councilOnly ? Visibility.COUNCIL_ONLY : Visibility.SHARED;
        return switch (thing.kind) {
            case 'c' -> new ContractEvent.ContractRegistered(thing.reference, MadeUp.details("Services"));
            case 'k' -> new KpiEvent.KpiDefined(thing.reference, MadeUp.definition(), Happenings.FIRST_DAY);
            case 'w' -> MadeUp.warned(thing.reference, visibility);
            default -> MadeUp.raised(thing.reference, visibility);
        };
    }

    private Event later(Thing thing) {
        int n = random.nextInt(1000);
        return switch (thing.kind) {
            case 'c' -> new ContractEvent.RoleHolderNamed("Post " + n % 3, null, Happenings.SOMEBODY);
            case 'k' -> {
                int month = (int) (thing.sequence % 120);
                LocalDate from = LocalDate.of(2016, 1, 1).plusMonths(month);
                Rated rated = Rated.of(MadeUp.figures(n).value(), Rating.GOOD, null);
                yield new KpiEvent.ReturnSubmitted(
                        "%d-%02d".formatted(from.getYear(), from.getMonthValue()),
                        from,
                        from.plusMonths(1).minusDays(1),
                        MadeUp.figures(n),
                        rated);
            }
            case 'w' ->
                new EarlyWarningEvent.ActionPlanned(
                        (int) thing.sequence, "do " + n, Happenings.SOMEBODY, Happenings.FIRST_DAY.plusDays(n));
            default ->
                n < 200
                        ? new IssueEvent.IssueAssigned(
                                null, Happenings.SOMEBODY, null, Happenings.FIRST_DAY.plusDays(n))
                        : new IssueEvent.IssueProgressRecorded(
                                "The provider was spoken to and says that it will be put right by week " + n);
        };
    }

    private void write(Thing thing, Event event, StringBuilder out) {
        position++;
        LocalDate today = Happenings.FIRST_DAY.plusDays(position / EVENTS_A_DAY);
        LocalDate day = thing.sequence > 0 && random.nextInt(20) == 0 ? today.minusDays(random.nextInt(30)) : today;
        boolean hidden = thing.councilOnly
                || (thing.sequence > 0 && (thing.kind == 'i' || thing.kind == 'w') && random.nextInt(60) == 0);
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        Metadata metadata = AnEvent.metadata()
                .contract(thing.contract)
                .reference(thing.reference)
                .correlation("request-" + position)
                .effectiveOn(day)
                .visibility(hidden ? Visibility.COUNCIL_ONLY : Visibility.SHARED)
                .source("illustrative: made up for a test")
                .build();
        out.append(position);
        out.append('\t').append(AnEvent.MOMENT.plusMillis(position));
        out.append('\t').append(new UUID(position << 16 | 7L << 12, random.nextLong() >>> 2 | 1L << 63));
        out.append('\t').append(thing.entity, 0, thing.entity.indexOf(':'));
        out.append('\t').append(thing.entity);
        out.append('\t').append(thing.sequence++);
        out.append('\t').append(entry.name());
        out.append('\t').append(entry.revision());
        out.append('\t');
        CopyText.field(out, CODEC.write((Record) event));
        out.append('\t');
        CopyText.field(out, CODEC.write(metadata));
        out.append('\n');
    }
}
