package org.contractgovernance.command.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reference data in the tables that the appender writes. */
public final class JdbcReferenceData implements ReferenceData {

    private final JdbcClient database;
    private final EventCodec codec;

    public JdbcReferenceData(JdbcClient database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public Optional<KnownContract> known(String contract) {
        return database.sql("SELECT standing, changed_at FROM event_store.contract_standing WHERE contract = :contract")
                .param("contract", contract)
                .query((row, number) ->
                        new KnownContract(StoredJson.read(ContractFacts.class, row.getString(1)), row.getLong(2)))
                .optional();
    }

    @Override
    public Optional<String> entity(String contract, EntityKind kind, String reference, boolean sharedOnly) {
        return database.sql("""
                        SELECT entity FROM event_store.reference
                         WHERE contract = :contract AND kind = :kind AND reference = :reference
                           AND (visibility = 'SHARED' OR NOT :sharedOnly)
                        """)
                .param("sharedOnly", sharedOnly)
                .param("contract", contract)
                .param("kind", kind.name())
                .param("reference", reference)
                .query(String.class)
                .optional();
    }

    @Override
    public List<InForce> definitions(String contract, String kpi) {
        List<InForce> found = List.of();
        for (Event each : database.sql("""
                        SELECT name, revision, payload FROM event_store.event
                         WHERE aggregate_id = :entity AND name IN ('KpiDefined', 'KpiRevised') ORDER BY sequence
                        """)
                .param("entity", EntityId.of(EntityKind.KPI, contract, kpi).toString())
                .query((row, number) -> codec.read(row.getString(1), row.getInt(2), row.getString(3)))
                .list()) {
            InForce next = switch (each) {
                case KpiDefined e -> new InForce(e.appliesFrom(), e.definition());
                case KpiRevised e -> new InForce(e.appliesFrom(), e.after());
                default -> throw new IllegalStateException("the names say which events these are");
            };
            found = next.among(found);
        }
        return found;
    }

    @Override
    public boolean hasAny(String contract, EntityKind kind) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM event_store.reference WHERE contract = :contract AND kind = :kind)
                        """)
                .param("contract", contract)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<String> references(String contract, EntityKind kind) {
        Set<String> found = new TreeSet<>();
        database.sql("SELECT reference FROM event_store.reference WHERE contract = :contract AND kind = :kind")
                .param("contract", contract)
                .param("kind", kind.name())
                .query((RowCallbackHandler) row -> found.add(row.getString(1)));
        return found;
    }

    @Override
    public Optional<Visibility> visibility(String contract, EntityKind kind, String reference) {
        return database.sql("""
                        SELECT visibility FROM event_store.reference
                         WHERE contract = :contract AND kind = :kind AND reference = :reference
                        """)
                .param("contract", contract)
                .param("kind", kind.name())
                .param("reference", reference)
                .query(String.class)
                .optional()
                .map(Visibility::valueOf);
    }

    @Override
    public long nextNumber(String contract, EntityKind kind, Visibility visibility) {
        return nextNumbers(contract, kind, visibility, 1);
    }

    /** So many numbers in a row; answers the first. */
    long nextNumbers(String contract, EntityKind kind, Visibility visibility, int count) {
        boolean shared = visibility == Visibility.SHARED;
        return database.sql("""
                        INSERT INTO event_store.reference_number AS given (contract, kind, last)
                        VALUES (:contract, :kind, :first + :count - 1)
                        ON CONFLICT (contract, kind) DO UPDATE SET last = given.last + :count
                        RETURNING last - :count + 1
                        """)
                .param("contract", contract)
                .param("kind", shared ? kind.name() : kind.name() + "_COUNCIL_ONLY")
                .param("first", shared ? 1 : FIRST_COUNCIL_ONLY)
                .param("count", count)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean knows(PersonId person) {
        return database.sql("SELECT EXISTS (SELECT FROM people.person WHERE person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasEvent(String contract, String eventId, boolean sharedOnly) {
        UUID id;
        try {
            id = UUID.fromString(eventId);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return database.sql("""
                        SELECT EXISTS (SELECT FROM event_store.event
                                        WHERE event_id = :id AND contract = :contract
                                          AND (metadata ->> 'visibility' = 'shared' OR NOT :sharedOnly))
                        """)
                .param("id", id)
                .param("contract", contract)
                .param("sharedOnly", sharedOnly)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SharedEvent> sharedEvent(String contract, String eventId) {
        return database.sql("""
                        SELECT name, revision, payload, (metadata ->> 'effectiveOn')::date FROM event_store.event
                         WHERE event_id = :id AND contract = :contract AND metadata ->> 'visibility' = 'shared'
                        """)
                .param("id", UUID.fromString(eventId))
                .param("contract", contract)
                .query((row, number) -> new SharedEvent(
                        codec.read(row.getString(1), row.getInt(2), row.getString(3)),
                        row.getObject(4, LocalDate.class)))
                .optional();
    }

    @Override
    public boolean hasHappened(String entity, long position) {
        return database.sql(
                        "SELECT EXISTS (SELECT FROM event_store.event WHERE position = :position AND aggregate_id = :entity)")
                .param("position", position)
                .param("entity", entity)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<String, List<Event>> histories(String contract, EntityKind kind) {
        Map<String, List<Event>> found = new LinkedHashMap<>();
        database.sql("""
                        SELECT known.reference, happened.name, happened.revision, happened.payload
                          FROM event_store.reference AS known
                          JOIN event_store.event AS happened ON happened.aggregate_id = known.entity
                         WHERE known.contract = :contract AND known.kind = :kind
                         ORDER BY happened.position
                        """).param("contract", contract).param("kind", kind.name()).query((RowCallbackHandler)
                row -> found.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(codec.read(row.getString(2), row.getInt(3), row.getString(4))));
        return found;
    }

    @Override
    public List<Event> history(String entity) {
        return database.sql("""
                        SELECT name, revision, payload FROM event_store.event
                         WHERE aggregate_id = :entity ORDER BY sequence
                        """)
                .param("entity", entity)
                .query((row, number) -> codec.read(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    @Override
    public List<Deed> deeds(String entity) {
        return database.sql("""
                        SELECT name, revision, payload, metadata ->> 'actor', (metadata ->> 'effectiveOn')::date
                          FROM event_store.event WHERE aggregate_id = :entity ORDER BY sequence
                        """)
                .param("entity", entity)
                .query((row, number) -> new Deed(
                        codec.read(row.getString(1), row.getInt(2), row.getString(3)),
                        new PersonId(row.getString(4)),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    @Override
    public Optional<Event> beginning(String entity) {
        return database.sql("""
                        SELECT name, revision, payload FROM event_store.event
                         WHERE aggregate_id = :entity AND sequence = 0
                        """)
                .param("entity", entity)
                .query((row, number) -> codec.read(row.getString(1), row.getInt(2), row.getString(3)))
                .optional();
    }
}
