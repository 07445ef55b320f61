package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.query.dispatch.QueryDispatcher;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A history of acts that were entered late, corrected, withdrawn, the council's alone, unreadable, and mended, and what its events come
 * to at any moment. {@code -Dseed=} repeats one.
 */
abstract class AnyHistoryOnPostgreSql extends EngineOnPostgreSql {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    static final Caller COUNCIL = caller(Role.AUDITOR);
    static final Caller PROVIDER = caller(Role.PROVIDER);

    final long seed = Long.getLong("seed", 20_160_331);
    final Random random = new Random(seed);
    final Happenings happenings = new Happenings(seed);

    /** Of each register, the events of each row as far as they could be read. */
    final Map<Register<?>, Map<String, List<Occurrence>>> events = new LinkedHashMap<>();

    private WrittenBehind log;
    QueryDispatcher dispatcher;

    /** An event that cannot be read, for good. */
    Occurrence lost;

    private static Caller caller(Role role) {
        return new Caller(Happenings.SOMEBODY, "a-desk", Set.of(role), Set.of(Happenings.CONTRACT), false);
    }

    /** What the dispatcher is asked. */
    abstract List<? extends QueryHandler<?, ?>> answers();

    @AfterEach
    void writeTheLog() {
        log.close();
    }

    @BeforeEach
    void remember() throws SQLException {
        log = new WrittenBehind(pool);
        dispatcher = new QueryDispatcher(pool, Places.of(Costly.READINGS), engine, Clock.systemUTC(), log, answers());
        Occurrence mended = null;
        for (int i = 0; i < 250; i++) {
            happenings.more(1);
            withdrawOrCorrect();
            if (i == 90) {
                lost = onceMore(Visibility.SHARED);
            } else if (i == 120) {
                mended = onceMore(Visibility.COUNCIL_ONLY);
            }
        }
        List<Occurrence> all = happenings.all();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (Occurrence each : all) {
                boolean unreadable = each.equals(lost) || each.equals(mended);
                Happenings.store(connection, each.envelope(), unreadable ? "{}" : CODEC.write((Record) each.event()));
            }
            connection.commit();
        }
        assertThat(engine.await(all.size(), LONG)).isTrue();
        mend(Objects.requireNonNull(mended));
        List<Occurrence> readable = all.stream()
                .filter(each ->
                        !each.envelope().entity().equals(lost.envelope().entity()) || each.position() < lost.position())
                .toList();
        // where every event has a row of its own, nothing but that row is lost
        List<Occurrence> others =
                all.stream().filter(each -> !each.equals(lost)).toList();
        QueryConfiguration.registers()
                .forEach(each -> events.put(each, Truth.byKey(each, each.appendsOnly() ? others : readable)));
    }

    private void mend(Occurrence event) {
        JdbcClient owner = database.as(database.owner());
        owner.sql("ALTER TABLE event_store.event DISABLE TRIGGER USER").update();
        owner.sql("UPDATE event_store.event SET payload = ?::json WHERE position = ?")
                .param(CODEC.write((Record) event.event()))
                .param(event.position())
                .update();
        owner.sql("ALTER TABLE event_store.event ENABLE TRIGGER USER").update();
        engine.mend(event.envelope().entity(), ADMINISTRATOR);
    }

    /** Something more happens to an issue that began as shared or as the council's alone. */
    private Occurrence onceMore(Visibility began) {
        List<Occurrence> of = happenings.all().stream()
                .filter(each -> each.event() instanceof IssueEvent.IssueRaised raised
                        && raised.visibility() == began
                        && (lost == null
                                || !each.envelope()
                                        .entity()
                                        .equals(lost.envelope().entity())))
                .toList();
        Occurrence issue = of.get(random.nextInt(of.size()));
        return happenings.given(
                issue.envelope().entity(),
                issue.envelope().metadata().reference(),
                new IssueEvent.IssueProgressRecorded("once more"),
                random.nextBoolean());
    }

    private void withdrawOrCorrect() {
        Occurrence any = happenings.all().get(random.nextInt(happenings.all().size()));
        Rated rated = new Rated(null, Rating.OTHER, Rated.Because.CANNOT_BE_DESCRIBED);
        Event event = random.nextInt(4) > 0
                ? null
                : switch (any.event()) {
                    case IssueEvent e ->
                        new IssueEvent.IssueWithdrawn(IssueStatus.OPEN, Withdrawal.RAISED_IN_ERROR, null);
                    case EarlyWarningEvent e ->
                        new EarlyWarningEvent.EarlyWarningWithdrawn(
                                EarlyWarningStatus.OPEN, Withdrawal.DUPLICATE, "EW-1");
                    case KpiEvent.ReturnEvent e ->
                        random.nextBoolean()
                                ? new KpiEvent.ReturnWithdrawn(e.period(), ReturnStatus.SUBMITTED, rated)
                                : new KpiEvent.ReturnAccepted(e.period(), ReturnStatus.SUBMITTED, rated);
                    case KpiEvent e -> new KpiEvent.KpiRetired(Happenings.FIRST_DAY.plusDays(random.nextInt(90)));
                    case ContractEvent e ->
                        new ContractEvent.ContractAmended(
                                MadeUp.details("Learning"), MadeUp.details("Learning, later"));
                    default -> null;
                };
        if (event != null) {
            happenings.given(
                    any.envelope().entity(), any.envelope().metadata().reference(), event, random.nextInt(3) == 0);
        }
    }

    /** A moment that is asked about, and what it comes to. */
    record Asked(Moment moment, long position, LocalDate day) {}

    Asked anyMoment() {
        int last = happenings.size();
        int position = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(last);
        LocalDate day = LocalDate.of(2015, 12, 20).plusDays(random.nextInt(90));
        Instant recorded = position == 0 ? happenings.recordedAt(1).minusSeconds(1) : happenings.recordedAt(position);
        return switch (random.nextInt(5)) {
            case 0 -> new Asked(Moment.upTo(position, day, null), position, day);
            case 1 -> new Asked(Moment.at(null, day, null), last, day);
            case 2 -> new Asked(Moment.at(recorded.plusMillis(500), day, null), position, day);
            case 3 ->
                new Asked(
                        Moment.at(recorded, null, null), position, LocalDate.ofInstant(recorded, Moment.COUNCIL_TIME));
            default -> new Asked(Moment.at(recorded, day, null), position, day);
        };
    }
}
