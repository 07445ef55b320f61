package org.contractgovernance.query.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.query.telling.TellingSource;

/**
 * A feature's clocks, contract by contract: what the registers show to be told. Each feature with clocks has one, with an {@code
 * @AutoService} by which the job of all clocks finds it.
 */
public interface DeadlineSource extends TellingSource {

    /** What is to be told of a contract by today. */
    List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today) throws SQLException;

    @Override
    default Supplier<List<Candidate>> read(Look look, List<ContractEntry> contracts) throws SQLException {
        List<Candidate> found = new ArrayList<>();
        for (ContractEntry each : contracts) {
            found.addAll(candidates(look.connection(), each, look.today()));
        }
        return () -> found;
    }

    /** The sources of all features. */
    static List<DeadlineSource> ofEveryFeature() {
        return ServiceLoader.load(DeadlineSource.class, DeadlineSource.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Tells what the passing of time brings about, in the order of days over all features and contracts. */
    static TellingJob job(TellingJob.JobParts parts, List<DeadlineSource> sources) {
        return new TellingJob(parts, "clocks", "Clocks", TellingJob.Course.BY_DAY, sources);
    }
}
