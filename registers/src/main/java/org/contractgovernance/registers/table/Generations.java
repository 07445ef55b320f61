package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which tables each reading feeds, and what stands for them here: worked out once for each register and generation. */
public final class Generations {

    /** Far more tables than there can be at a time; what was dropped long ago is then forgotten. */
    private static final int MOST_TABLES = 100;

    private final Map<RegisterName, Register<?>> registers = new LinkedHashMap<>();
    private final Map<RegisterName, String> shapes = new LinkedHashMap<>();
    private final Map<GenerationKey, Table<?>> tables = new ConcurrentHashMap<>();

    private record GenerationKey(RegisterName register, int generation) {}

    /**
     * A generation of a register, as the database has it.
     *
     * @param register what the register is called
     * @param parked whether anything of it is parked
     */
    record StoredGeneration(String register, int generation, String shape, boolean parked) {}

    /**
     * A table that this application can write.
     *
     * @param parked whether anything of it is parked
     */
    public record Fed(Table<?> table, boolean parked) {}

    public Generations(Collection<? extends Register<?>> registers) {
        for (Register<?> each : registers) {
            if (this.registers.put(each.name(), each) != null) {
                throw new IllegalStateException("two registers are called " + each.name());
            }
            shapes.put(each.name(), TableDefinition.shape(each));
        }
    }

    /** Every register of this application. */
    public Collection<Register<?>> registers() {
        return List.copyOf(registers.values());
    }

    /** How many threads were left alone with a fold that does not end, and are still at it. */
    int leftAlone() {
        return registers.values().stream().mapToInt(Register::leftAlone).sum();
    }

    /** What a generation of a register is kept in, as this application would make it; none where it has no such register. */
    @Nullable Table<?> table(RegisterName name, int generation) {
        Register<?> register = registers.get(name);
        if (register == null) {
            return null;
        }
        if (tables.size() > MOST_TABLES) {
            tables.clear();
        }
        return tables.computeIfAbsent(new GenerationKey(name, generation), place -> new Table<>(register, generation));
    }

    @Nullable String shape(RegisterName name) {
        return shapes.get(name);
    }

    /** Whether this application can write what another copy has made. */
    boolean knows(RegisterName name, StoredGeneration found) {
        return found.shape().equals(shapes.get(name));
    }

    /**
     * The tables that a reading feeds, where this application can write every one of them; none where another release made one.
     * An application that cannot write every table of a reading leaves the reading alone: else it would move on without that table's rows.
     */
    public List<Fed> fed(Connection connection, String reading) throws SQLException {
        List<Fed> fed = new ArrayList<>();
        for (StoredGeneration each : all(connection, reading)) {
            // a register of another release may not even have a name here
            RegisterName name = Coded.find(RegisterName.class, each.register()).orElse(null);
            Table<?> table = name == null || !knows(name, each) ? null : table(name, each.generation());
            if (table == null) {
                return List.of();
            }
            fed.add(new Fed(table, each.parked()));
        }
        return fed;
    }

    /** The tables that a reading feeds, as far as this application can write them. */
    public List<Fed> known(Connection connection, String reading) throws SQLException {
        List<Fed> known = new ArrayList<>();
        for (Map.Entry<RegisterName, StoredGeneration> each :
                find(connection, reading).entrySet()) {
            Table<?> table = table(each.getKey(), each.getValue().generation());
            if (table != null && knows(each.getKey(), each.getValue())) {
                known.add(new Fed(table, each.getValue().parked()));
            }
        }
        return known;
    }

    /** The registers of a reading whose tables this application cannot write: another release of it made them. */
    Set<RegisterName> foreign(Connection connection, String reading) throws SQLException {
        Set<RegisterName> foreign = new LinkedHashSet<>();
        for (Map.Entry<RegisterName, StoredGeneration> each :
                find(connection, reading).entrySet()) {
            if (!knows(each.getKey(), each.getValue())) {
                foreign.add(each.getKey());
            }
        }
        return foreign;
    }

    static Map<RegisterName, StoredGeneration> find(Connection connection, String reading) throws SQLException {
        Map<RegisterName, StoredGeneration> found = new LinkedHashMap<>();
        for (StoredGeneration each : all(connection, reading)) {
            Coded.find(RegisterName.class, each.register()).ifPresent(name -> found.put(name, each));
        }
        return found;
    }

    private static List<StoredGeneration> all(Connection connection, String reading) throws SQLException {
        return Sql.of("""
                SELECT register, generation, shape,
                       EXISTS (SELECT FROM query.parked p
                                WHERE p.register = g.register AND p.generation = g.generation)
                  FROM query.generation g WHERE reading = ? ORDER BY register
                """, reading)
                .all(
                        connection,
                        row -> new StoredGeneration(
                                row.getString(1), row.getInt(2), row.getString(3), row.getBoolean(4)));
    }
}
