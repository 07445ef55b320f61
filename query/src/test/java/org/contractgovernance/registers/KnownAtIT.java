package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.table.Row;
import org.junit.jupiter.api.Test;

/** What the dispatcher answers about any moment is what the events up to that moment come to. */
class KnownAtIT extends AnyHistoryOnPostgreSql {

    /** Every row of every register, by the very questions that all lists are made of. */
    @AllowedTo({Role.AUDITOR, Role.PROVIDER})
    private record Everything(String contract, Moment moment) implements Query<Answered> {}

    private record Answered(
            AsOf asOf, Map<RegisterName, List<RegisterQuery.Shown<?>>> rows, Map<String, Incomplete> incomplete) {}

    private static final class EverythingHandler implements QueryHandler<Everything, Answered> {

        @Override
        public Class<Everything> question() {
            return Everything.class;
        }

        @Override
        public Answered answer(Everything query, RegistersAsOf snapshot) throws SQLException {
            Map<RegisterName, List<RegisterQuery.Shown<?>>> rows = new HashMap<>();
            for (Register<?> each : QueryConfiguration.registers()) {
                rows.put(each.name(), all(each, query.contract(), snapshot));
            }
            return new Answered(snapshot.asOf(), rows, Computed.incomplete(snapshot, List.of(RegisterName.values())));
        }

        private static <R extends Record> List<RegisterQuery.Shown<?>> all(
                Register<R> register, String contract, RegistersAsOf snapshot) throws SQLException {
            RegisterQuery<R> list = register.appendsOnly()
                    ? snapshot.lines(register.name(), register.row())
                    : snapshot.list(register.name(), register.row());
            return List.copyOf(list.of(contract).all());
        }
    }

    @Override
    List<? extends QueryHandler<?, ?>> answers() {
        return List.of(new EverythingHandler());
    }

    private record Row<R extends Record>(String entity, R row, long version, long madeBy, LocalDate since) {}

    private <R extends Record> List<Row<R>> truth(Register<R> register, Asked asked, boolean provider) {
        List<Row<R>> rows = new ArrayList<>();
        Objects.requireNonNull(events.get(register)).forEach((key, of) -> {
            Truth.Told<R> told = Truth.of(register, of, asked.position(), asked.day(), provider);
            if (told != null) {
                String entity = of.getFirst().envelope().entity();
                rows.add(new Row<>(entity, told.row(), told.version(), told.madeBy(), told.since()));
            }
        });
        return rows;
    }

    private static Row<?> row(RegisterQuery.Shown<?> shown) {
        Standing standing = shown.standing();
        return new Row<>(
                shown.entity(), shown.row(), standing.version(), standing.knownFrom(), standing.effectiveFrom());
    }

    @Test
    void whatIsAnsweredAboutTwoHundredMomentsIsWhatTheEventsComeTo() {
        int rows = 0;
        for (int i = 0; i < 200; i++) {
            Asked asked = anyMoment();
            for (Caller caller : List.of(COUNCIL, PROVIDER)) {
                String what = "seed %d, %s, %s".formatted(seed, asked, caller.roles());
                Answered answered = dispatcher.ask(new Everything(Happenings.CONTRACT, asked.moment()), caller);
                for (Register<?> register : events.keySet()) {
                    List<? extends Row<?>> truth = truth(register, asked, caller.equals(PROVIDER));
                    List<Row<?>> found = Objects.requireNonNull(answered.rows().get(register.name())).stream()
                            .<Row<?>>map(KnownAtIT::row)
                            .toList();
                    assertThat(found).as("%s: %s", register.name(), what).hasSameSizeAs(truth);
                    assertThat(Set.copyOf(found))
                            .as("%s: %s", register.name(), what)
                            .isEqualTo(Set.copyOf(truth));
                    rows += truth.size();
                }
                assertThat(answered.incomplete()).as(what).isEqualTo(incomplete(asked.position(), caller));
                assertThat(answered.asOf().effectiveOn()).as(what).isEqualTo(asked.day());
            }
        }
        System.out.printf("seed %d: 200 moments, %,d rows as the events have them%n", seed, rows);
    }

    /** The provider is told from the first event on that it could have seen. */
    private Map<String, Incomplete> incomplete(long position, Caller caller) {
        String entity = lost.envelope().entity();
        return happenings.all().stream()
                .filter(each -> each.envelope().entity().equals(entity)
                        && each.position() >= lost.position()
                        && (caller.equals(COUNCIL) || each.envelope().visibility() == Visibility.SHARED))
                .limit(1)
                .filter(each -> each.position() <= position)
                .collect(Collectors.toMap(each -> entity, each -> new Incomplete(entity, each.position())));
    }
}
