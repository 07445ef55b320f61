package org.contractgovernance.query.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractEntry;

/**
 * A feature's clocks: what the registers show to be told. Each feature with clocks has one, with an {@code @AutoService} by which {@link
 * DeadlineJob} finds it. It names candidates only; the entity that gets the command decides by its own events.
 */
public interface DeadlineSource {

    /** In the order of days; what came about on the same day is in the order of contracts, and of what it is about. */
    Comparator<Candidate> ORDER = Comparator.comparing(Candidate::on)
            .thenComparing(candidate -> candidate.command().contract())
            .thenComparing(Candidate::about);

    /**
     * Something that is to be told, as far as the registers show.
     *
     * @param on the day from which it is so
     * @param about what it is about, within the contract; it names nobody
     * @param command asks the entity to tell it; refused as a conflict where there is nothing to tell
     */
    record Candidate(LocalDate on, String about, Command command) {}

    /** What is to be told of a contract by today. */
    List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today) throws SQLException;

    /** The sources of all features. */
    static List<DeadlineSource> ofEveryFeature() {
        return ServiceLoader.load(DeadlineSource.class, DeadlineSource.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
