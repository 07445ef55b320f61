package org.contractgovernance.query.risktool;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEventPage;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.RiskFeed.Part;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskEvents;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** Answers with the events that are reported to the corporate risk tool. */
public final class RiskEventsHandler implements QueryHandler<RiskEvents, RiskEventPage> {

    @Override
    public Class<RiskEvents> question() {
        return RiskEvents.class;
    }

    @Override
    public RiskEventPage answer(RiskEvents query, RegistersAsOf snapshot) throws SQLException {
        if (query.limit() < 1 || query.limit() > RiskEvents.MOST_EVENTS) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "a page has from 1 to %d events".formatted(RiskEvents.MOST_EVENTS))
                    .at("limit");
        }
        Part part = JdbcRiskFeed.after(
                snapshot.connection(),
                query.after(),
                snapshot.asOf().position(),
                query.limit(),
                reader(query.contract(), snapshot.caller()));
        List<RiskCloudEvent> events =
                part.events().stream().map(RiskCloudEvent::of).toList();
        return new RiskEventPage(
                events,
                part.through(),
                List.copyOf(Computed.incomplete(snapshot, List.of(RegisterName.EARLY_WARNING_REGISTER))
                        .values()));
    }

    private static RiskFeed.Reader reader(@Nullable String contract, Caller caller) {
        boolean councilOnly = !caller.seesOnlyWhatIsShared();
        return contract == null
                ? new RiskFeed.Reader(caller.contracts(), caller.everyContract(), councilOnly)
                : new RiskFeed.Reader(Set.of(contract), false, councilOnly);
    }
}
