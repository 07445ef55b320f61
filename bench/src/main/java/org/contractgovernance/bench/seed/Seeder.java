package org.contractgovernance.bench.seed;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.store.StoredJson;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.event.AppendLock;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes events straight into the event table, as the superuser, with times of recording that lie in the past: what nobody but
 * the bench may do, and only to a database that it throws away. So a store of two years is there in a minute, and
 * {@code knownAt} a year ago finds half of it. Everything else is as the application writes it, with what stands beside the
 * events, so that commands and registers go on from there.
 *
 * <p>A contract always has a thousand issues of ten events; more events are more contracts. The issues of all contracts of one
 * call begin one after the other, a hundred under way at a time.
 */
public final class Seeder {

    /** Issues of every contract. */
    public static final int ISSUES = 1000;

    /** Events of every issue. */
    public static final int EVENTS = 10;

    private static final int UNDER_WAY = 100;
    private static final int BYTES_AT_A_TIME = 1 << 20;

    private static final LocalDate STARTED = LocalDate.of(2015, 10, 1);

    private final Connection connection;
    private final PersonId actor;
    private @Nullable CopyIn copy;
    private final StringBuilder lines = new StringBuilder();
    private long position;

    private Seeder(Connection connection, PersonId actor) {
        this.connection = connection;
        this.actor = actor;
    }

    /** What is written: contracts of a kind, in a stretch of time. */
    public record Plan(List<String> contracts, Instant from, Instant to, boolean someResolved, int issues, int events) {

        /** Contracts of the usual size, a third of whose issues are resolved. */
        public static Plan usual(List<String> contracts, Instant from, Instant to) {
            return new Plan(contracts, from, to, true, ISSUES, EVENTS);
        }

        /** The same, with every issue open. */
        public static Plan open(List<String> contracts, Instant from, Instant to) {
            return new Plan(contracts, from, to, false, ISSUES, EVENTS);
        }

        private long all() {
            return contracts.size() * (2L + (long) issues * events);
        }
    }

    /** Appends all of it in one transaction, under the lock that the application appends under; how many events. */
    public static long seed(Database database, Plan plan) {
        try (Connection connection = database.connect(database.superuser())) {
            connection.setAutoCommit(false);
            PersonId actor = PersonId.create();
            Seeder seeder = new Seeder(connection, actor);
            seeder.begin();
            seeder.write(plan);
            connection.commit();
            // statistics as they are after years of running, not as after one great load
            connection.setAutoCommit(true);
            seeder.execute("VACUUM (ANALYZE) event_store.event, event_store.reference");
            return plan.all();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the database cannot be filled", e);
        }
    }

    private void begin() throws SQLException {
        execute("SELECT pg_advisory_xact_lock(%d)".formatted(AppendLock.KEY));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM event_store.event")) {
            row.next();
            position = row.getLong(1);
        }
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO people.person (person_id, name) VALUES (?, 'The Bench')")) {
            statement.setString(1, actor.value());
            statement.executeUpdate();
        }
    }

    private void write(Plan plan) throws SQLException, IOException {
        Times times = new Times(plan.from(), plan.to(), position, plan.all());
        List<IssueStory> stories = stories(plan, times);
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY event_store.event (%s) FROM STDIN".formatted(Seeded.COLUMNS));
        for (String contract : plan.contracts()) {
            write(contractEvent(contract, 0, registered(contract)), times);
            write(contractEvent(contract, 1, new ContractEvent.ContractStarted(STARTED)), times);
        }
        for (int first = 0; first < stories.size(); first += UNDER_WAY) {
            List<IssueStory> underWay = stories.subList(first, Math.min(first + UNDER_WAY, stories.size()));
            for (int sequence = 0; sequence < plan.events(); sequence++) {
                for (IssueStory each : underWay) {
                    write(each.event(sequence), times);
                }
            }
        }
        flush();
        endCopy();
        writeBeside(plan, stories);
        execute("SELECT pg_notify('events', '%d')".formatted(position));
    }

    /** The contracts take turns, as they would. */
    private List<IssueStory> stories(Plan plan, Times times) {
        List<IssueStory> stories = new ArrayList<>();
        for (int number = 1; number <= plan.issues(); number++) {
            for (String contract : plan.contracts()) {
                String entity = "issue:" + UuidCreator.getTimeOrderedEpoch(times.from());
                boolean resolved = plan.someResolved() && number % 3 == 0;
                stories.add(new IssueStory(contract, number, entity, plan.events(), resolved, actor));
            }
        }
        return stories;
    }

    /** Time passes evenly from event to event. */
    private record Times(Instant from, Instant to, long first, long all) {

        Instant at(long position) {
            Duration whole = Duration.between(from, to);
            return from.plus(Duration.ofMillis((long) (whole.toMillis() * ((position - first) / (double) all))));
        }
    }

    private void write(Seeded event, Times times) throws SQLException {
        position++;
        Instant at = times.at(position);
        event.write(lines, position, at, UuidCreator.getTimeOrderedEpoch(at), actor);
        if (lines.length() > BYTES_AT_A_TIME) {
            flush();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        running().writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private void endCopy() throws SQLException {
        running().endCopy();
        copy = null;
    }

    private CopyIn running() {
        CopyIn running = copy;
        if (running == null) {
            throw new IllegalStateException("nothing is being written");
        }
        return running;
    }

    private void writeBeside(Plan plan, List<IssueStory> stories) throws SQLException, IOException {
        StringBuilder references = new StringBuilder();
        for (IssueStory each : stories) {
            references.append(
                    "%s\tISSUE\t%s\t%s\tSHARED\n".formatted(each.contract(), each.reference(), each.entity()));
        }
        StringBuilder numbers = new StringBuilder();
        StringBuilder standings = new StringBuilder();
        for (String contract : plan.contracts()) {
            numbers.append("%s\tISSUE\t%d\n".formatted(contract, plan.issues()));
            ContractFacts standing = ContractFacts.after(
                    ContractFacts.after(null, registered(contract)), new ContractEvent.ContractStarted(STARTED));
            standings.append(contract).append('\t').append(Seeded.escaped(StoredJson.write(standing)));
            standings.append('\n');
        }
        copyIn("event_store.reference (contract, kind, reference, entity, visibility)", references);
        copyIn("event_store.reference_number (contract, kind, last)", numbers);
        copyIn("event_store.contract_standing (contract, standing)", standings);
    }

    private void copyIn(String table, StringBuilder rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s FROM STDIN".formatted(table), new java.io.StringReader(rows.toString()));
    }

    private static Seeded contractEvent(String contract, int sequence, ContractEvent event) {
        return new Seeded("Contract", "contract:" + contract, sequence, contract, contract, event);
    }

    private static ContractEvent.ContractRegistered registered(String contract) {
        return new ContractEvent.ContractRegistered(
                contract, AContract.details().startsOn(STARTED).build());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
