package org.contractgovernance.command.record;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.text.VisibleText;
import org.contractgovernance.database.OwnerDatabase;
import org.jspecify.annotations.Nullable;

/** {@code redact}: takes text out of one event. Shows the text only with {@code --dry-run}, and only on the console. */
public final class RedactCommand implements OperatorCommand {

    /** The database's code for a function that does not exist yet. */
    private static final String UNDEFINED_FUNCTION = "42883";

    /** The function's code where the clock does not allow recording. */
    private static final String CLOCK_BEHIND = "CG001";

    /** The function's code for a refusal. */
    private static final String RAISED = "P0001";

    private final EventCodec codec;

    public RedactCommand() {
        this(Features.vocabulary());
    }

    /** The command for the events that a release knows. */
    public RedactCommand(Vocabulary vocabulary) {
        this.codec = new EventCodec(vocabulary);
    }

    @Override
    public String name() {
        return "redact";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream problems) {
        RedactionOrder order;
        try {
            order = RedactionOrder.of(arguments);
        } catch (IllegalArgumentException e) {
            say(problems, e.getMessage());
            problems.println();
            problems.println(RedactionOrder.USAGE);
            return USAGE;
        }
        try (OwnerDatabase database = OwnerDatabase.configured(order.settings());
                Connection connection = database.connect()) {
            if (order.dryRun()) {
                show(connection, order, out);
            } else {
                carryOut(connection, order, out);
            }
            return DONE;
        } catch (CannotRedact | IllegalStateException | UncheckedIOException | UnreadableEvent e) {
            say(problems, e.getMessage());
        } catch (SQLException e) {
            say(problems, plain(e));
        }
        problems.println("Nothing was changed.");
        return FAILED;
    }

    private static String plain(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case UNDEFINED_FUNCTION -> "The database is not of this release: start the application once.";
            case CLOCK_BEHIND -> "The database's clock is behind what is on record: see the command clock.";
            case RAISED -> String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            default -> "The database refuses it: " + e.getMessage();
        };
    }

    private EventRedaction redaction(Connection connection) {
        return new EventRedaction(connection, codec, Clock.systemUTC());
    }

    private void show(Connection connection, RedactionOrder order, PrintStream out) throws SQLException {
        EventRedaction.EventToRedact found = redaction(connection).look(order);
        say(out, "Would be taken out of " + told(found) + ":");
        found.texts().forEach((field, text) -> say(out, "  " + field + ": " + text));
        List<String> elsewhere = SameWords.find(
                connection, found.read().contract(), found.texts().values());
        elsewhere.removeIf(each -> each.startsWith("position %d,".formatted(found.position()))
                && found.texts().size() == 1
                && !each.contains(", /")
                && each.contains(": " + found.texts().keySet().iterator().next()));
        tellElsewhere(elsewhere, out);
        say(out, "Nothing was changed.");
    }

    private void carryOut(Connection connection, RedactionOrder order, PrintStream out) throws SQLException {
        EventRedaction.RedactionDone done = redaction(connection).carryOut(order);
        say(out, "Taken out of " + told(done.found()) + ":");
        done.found().texts().forEach((field, text) -> say(out, "  %s (%d characters)".formatted(field, text.length())));
        say(out, "SHA-256 of the payload before: " + done.event().payloadBefore());
        say(out, "                        after: " + done.event().payloadAfter());
        if (done.event().metadataBefore() != null) {
            say(out, "SHA-256 of the metadata before: " + done.event().metadataBefore());
            say(out, "                         after: " + done.event().metadataAfter());
        }
        say(out, "Recorded as EventRedacted at position %d, by %s.".formatted(done.position(), order.by()));
        say(out, "The registers follow at once where the application is running, otherwise when it starts.");
        try {
            tellElsewhere(
                    SameWords.find(
                            connection,
                            done.found().read().contract(),
                            done.found().texts().values()),
                    out);
        } catch (SQLException e) {
            say(out, "The search for the same words elsewhere failed: SQLSTATE " + e.getSQLState());
        }
        vacuum(connection, out);
    }

    /** Prints a line. Text from the record or the command line cannot add lines or control the terminal. */
    private static void say(PrintStream to, @Nullable String text) {
        to.println(VisibleText.shown(String.valueOf(text)));
    }

    private static String told(EventRedaction.EventToRedact found) {
        return "position %d, %s of %s (%s of %s)"
                .formatted(
                        found.position(),
                        found.name(),
                        found.entity(),
                        found.read().reference(),
                        found.read().contract());
    }

    private static void tellElsewhere(List<String> places, PrintStream out) {
        if (!places.isEmpty()) {
            say(out, "The same words also occur here, and were not changed:");
            places.forEach(each -> say(out, "  " + each));
        }
    }

    /** Vacuums the tables, because the old text stays on disk until then. */
    private static void vacuum(Connection connection, PrintStream out) {
        List<String> left = new ArrayList<>();
        for (String table : List.of("event_store.event", "event_store.snapshot")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM " + table);
            } catch (SQLException e) {
                left.add("VACUUM %s; (%s)".formatted(table, e.getMessage()));
            }
        }
        say(
                out,
                left.isEmpty()
                        ? "Old versions of the rows were vacuumed. Backups and archived WAL still have the text."
                        : "Old versions of the rows are still on disk; run yourself: " + String.join(" ", left));
    }
}
