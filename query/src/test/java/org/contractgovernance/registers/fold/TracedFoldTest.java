package org.contractgovernance.registers.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.audit.DerivedField;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.field.Fields;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.earlywarning.EarlyWarningReadModel;
import org.contractgovernance.query.issue.IssueReadModel;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.contractgovernance.registers.MadeUp;
import org.contractgovernance.registers.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of every register, followed back to the events that made them. */
class TracedFoldTest {

    private static final String ISSUE = "issue:00000000-0000-7000-8000-000000000001";
    private static final LocalDate LATER = LocalDate.of(2016, 12, 31);

    private final List<Occurrence> recorded = new ArrayList<>();

    private void given(String on, Visibility seenBy, Event event) {
        long position = recorded.size() + 1L;
        recorded.add(new Occurrence(event, Envelopes.of(position, event, ISSUE, "I-1", on, null, seenBy)));
    }

    private static DerivedField field(TracedFold<?> traced, String name) {
        return traced.fields().stream()
                .filter(each -> each.field().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFieldNamesTheEventThatMadeItAndWhatItSaidBefore() {
        given("2016-05-01", Visibility.SHARED, MadeUp.raised("I-1", Visibility.SHARED));
        given("2016-05-20", Visibility.SHARED, new IssueEvent.IssueProgressRecorded("still looking"));
        // recorded last, effective before the note
        given("2016-05-10", Visibility.SHARED, new IssueEvent.IssueProgressRecorded("seen"));
        given("2016-06-01", Visibility.SHARED, new IssueEvent.IssueResolved(IssueStatus.OPEN, "done"));
        given("2016-06-02", Visibility.SHARED, new IssueEvent.IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN));

        TracedFold<IssueEntry> traced = TracedFold.of(IssueReadModel.ISSUES_LOG, ISSUE, recorded, LATER);

        assertThat(field(traced, "title")).isEqualTo(new DerivedField("title", "Admissions are late", null, 1));
        assertThat(field(traced, "progress")).isEqualTo(new DerivedField("progress", "still looking", "seen", 2));
        assertThat(field(traced, "status"))
                .isEqualTo(new DerivedField("status", IssueStatus.OPEN, IssueStatus.RESOLVED, 5));
        assertThat(field(traced, "outcome")).as("said once").isEqualTo(new DerivedField("outcome", null, "done", 5));
        assertThat(traced.told())
                .extracting(each -> each.event().position())
                .as("in the order of the days")
                .containsExactly(1L, 3L, 2L, 4L, 5L);
        assertThat(field(
                        TracedFold.of(IssueReadModel.ISSUES_LOG, ISSUE, recorded, LocalDate.of(2016, 5, 15)),
                        "progress"))
                .as("on an earlier day")
                .isEqualTo(new DerivedField("progress", "seen", null, 3));
    }

    @Test
    void nestedThingsAreFollowedByTheirNames() {
        given("2016-05-01", Visibility.SHARED, MadeUp.warned("EW-1", Visibility.SHARED));
        given(
                "2016-05-02",
                Visibility.SHARED,
                new EarlyWarningEvent.ActionPlanned(1, "recruit", Happenings.SOMEBODY, LocalDate.of(2016, 6, 1)));
        given(
                "2016-05-03",
                Visibility.SHARED,
                new EarlyWarningEvent.ActionPlanned(2, "train", Happenings.SOMEBODY, LocalDate.of(2016, 6, 1)));
        given("2016-05-04", Visibility.SHARED, new EarlyWarningEvent.ActionCompleted(1, null));

        TracedFold<?> traced = TracedFold.of(EarlyWarningReadModel.EARLY_WARNING_REGISTER, ISSUE, recorded, LATER);

        assertThat(field(traced, "actions[1].status").madeBy()).isEqualTo(4);
        assertThat(field(traced, "actions[1].description").madeBy()).isEqualTo(2);
        assertThat(field(traced, "actions[2].status").madeBy()).isEqualTo(3);
        assertThat(field(traced, "actions[2].owner").value()).isEqualTo(Happenings.SOMEBODY);
        assertThat(field(traced, "inherent.score").madeBy()).isEqualTo(1);
        assertThat(field(traced, "actionsPlanned")).isEqualTo(new DerivedField("actionsPlanned", 1, 2, 4));
    }

    /** Whatever the register: the row is the true one, and every value in it stands where its event put it. */
    @Test
    void everyRowOfARandomHistoryIsFollowedBack() {
        List<Occurrence> all = new Happenings(4).more(150).all();
        int rows = 0;
        for (Register<?> register : QueryConfiguration.registers()) {
            for (String key : keys(register, all)) {
                for (boolean provider : new boolean[] {true, false}) {
                    rows += follow(register, all, key, provider) ? 1 : 0;
                }
            }
        }
        assertThat(rows).isGreaterThan(100);
    }

    private static Set<String> keys(Register<?> register, List<Occurrence> all) {
        Set<String> keys = new LinkedHashSet<>();
        for (Occurrence each : all) {
            String key =
                    register.follows(each.envelope().entity()) ? register.key(each.event(), each.envelope()) : null;
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Every single value, as JSON has it, without the names by which it is found. */
    private static List<String> said(@Nullable Object row) {
        List<String> values = new ArrayList<>();
        collect(JsonMapper.shared().valueToTree(row), values);
        values.sort(Comparator.naturalOrder());
        return values;
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isContainer()) {
            node.valueStream().forEach(each -> collect(each, values));
        } else if (!node.isNull()) {
            values.add(node.toString());
        }
    }

    private static <R extends Record> boolean follow(
            Register<R> register, List<Occurrence> all, String key, boolean provider) {
        LocalDate day = LocalDate.of(2016, 1, 20);
        List<Occurrence> seen = all.stream()
                .filter(each -> register.follows(each.envelope().entity()))
                .filter(each -> !provider || each.envelope().visibility() == Visibility.SHARED)
                .toList();
        TracedFold<R> traced = TracedFold.of(register, key, seen, day);

        R row = traced.row();
        assertThat(row).isEqualTo(Truth.of(register, all, key, Long.MAX_VALUE, day, provider));
        Map<String, Object> values = traced.fields().stream()
                .filter(each -> each.value() != null)
                .collect(Collectors.toMap(DerivedField::field, DerivedField::value));
        assertThat(values).isEqualTo(Fields.of(row));
        assertThat(said(values)).as("all that the row says, and nothing else").isEqualTo(said(row));
        Map<Long, R> after = traced.steps().stream()
                .collect(Collectors.toMap(each -> each.occurrence().position(), TracedFold.TracedStep::after));
        for (DerivedField each : traced.fields()) {
            Object made = Fields.of(after.get(each.madeBy())).get(each.field());
            assertThat(made).as(each.field()).isEqualTo(each.value());
        }
        return row != null;
    }
}
