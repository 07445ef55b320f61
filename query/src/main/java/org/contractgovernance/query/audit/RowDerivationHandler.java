package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.audit.AuditQuery.RowDerivation;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/** Answers where a row comes from, in any register that has a row for each entity. */
public final class RowDerivationHandler implements QueryHandler<RowDerivation, Single<Derivation>> {

    private final Map<RegisterName, Register<?>> registers = new EnumMap<>(RegisterName.class);
    private final Traces traces;

    public RowDerivationHandler(List<Register<?>> registers, Traces traces) {
        registers.forEach(each -> this.registers.put(each.name(), each));
        this.traces = traces;
    }

    @Override
    public Class<RowDerivation> question() {
        return RowDerivation.class;
    }

    @Override
    public Single<Derivation> answer(RowDerivation query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.single(derivation(query, snapshot, registers.get(query.register())));
    }

    private <R extends Record> Derivation derivation(
            RowDerivation query, RegistersAsOf snapshot, @Nullable Register<R> register) throws SQLException {
        if (register == null) {
            throw new IllegalStateException("there is no register " + query.register());
        }
        String contract = query.contract();
        String found = snapshot.recorded().entity(contract, register.kinds(), query.reference());
        // a missing row is looked for as well, so that it gets the same answer as one that the caller may not know of
        String entity = found == null ? "" : found;
        String key = query.part() == null ? entity : entity + "/" + query.part();
        return traces.row(snapshot, register, contract, key, traces.events(snapshot, contract, entity))
                .derivation();
    }
}
