package org.contractgovernance.command.risktool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.contractgovernance.command.store.DatabaseOutage;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.risktool.files.KeptMapping;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingCheck;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.Mappings;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Mappings in the table {@code risk_tool.mapping}, and the examples that no mapping there replaces. */
@Component
final class JdbcMappings implements Mappings {

    private static final JsonMapper JSON = EventCodec.strict();

    private static final String MAPPING = "SELECT name, mapping, changed_by, changed_at FROM risk_tool.mapping";

    private final JdbcClient database;
    private final SequencedMap<String, KeptMapping> examples = ExampleMappings.shipped();

    JdbcMappings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<KeptMapping> all() {
        SequencedMap<String, KeptMapping> all = new TreeMap<>(examples);
        asked(() -> database.sql(MAPPING).query(JdbcMappings::read).list()).forEach(each -> all.put(each.name(), each));
        return List.copyOf(all.values());
    }

    @Override
    public KeptMapping named(String name) {
        return asked(() -> database.sql(MAPPING + " WHERE name = :name")
                        .param("name", name)
                        .query(JdbcMappings::read)
                        .optional())
                .orElseGet(() -> example(name));
    }

    private KeptMapping example(String name) {
        KeptMapping example = examples.get(name);
        if (example == null) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        return example;
    }

    @Override
    public KeptMapping keep(String name, Mapping mapping, Caller caller) {
        MappingCheck.check(name, mapping);
        // two requests at once may make a hundred and one, which does no harm
        int kept = asked(() -> database.sql("""
                        INSERT INTO risk_tool.mapping AS kept (name, mapping, changed_by)
                        SELECT :name, :mapping::json, :by
                         WHERE (SELECT count(*) FROM risk_tool.mapping other WHERE other.name <> :name) < :most
                            ON CONFLICT (name) DO UPDATE
                           SET mapping = excluded.mapping, changed_by = excluded.changed_by, changed_at = clock_timestamp()
                        """)
                .param("name", name)
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("by", caller.actor().value())
                .param("most", MOST)
                .update());
        if (kept == 0) {
            throw BrokenRule.of(MappingRule.TOO_MANY_MAPPINGS);
        }
        return named(name);
    }

    @Override
    public void remove(String name, Caller caller) {
        int removed = asked(() -> database.sql("DELETE FROM risk_tool.mapping WHERE name = :name")
                .param("name", name)
                .update());
        if (removed == 0) {
            throw BrokenRule.of(examples.containsKey(name) ? MappingRule.EXAMPLE_STAYS : GeneralRule.UNKNOWN_ENTITY);
        }
    }

    private static KeptMapping read(ResultSet row, int number) throws SQLException {
        return new KeptMapping(
                row.getString("name"),
                JSON.readValue(row.getString("mapping"), Mapping.class),
                new PersonId(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Runs a query; an unreachable database is reported as clearly as by the dispatchers. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw DatabaseOutage.isBehind(e) ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e) : e;
        }
    }
}
