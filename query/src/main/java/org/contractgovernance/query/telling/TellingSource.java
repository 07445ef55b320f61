package org.contractgovernance.query.telling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;

/** What the registers show to be told. A source names candidates only; the entity that gets the command decides by its own events. */
public interface TellingSource {

    /**
     * Something that is to be told, as far as the registers show.
     *
     * @param on the day from which it is so
     * @param about what it is about, within the contract; it names nobody
     * @param command asks the entity to tell it; refused as a conflict where there is nothing to tell
     */
    record Candidate(LocalDate on, String about, Command command) {}

    /**
     * A transaction in which all statements see the same registers.
     *
     * @param connection reads in the transaction
     * @param today the council's day
     * @param position the position of the registers
     */
    record Look(Connection connection, LocalDate today, long position) {}

    /**
     * Reads what concerns some contracts. The job asks for the candidates once it has let the registers go, so that a long calculation
     * holds up nobody.
     */
    Supplier<List<Candidate>> read(Look look, List<ContractEntry> contracts) throws SQLException;

    /** The kinds of entity whose events may lead to candidates: an event of any other kind is no news. */
    default Set<EntityKind> newsOf() {
        return EnumSet.allOf(EntityKind.class);
    }

    /**
     * The registers whose rows become part of what is told. As long as one of them lacks something of a contract, the source is not asked
     * about that contract, because the entity cannot see what is missing.
     */
    default List<RegisterName> restsOn() {
        return List.of();
    }
}
