package org.contractgovernance.command.record;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.text.VisibleText;
import org.contractgovernance.contracts.text.VisibleText.TextFault;
import org.jspecify.annotations.Nullable;

/**
 * A redaction, as the operator orders it.
 *
 * @param position position of the event
 * @param fields JSON pointers that begin with {@code /payload} or {@code /metadata}
 * @param by who decided it
 * @param reason why
 * @param dryRun whether only to show what would be taken out
 * @param settings the database settings from the command line
 */
record RedactionOrder(
        long position, List<String> fields, PersonId by, String reason, boolean dryRun, List<String> settings) {

    static final String USAGE = """
            redact takes text that should never have been written out of one event, for good; or a number that cannot be read, for
            which its event is parked.

              java -jar <application>.jar redact --position=<n> --field=<pointer> [--field=<pointer> …]
                                                 --reason=<why> --by=<person-…> [--dry-run]

              --position  position of the event, as the history and the audit trail show it
              --field     what to take out: /payload/description, or /description for short; /metadata/reason
              --reason    why, for everybody who may see the event; do not repeat the text
              --by        identifier of the person who decided it
              --dry-run   only shows which text would go

            Run it with the settings of the application (SPRING_DATASOURCE_URL, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD, or
            the data folder), whether the application is running or not.""";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException where something is missing; the message says what
     */
    static RedactionOrder of(List<String> arguments) {
        String position = null;
        String by = null;
        String reason = null;
        boolean dryRun = false;
        List<String> fields = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (String each : arguments) {
            int equals = each.indexOf('=');
            String option = equals < 0 ? each : each.substring(0, equals);
            String value = equals < 0 ? "" : each.substring(equals + 1).strip();
            switch (option) {
                case "--position" -> position = once(option, position, value);
                case "--by" -> by = once(option, by, value);
                case "--reason" -> reason = once(option, reason, value);
                case "--field" -> fields.add(pointer(value));
                case "--dry-run" -> dryRun = true;
                default -> {
                    if (!option.startsWith("--") || option.indexOf('.') < 0) {
                        throw new IllegalArgumentException("there is no option " + option);
                    }
                    settings.add(each);
                }
            }
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("--field is missing: what is to be taken out?");
        }
        return new RedactionOrder(
                number(needed("--position", position)),
                List.copyOf(fields),
                person(needed("--by", by)),
                reason(needed("--reason", reason)),
                dryRun,
                List.copyOf(settings));
    }

    private static String once(String option, @Nullable String before, String value) {
        if (before != null) {
            throw new IllegalArgumentException(option + " is given twice");
        }
        return value;
    }

    private static String needed(String option, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(option + " is missing");
        }
        return value;
    }

    private static String pointer(String value) {
        if (!value.startsWith("/") || value.endsWith("/")) {
            throw new IllegalArgumentException(
                    "--field is a JSON pointer such as /payload/description, not '" + value + "'");
        }
        return value.startsWith("/payload/") || value.startsWith("/metadata/") ? value : "/payload" + value;
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--position is a number, not '" + value + "'", e);
        }
    }

    private static PersonId person(String value) {
        try {
            return new PersonId(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--by: " + e.getMessage(), e);
        }
    }

    private static String reason(String value) {
        if (value.length() > Text.NARRATIVE) {
            throw new IllegalArgumentException("--reason has at most %d characters".formatted(Text.NARRATIVE));
        }
        TextFault fault = VisibleText.fault(value, true);
        if (fault != null) {
            throw new IllegalArgumentException("--reason: " + VisibleText.told(fault, value));
        }
        return value;
    }
}
