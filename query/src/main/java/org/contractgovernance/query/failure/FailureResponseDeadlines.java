package org.contractgovernance.query.failure;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailureResponseCommand.TellFailureResponse;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.ResponseCourse.NextLevel;
import org.contractgovernance.contracts.failure.ResponseStatus;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of what failures set off: a person has acted, or a level of the council hears that nobody has. An act is any event of the issue,
 * the early warning or the plan that the application did not bring about itself.
 */
@AutoService(DeadlineSource.class)
public final class FailureResponseDeadlines implements DeadlineSource {

    private static final Row<FailureResponseEntry> RESPONSE = new Row<>(FailureResponseEntry.class);

    /** The first event by which a person acted. */
    private record Act(String event, LocalDate on) {}

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(
                EntityKind.CONTRACT,
                EntityKind.FAILURE_RESPONSE,
                EntityKind.ISSUE,
                EntityKind.EARLY_WARNING,
                EntityKind.RECTIFICATION_PLAN);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        CalendarVersion version = contract.calendars().on(today);
        List<FailureResponseEntry> waiting = Sql.of(
                        """
                        SELECT ? FROM query.failure_responses r
                         WHERE contract = ? AND status = ? AND ?
                         ORDER BY reference
                        """,
                        RESPONSE.names(),
                        contract.contract(),
                        Sql.word(ResponseStatus.WAITING),
                        AsOfPredicate.ofCouncil(Sql.name("r")))
                .all(connection, row -> RESPONSE.read(row, 1));
        List<Candidate> found = new ArrayList<>();
        for (FailureResponseEntry each : waiting) {
            candidate(each, act(connection, each), version, today).ifPresent(found::add);
        }
        return found;
    }

    private static @Nullable Act act(Connection connection, FailureResponseEntry response) throws SQLException {
        return Sql.of("""
                        SELECT event_id::text, (metadata ->> 'effectiveOn')::date FROM event_store.event
                         WHERE aggregate_id = ? AND metadata ->> 'client' <> ?
                         ORDER BY sequence LIMIT 1
                        """, response.matter().entity(), Caller.OWN_CLIENT)
                .first(connection, row -> new Act(row.getString(1), row.getObject(2, LocalDate.class)));
    }

    private static Optional<Candidate> candidate(
            FailureResponseEntry response, @Nullable Act act, CalendarVersion version, LocalDate today) {
        NextLevel next = response.course().reachedBy(today, act == null ? null : act.on(), version);
        LocalDate on = next != null ? next.due().on().plusDays(1) : act == null ? null : act.on();
        return on == null
                ? Optional.empty()
                : Optional.of(new Candidate(
                        on,
                        response.reference(),
                        new TellFailureResponse(
                                response.contract(),
                                response.reference(),
                                act == null ? null : act.event(),
                                act == null ? null : act.on())));
    }
}
