package org.contractgovernance.command.record;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.OwnerDatabase;
import org.jspecify.annotations.Nullable;

/**
 * {@code clock}: shows whether the record is ahead of the clock. A person can declare that the times of the events ahead are wrong, so that
 * events can be recorded again.
 */
public final class ClockCommand implements OperatorCommand {

    /** The database's codes for a table or a function that does not exist yet. */
    private static final List<String> UNDEFINED = List.of("42P01", "42883");

    static final String USAGE_TEXT = """
            clock shows which events are ahead of the database's clock, and lets somebody say that their times are wrong.

              java -jar <application>.jar clock [--by=<person-…> --reason=<what was wrong>]

            Without --by and --reason nothing is changed. With them, events are recorded again, by the clock as it is now: set that right
            first. The events stay as they are; what was said of them is kept in event_store.clock_fault, for good.

            Run it with the settings of the application (SPRING_DATASOURCE_URL, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD, or
            the data folder), whether the application is running or not.""";

    private static final String AHEAD = """
            SELECT clock_timestamp(), min(position), max(position), min(recorded_at), max(recorded_at) FROM event_store.event
             WHERE recorded_at > clock_timestamp() + event_store.clocks_apart()
               AND position > coalesce((SELECT max(through_position) FROM event_store.clock_fault), 0)
            """;

    private record Order(@Nullable ClockStatement statement, List<String> settings) {}

    /** Who says that times are wrong, and why. */
    private record ClockStatement(PersonId by, String reason) {}

    private final Clock clock;

    public ClockCommand() {
        this(Clock.systemUTC());
    }

    ClockCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream problems) {
        Order order;
        try {
            order = order(arguments);
        } catch (IllegalArgumentException e) {
            problems.println(e.getMessage());
            problems.println();
            problems.println(USAGE_TEXT);
            return USAGE;
        }
        try (OwnerDatabase database = OwnerDatabase.configured(order.settings());
                Connection connection = database.connect()) {
            ClockStatement statement = order.statement();
            if (statement == null) {
                show(connection, out);
            } else {
                say(connection, statement, out);
            }
            return DONE;
        } catch (IllegalStateException | UncheckedIOException e) {
            problems.println(e.getMessage());
        } catch (SQLException e) {
            problems.println(
                    UNDEFINED.contains(String.valueOf(e.getSQLState()))
                            ? "The database is not of this release: start the application once."
                            : "The database refuses it: "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""));
        }
        problems.println("Nothing was changed.");
        return FAILED;
    }

    private static Order order(List<String> arguments) {
        PersonId by = null;
        String reason = null;
        List<String> settings = new ArrayList<>();
        for (String each : arguments) {
            int equals = each.indexOf('=');
            String option = equals < 0 ? each : each.substring(0, equals);
            String value = equals < 0 ? "" : each.substring(equals + 1).strip();
            if (option.equals("--by")) {
                by = new PersonId(value);
            } else if (option.equals("--reason") && !value.isEmpty()) {
                reason = value;
            } else if (option.startsWith("--") && option.indexOf('.') > 0) {
                settings.add(each);
            } else {
                throw new IllegalArgumentException("there is no option " + each);
            }
        }
        if (by == null && reason == null) {
            return new Order(null, List.copyOf(settings));
        }
        if (by == null || reason == null) {
            throw new IllegalArgumentException("--by and --reason belong together");
        }
        return new Order(new ClockStatement(by, reason), List.copyOf(settings));
    }

    private void show(Connection connection, PrintStream out) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AHEAD);
                ResultSet row = select.executeQuery()) {
            row.next();
            out.println("The database's clock says " + row.getObject(1, OffsetDateTime.class) + ", yours "
                    + clock.instant().atOffset(ZoneOffset.UTC) + ".");
            if (row.getObject(2) == null) {
                out.println("Nothing on record is ahead of it.");
            } else {
                out.println("Positions %d to %d were recorded at %s to %s, and nothing is recorded after them."
                        .formatted(
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, OffsetDateTime.class),
                                row.getObject(5, OffsetDateTime.class)));
            }
        }
        out.println("Nothing was changed.");
    }

    private void say(Connection connection, ClockStatement statement, PrintStream out) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(
                "SELECT from_position, through_position FROM event_store.find_clock_fault(?, ?, ?)")) {
            call.setString(1, statement.by().value());
            call.setString(2, statement.reason());
            call.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet row = call.executeQuery()) {
                row.next();
                out.println(
                        "It is on record that the times of positions %d to %d are wrong; events are recorded again, by the clock as it is."
                                .formatted(row.getLong(1), row.getLong(2)));
            }
        }
    }
}
