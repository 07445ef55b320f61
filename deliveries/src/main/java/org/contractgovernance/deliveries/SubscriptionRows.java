package org.contractgovernance.deliveries;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionChange;
import org.contractgovernance.contracts.risktool.SubscriptionSigning;
import org.contractgovernance.contracts.risktool.SubscriptionState;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.deliveries.signing.Seal;
import org.contractgovernance.deliveries.signing.SigningKey;
import org.contractgovernance.deliveries.signing.SigningKey.Made;
import org.contractgovernance.deliveries.signing.SigningKey.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscriptions in the database, with their sealed keys and their changes. */
final class SubscriptionRows {

    private static final int CHANGES_SHOWN = 50;
    private static final String COLUMNS = """
            subscription, name, address, kinds, contracts, every_contract, council_only, signing, patience, state, reason, cursor, since
            """;

    private final JdbcClient database;

    SubscriptionRows(JdbcClient database) {
        this.database = database;
    }

    /** Every one that is not deleted, in the order in which they were made. */
    List<Subscription> all() {
        return database.sql("SELECT " + COLUMNS
                        + " FROM risk_tool.subscription WHERE state <> 'deleted' ORDER BY made_at, subscription")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Subscription> find(UUID id) {
        return database.sql("SELECT " + COLUMNS + " FROM risk_tool.subscription WHERE subscription = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The subscription, locked until the transaction ends. */
    Optional<Subscription> hold(UUID id) {
        return database.sql("SELECT " + COLUMNS + " FROM risk_tool.subscription WHERE subscription = :id"
                        + " FOR NO KEY UPDATE")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The number of subscriptions, locked, so that new ones are made one at a time and the limit holds. */
    long countForANewOne() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('risk_tool.subscription'))")
                .query((row, number) -> "")
                .single();
        return database.sql("SELECT count(*) FROM risk_tool.subscription WHERE state <> 'deleted'")
                .query(Long.class)
                .single();
    }

    void enter(Subscription made) {
        with(database.sql("""
                        INSERT INTO risk_tool.subscription (subscription, name, address, kinds, contracts, every_contract,
                            council_only, signing, patience, state, reason, cursor, since, looked_at)
                        VALUES (:id, :name, :address, :kinds, :contracts, :every, :council, :signing, :patience, :state, :reason,
                            :cursor, :since, :since)
                        """), made)
                .param("signing", made.signing().code())
                .param("cursor", made.cursor())
                .update();
    }

    /**
     * Writes the parts that an administrator can change; where the subscription gets other events than before, gaps are looked for from now
     * on.
     */
    void change(Subscription changed) {
        with(database.sql("""
                        UPDATE risk_tool.subscription
                           SET name = :name, address = :address, kinds = :kinds, contracts = :contracts,
                               every_contract = :every, council_only = :council, patience = :patience, state = :state,
                               reason = :reason, since = :since, looked_at = :since,
                               look_next = now(), not_before = NULL
                         WHERE subscription = :id
                        """), changed).update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Subscription of) {
        return statement
                .param("id", of.id())
                .param("name", of.name())
                .param("address", of.address().toString())
                .param("kinds", of.kinds().stream().map(Coded::code).toArray(String[]::new))
                .param("contracts", of.contracts().toArray(String[]::new))
                .param("every", of.everyContract())
                .param("council", of.councilOnly())
                .param("patience", of.patience().toString())
                .param("state", of.state().code())
                .param("reason", of.reason())
                .param("since", of.since());
    }

    /** Pauses it because of the receiver's answer; answers whether it was active. */
    boolean pause(UUID id, String reason) {
        return database.sql("""
                        UPDATE risk_tool.subscription SET state = 'paused', reason = :reason
                         WHERE subscription = :id AND state = 'active'
                        """).param("id", id).param("reason", reason).update() == 1;
    }

    /** The receiver wishes to be left alone for a while. */
    void leaveAlone(UUID id, Instant until) {
        database.sql("UPDATE risk_tool.subscription SET not_before = :until WHERE subscription = :id")
                .param("id", id)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void enterChange(UUID id, @Nullable Caller caller, String command, @Nullable String reason, String afterwards) {
        database.sql("""
                        INSERT INTO risk_tool.subscription_change (subscription, actor, client, command, reason, afterwards)
                        VALUES (:id, :actor, :client, :command, :reason, CAST(:afterwards AS json))
                        """)
                .param("id", id)
                .param("actor", caller == null ? null : caller.actor().value())
                .param("client", caller == null ? null : caller.client())
                .param("command", command)
                .param("reason", reason)
                .param("afterwards", afterwards)
                .update();
    }

    List<SubscriptionChange> changes(UUID id) {
        return database.sql("""
                        SELECT changed_at, actor, command, reason FROM risk_tool.subscription_change
                         WHERE subscription = :id ORDER BY change DESC LIMIT :most
                        """)
                .param("id", id)
                .param("most", CHANGES_SHOWN)
                .query((row, number) -> {
                    String actor = row.getString(2);
                    return new SubscriptionChange(
                            row.getObject(1, OffsetDateTime.class).toInstant(),
                            actor == null ? null : new PersonId(actor),
                            row.getString(3),
                            row.getString(4));
                })
                .list();
    }

    /** Makes the present keys old ones. */
    void outdateKeys(UUID id, Instant signUntil) {
        database.sql("""
                        UPDATE risk_tool.signing_key SET signs_until = :until
                         WHERE subscription = :id AND (signs_until IS NULL OR signs_until > :until)
                        """)
                .param("id", id)
                .param("until", signUntil.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("DELETE FROM risk_tool.signing_key WHERE subscription = :id AND signs_until <= now()")
                .param("id", id)
                .update();
    }

    void enterKey(UUID id, Made made, Seal seal) {
        Scheme scheme = made.key().scheme();
        database.sql("""
                        INSERT INTO risk_tool.signing_key (subscription, scheme, sealed, public_key)
                        VALUES (:id, :scheme, :sealed, :public)
                        """)
                .param("id", id)
                .param("scheme", scheme.name().toLowerCase(Locale.ROOT))
                .param("sealed", seal.seal(made.key().secret(), id.toString()))
                .param("public", scheme == Scheme.V1A ? made.shown() : null)
                .update();
    }

    void deleteKeys(UUID id) {
        database.sql("DELETE FROM risk_tool.signing_key WHERE subscription = :id")
                .param("id", id)
                .update();
    }

    List<String> publicKeys(UUID id) {
        return database.sql("""
                        SELECT public_key FROM risk_tool.signing_key
                         WHERE subscription = :id AND public_key IS NOT NULL AND (signs_until IS NULL OR signs_until > now())
                         ORDER BY key DESC
                        """)
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The keys that sign now, the present ones first. */
    List<SigningKey> keys(UUID id, Seal seal) throws GeneralSecurityException {
        List<SigningKey> sealed = database.sql("""
                        SELECT scheme, sealed FROM risk_tool.signing_key
                         WHERE subscription = :id AND (signs_until IS NULL OR signs_until > now()) ORDER BY key DESC
                        """)
                .param("id", id)
                .query((row, number) ->
                        new SigningKey(Scheme.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getBytes(2)))
                .list();
        List<SigningKey> opened = new ArrayList<>();
        for (SigningKey each : sealed) {
            opened.add(new SigningKey(each.scheme(), seal.open(each.secret(), id.toString())));
        }
        return opened;
    }

    private static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject(1, UUID.class),
                row.getString(2),
                URI.create(row.getString(3)),
                texts(row, 4).stream()
                        .map(each -> Coded.of(RiskEventKind.class, each))
                        .collect(Collectors.toUnmodifiableSet()),
                texts(row, 5),
                row.getBoolean(6),
                row.getBoolean(7),
                Coded.of(SubscriptionSigning.class, row.getString(8)),
                Duration.parse(row.getString(9)),
                Coded.of(SubscriptionState.class, row.getString(10)),
                row.getString(11),
                row.getLong(12),
                row.getLong(13));
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
