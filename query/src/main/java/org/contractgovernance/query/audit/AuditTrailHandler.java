package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.audit.AuditQuery.AuditTrail;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.audit.TrailLine;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** Answers the audit trail, each line with who did it and what came before and after it in cause. */
public final class AuditTrailHandler implements QueryHandler<AuditTrail, Page<TrailLine>> {

    /** The day of recording where the councils are. */
    private static final String RECORDED_ON = "(recorded_at AT TIME ZONE 'Europe/London')::date";

    /** The lines of some events: the event store finds an event's position, which is its line's key. */
    private static final String OF_EVENTS = """
            row_key = ANY (ARRAY(SELECT lpad(position::text, 19, '0')
                                   FROM event_store.event WHERE event_id = ANY (?::uuid[])))""";

    @Override
    public Class<AuditTrail> question() {
        return AuditTrail.class;
    }

    @Override
    public Page<TrailLine> answer(AuditTrail query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<TrailEntry> list = lines(snapshot, query.contract())
                .whereOneOf("subject", query.subject())
                .whereGiven("(reference = ? OR split_part(reference, ' ', 1) = ?)", query.reference())
                .whereGiven("actor = ?", query.actor())
                .whereOneOf("role", query.role())
                .whereOneOf("event", query.event())
                .whereGiven("correlation = ?", query.correlation())
                .whereGiven(RECORDED_ON + " >= ?", query.recordedFrom())
                .whereGiven(RECORDED_ON + " <= ?", query.recordedTo())
                .whereGiven("effective_on >= ?", query.effectiveFrom())
                .whereGiven("effective_on <= ?", query.effectiveTo())
                .whereContains(query.text(), "line", "reason");
        Page<TrailEntry> page = list.sortedBy("position", "known_from", "bigint", true)
                .sortedBy("effectiveOn", "effective_on", "date", false)
                .sortedByRank("subject", "subject", EntityKind.values())
                .countedBy("subject", "true")
                .countedBy("event", "true")
                .page(query.paging(), RegisterQuery.Shown::row);
        Map<String, TrailEntry> causes = causes(page.entries(), snapshot, query.contract());
        Map<String, List<TrailLine.Link>> effects = effects(page.entries(), snapshot, query.contract());
        List<TrailLine> lines = new ArrayList<>();
        for (TrailEntry entry : page.entries()) {
            TrailEntry cause = entry.causedBy() == null ? null : causes.get(entry.causedBy());
            lines.add(new TrailLine(
                    told(entry, cause == null ? null : entry.causedBy(), page.people()),
                    page.people().get(entry.actor().value()),
                    cause == null ? null : link(cause),
                    effects.getOrDefault(entry.eventId(), List.of())));
        }
        return new Page<>(
                lines, page.total(), page.totals(), page.next(), page.people(), page.incomplete(), page.asOf());
    }

    private static RegisterQuery<TrailEntry> lines(RegistersAsOf snapshot, String contract) {
        return snapshot.lines(RegisterName.AUDIT_TRAIL, TrailEntry.class).of(contract);
    }

    private static Map<String, TrailEntry> causes(List<TrailEntry> entries, RegistersAsOf snapshot, String contract)
            throws SQLException {
        List<String> wanted = entries.stream()
                .map(TrailEntry::causedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, TrailEntry> causes = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (RegisterQuery.Shown<TrailEntry> each : lines(snapshot, contract)
                    .where(OF_EVENTS, (Object) wanted.toArray(String[]::new))
                    .all()) {
                causes.put(each.row().eventId(), each.row());
            }
        }
        return causes;
    }

    private static Map<String, List<TrailLine.Link>> effects(
            List<TrailEntry> entries, RegistersAsOf snapshot, String contract) throws SQLException {
        List<String> wanted = entries.stream().map(TrailEntry::eventId).toList();
        Map<String, List<TrailLine.Link>> effects = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (RegisterQuery.Shown<TrailEntry> each :
                    lines(snapshot, contract).whereOneOf("caused_by", wanted).all()) {
                effects.computeIfAbsent(String.valueOf(each.row().causedBy()), key -> new ArrayList<>())
                        .add(link(each.row()));
            }
        }
        return effects;
    }

    private static TrailLine.Link link(TrailEntry entry) {
        return new TrailLine.Link(entry.position(), entry.eventId(), entry.event(), entry.reference());
    }

    /** The line with people's names in the place of their identifiers, and a cause only where the caller may see it. */
    private static TrailEntry told(TrailEntry entry, @Nullable String causedBy, Map<String, String> names) {
        List<Change> changes = entry.changes().stream()
                .map(each -> new Change(each.what(), told(each.from(), names), told(each.to(), names)))
                .toList();
        return new TrailEntry(
                entry.contract(),
                entry.position(),
                entry.eventId(),
                entry.event(),
                entry.subject(),
                entry.entity(),
                entry.reference(),
                RegistersAsOf.told(entry.line(), names),
                changes,
                entry.reason(),
                entry.source(),
                entry.actor(),
                entry.client(),
                entry.role(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.visibility(),
                entry.correlation(),
                causedBy);
    }

    private static @Nullable String told(@Nullable String text, Map<String, String> names) {
        return text == null ? null : RegistersAsOf.told(text, names);
    }
}
