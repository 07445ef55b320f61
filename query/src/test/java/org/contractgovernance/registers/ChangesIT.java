package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AuditQuery.Changes;
import org.contractgovernance.contracts.audit.ChangesPage;
import org.contractgovernance.contracts.audit.RowChange;
import org.contractgovernance.contracts.audit.RowChange.Happened;
import org.contractgovernance.contracts.field.Component;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.audit.ChangesHandler;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What changed between any two moments is where the events come to something else. */
class ChangesIT extends AnyHistoryOnPostgreSql {

    @Override
    List<? extends QueryHandler<?, ?>> answers() {
        return List.of(new ChangesHandler(QueryConfiguration.registers()));
    }

    /** A row that differs, with the fields of it that do. */
    private record Differs(RegisterName register, String entity, Happened happened, long madeBy, Set<String> fields) {}

    @Test
    void whatChangedBetweenTwoMomentsIsWhereTheEventsComeToSomethingElse() {
        int rows = 0;
        for (int i = 0; i < 25; i++) {
            Asked one = anyMoment();
            Asked other = anyMoment();
            Asked to = one.position() <= other.position() ? other : one;
            Asked from = named(to.equals(one) ? other : one);
            for (Caller caller : List.of(COUNCIL, PROVIDER)) {
                List<Differs> truth = new ArrayList<>();
                events.keySet().stream()
                        .filter(each -> !each.appendsOnly())
                        .forEach(each -> truth.addAll(differing(each, from, to, caller.equals(PROVIDER))));
                List<Differs> found = changes(from.moment(), to.moment(), caller).stream()
                        .map(ChangesIT::differs)
                        .toList();
                assertThat(found)
                        .as("seed %d, from %s to %s, %s", seed, from, to, caller.roles())
                        .hasSameSizeAs(truth)
                        .hasSameElementsAs(truth);
                rows += truth.size();
            }
        }
        System.out.printf("seed %d: %,d changed rows%n", seed, rows);
        assertThat(rows).isGreaterThan(60);
    }

    /** The same moment, never named as now. */
    private static Asked named(Asked asked) {
        return asked.moment().knownAt() == null
                ? new Asked(Moment.upTo(asked.position(), asked.day(), null), asked.position(), asked.day())
                : asked;
    }

    private List<RowChange> changes(Moment from, Moment to, Caller caller) {
        List<RowChange> all = new ArrayList<>();
        int size = 20 + random.nextInt(60);
        String cursor = null;
        do {
            Paging paging = new Paging(size, cursor, null);
            // each of its own day, where the later one names one and the earlier does not
            Moment earlier = from.effectiveOn() == null && to.effectiveOn() != null
                    ? Moment.at(from.knownAt(), LocalDate.ofInstant(from.knownAt(), Moment.COUNCIL_TIME), null)
                    : from;
            ChangesPage page = dispatcher.ask(new Changes(Happenings.CONTRACT, earlier, to, paging), caller);
            assertThat(page.entries()).hasSizeBetween(page.next() == null ? 0 : size, size);
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static Differs differs(RowChange change) {
        Set<String> fields = change.fields().stream()
                .map(each -> each.what().split("[.\\[]", 2)[0])
                .collect(Collectors.toSet());
        assertThat(change.madeBy().position()).isEqualTo(change.standing().knownFrom());
        return new Differs(
                change.register(),
                change.entity(),
                change.happened(),
                change.madeBy().position(),
                fields);
    }

    private <R extends Record> List<Differs> differing(Register<R> register, Asked from, Asked to, boolean provider) {
        List<Differs> all = new ArrayList<>();
        Objects.requireNonNull(events.get(register)).forEach((key, of) -> {
            Truth.Told<R> was = Truth.of(register, of, from.position(), from.day(), provider);
            Truth.Told<R> is = Truth.of(register, of, to.position(), to.day(), provider);
            Set<String> fields = fields(register, was == null ? null : was.row(), is == null ? null : is.row());
            if (!fields.isEmpty()) {
                all.add(new Differs(
                        register.name(),
                        of.getFirst().envelope().entity(),
                        was == null ? Happened.APPEARED : is == null ? Happened.DISAPPEARED : Happened.CHANGED,
                        is == null ? was.madeBy() : is.madeBy(),
                        fields));
            }
        });
        return all;
    }

    private static Set<String> fields(Register<?> register, @Nullable Record was, @Nullable Record is) {
        Set<String> fields = new HashSet<>();
        for (Component each : Component.of(register.row())) {
            if (!Objects.equals(value(each, was), value(each, is))) {
                fields.add(each.name());
            }
        }
        return fields;
    }

    private static @Nullable Object value(Component component, @Nullable Record row) {
        Object value = row == null ? null : component.in(row);
        return value instanceof Collection<?> many && many.isEmpty() ? null : value;
    }
}
