package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.audit.AuditQuery.EventChain;
import org.contractgovernance.contracts.audit.Chain;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.EventReader;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;

/** Answers what led to an event and what it led to. */
public final class EventChainHandler implements QueryHandler<EventChain, Chain> {

    private final List<Register<?>> registers;
    private final Traces traces;
    private final SaidLinks saidLinks;

    public EventChainHandler(List<Register<?>> registers, Traces traces, Vocabulary vocabulary) {
        this.registers = registers;
        this.traces = traces;
        this.saidLinks = new SaidLinks(vocabulary);
    }

    @Override
    public Class<EventChain> question() {
        return EventChain.class;
    }

    @Override
    public Chain answer(EventChain query, RegistersAsOf snapshot) throws SQLException {
        requireWithin(query.depth(), EventChain.DEEPEST, "depth");
        requireWithin(query.limit(), EventChain.MOST_EVENTS, "limit");
        EventReader recorded = snapshot.recorded();
        Occurrence event = event(query, recorded);
        int limit = query.limit();
        // one more than is shown tells whether there are more
        RecordedLinks links = new RecordedLinks(snapshot, traces, saidLinks, registers, query.contract(), limit + 1);
        ChainWalk causes = ChainWalk.from(event, links::causes, query.depth(), limit);
        ChainWalk effects = ChainWalk.from(event, links::effects, query.depth(), limit);
        String correlation = event.envelope().metadata().correlation();
        List<EventSummary> others = traces.read(recorded.ofRequest(query.contract(), correlation, limit + 2)).stream()
                .map(each -> EventSummary.of(each.envelope()))
                .filter(each -> each.position() != query.position())
                .toList();
        List<EventSummary> sameRequest = others.subList(0, Math.min(limit, others.size()));
        EventSummary summary = EventSummary.of(event.envelope());
        return new Chain(
                summary,
                causes.found(),
                causes.more(),
                effects.found(),
                effects.more(),
                sameRequest,
                others.size() > limit,
                snapshot.people(List.of(summary, causes.found(), effects.found(), sameRequest)),
                snapshot.asOf());
    }

    private Occurrence event(EventChain query, EventReader recorded) throws SQLException {
        List<EventReader.StoredEventText> found = recorded.at(query.contract(), List.of(query.position()));
        if (found.isEmpty()) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        return traces.read(found).stream()
                .findFirst()
                .orElseThrow(() -> BrokenRule.of(
                        GeneralRule.REGISTERS_BEHIND, "the event cannot be read; its text is in the history"));
    }

    private static void requireWithin(int value, int most, String parameter) {
        if (value < 1 || value > most) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "from 1 to " + most).at(parameter);
        }
    }
}
