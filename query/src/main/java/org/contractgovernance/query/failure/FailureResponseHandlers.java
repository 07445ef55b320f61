package org.contractgovernance.query.failure;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.failure.FailurePolicyLine;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseLine;
import org.contractgovernance.contracts.failure.FailureResponseQuery.FailurePolicyInForce;
import org.contractgovernance.contracts.failure.FailureResponseQuery.OneFailureResponse;
import org.contractgovernance.contracts.failure.policy.FailurePolicyRule;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions about what failures set off. */
@AutoService(QueryHandlers.class)
public final class FailureResponseHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new FailureResponsesHandler(),
                new SingleHandler<OneFailureResponse, FailureResponseLine>(
                        OneFailureResponse.class,
                        (query, snapshot) -> FailureResponsesHandler.line(
                                snapshot.list(RegisterName.FAILURE_RESPONSES, FailureResponseEntry.class)
                                        .of(query.contract())
                                        .where("reference = ?", query.failureResponse())
                                        .theOne(),
                                FailureResponsesHandler.periods(query.contract(), snapshot))),
                new SingleHandler<>(FailurePolicyInForce.class, FailureResponseHandlers::policy));
    }

    private static FailurePolicyLine policy(FailurePolicyInForce query, RegistersAsOf snapshot) throws SQLException {
        Shown<ContractEntry> contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne();
        FailurePolicyVersion inForce =
                FailurePolicyVersion.on(snapshot.day(), contract.row().clauses().failurePolicies());
        if (inForce == null) {
            throw BrokenRule.of(FailurePolicyRule.NO_FAILURE_POLICY_IN_FORCE);
        }
        Shown<RegimeEntry> regime = snapshot.list(RegisterName.PERFORMANCE_REGIMES, RegimeEntry.class)
                .of(query.contract())
                .one();
        return FailurePolicyLine.on(
                snapshot.day(),
                inForce,
                regime == null ? List.of() : regime.row().terms(),
                contract.standing());
    }
}
