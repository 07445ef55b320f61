package org.contractgovernance.deliveries.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.AddressChange;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses in the database, with what was done to them. No secret is there, only the hash of each. */
final class CalendarAddressRows {

    private static final int CHANGES_SHOWN = 50;
    private static final String COLUMNS =
            "address, contract, name, kinds, maker, client, roles, revoked, made_on, ends_on, last_used_on";

    private final JdbcClient database;

    CalendarAddressRows(JdbcClient database) {
        this.database = database;
    }

    /** The addresses of a contract, in the order in which they were made. */
    List<KeptAddress> all(String contract) {
        return database.sql("SELECT " + COLUMNS
                        + " FROM calendar_feed.address WHERE contract = :contract ORDER BY made_at, address")
                .param("contract", contract)
                .query((row, number) -> read(row))
                .list();
    }

    /** An address of a contract. */
    Optional<KeptAddress> find(String contract, UUID id) {
        return one(contract, id, "");
    }

    /** An address of a contract, locked until the transaction ends. */
    Optional<KeptAddress> hold(String contract, UUID id) {
        return one(contract, id, " FOR NO KEY UPDATE");
    }

    private Optional<KeptAddress> one(String contract, UUID id, String lock) {
        return database.sql("SELECT " + COLUMNS
                        + " FROM calendar_feed.address WHERE address = :id AND contract = :contract" + lock)
                .param("id", id)
                .param("contract", contract)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The address that a secret opens on a day. */
    Optional<KeptAddress> opened(byte[] hash, LocalDate today) {
        return database.sql("SELECT " + COLUMNS
                        + " FROM calendar_feed.address WHERE secret_hash = :hash AND NOT revoked AND ends_on >= :today")
                .param("hash", hash)
                .param("today", today)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Makes callers wait for each other until the transaction ends, so that limits hold. */
    void oneAtATime() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('calendar_feed.address'))")
                .query((row, number) -> "")
                .single();
    }

    /** The number of a client's addresses that are not revoked; of one person's where one is named. */
    long count(String client, @Nullable PersonId maker) {
        return Objects.requireNonNull(database.sql("""
                        SELECT count(*) FROM calendar_feed.address
                         WHERE client = :client AND NOT revoked AND (CAST(:maker AS text) IS NULL OR maker = :maker)
                        """)
                .param("client", client)
                .param("maker", maker == null ? null : maker.value())
                .query(Long.class)
                .single());
    }

    void enter(KeptAddress made, byte[] hash) {
        database.sql("""
                        INSERT INTO calendar_feed.address (address, contract, name, kinds, maker, client, roles, secret_hash, made_on, ends_on)
                        VALUES (:id, :contract, :name, :kinds, :maker, :client, :roles, :hash, :made, :ends)
                        """)
                .param("id", made.id())
                .param("contract", made.contract())
                .param("name", made.name())
                .param("kinds", codes(made.kinds()))
                .param("maker", made.maker().value())
                .param("client", made.client())
                .param("roles", codes(made.roles()))
                .param("hash", hash)
                .param("made", made.madeOn())
                .param("ends", made.endsOn())
                .update();
    }

    void replace(KeptAddress now, byte[] hash) {
        database.sql("""
                        UPDATE calendar_feed.address
                           SET secret_hash = :hash, roles = :roles, made_on = :made, ends_on = :ends, last_used_on = NULL
                         WHERE address = :id
                        """)
                .param("id", now.id())
                .param("roles", codes(now.roles()))
                .param("hash", hash)
                .param("made", now.madeOn())
                .param("ends", now.endsOn())
                .update();
    }

    /** The hash is deleted too: a revoked address can never be opened again. */
    void revoke(UUID id) {
        database.sql("UPDATE calendar_feed.address SET revoked = true, secret_hash = NULL WHERE address = :id")
                .param("id", id)
                .update();
    }

    void used(UUID id, LocalDate today) {
        database.sql("""
                        UPDATE calendar_feed.address SET last_used_on = :today
                         WHERE address = :id AND (last_used_on IS NULL OR last_used_on < :today)
                        """).param("id", id).param("today", today).update();
    }

    void enterChange(UUID id, Caller caller, Class<?> command, @Nullable String reason) {
        database.sql("""
                        INSERT INTO calendar_feed.address_change (address, actor, client, command, reason)
                        VALUES (:id, :actor, :client, :command, :reason)
                        """)
                .param("id", id)
                .param("actor", caller.actor().value())
                .param("client", caller.client())
                .param("command", command.getSimpleName())
                .param("reason", reason)
                .update();
    }

    List<AddressChange> changes(UUID id) {
        return database.sql("""
                        SELECT changed_at, actor, command, reason FROM calendar_feed.address_change
                         WHERE address = :id ORDER BY change DESC LIMIT :most
                        """)
                .param("id", id)
                .param("most", CHANGES_SHOWN)
                .query((row, number) -> new AddressChange(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private static String[] codes(Set<? extends Coded> words) {
        return words.stream().map(Coded::code).sorted().toArray(String[]::new);
    }

    private static KeptAddress read(ResultSet row) throws SQLException {
        return new KeptAddress(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                texts(row, 4).map(each -> Coded.of(DeadlineKind.class, each)).collect(Collectors.toSet()),
                new PersonId(row.getString(5)),
                row.getString(6),
                texts(row, 7).map(each -> Coded.of(Role.class, each)).collect(Collectors.toSet()),
                row.getBoolean(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class));
    }

    private static Stream<String> texts(ResultSet row, int column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
