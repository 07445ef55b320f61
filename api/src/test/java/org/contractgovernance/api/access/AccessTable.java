package org.contractgovernance.api.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contractgovernance.contracts.access.Role;

/** {@code docs/access.md}, read as people read it. */
public final class AccessTable {

    private static final Path PAGE = Path.of("..", "docs", "access.md");
    private static final Pattern LINE =
            Pattern.compile("\\| (?:`(GET|POST|PUT|DELETE) (\\S+)`|–) \\| (\\w+) \\| (.+) \\|");
    private static final List<Role> COLUMNS = List.of(Role.values());

    private AccessTable() {}

    /** A line of the table. */
    public record Line(String method, String address, String asks, Set<Role> allowed) {

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    /** Every line of the page that is about an address. */
    public static List<Line> lines() {
        return all().filter(each -> !each.address().isEmpty()).toList();
    }

    /** A role that may ask for an address, with what stands for its parts and without parameters. */
    public static Role askerOf(String method, String address) {
        return lines().stream()
                .filter(each -> each.method().equals(method)
                        && address.matches(each.address().replaceAll("\\{\\w+}", "[^/]+")))
                .flatMap(each -> each.allowed().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(method + " " + address));
    }

    /** The commands that have no address: the application sends them to itself. */
    public static List<Line> own() {
        return all().filter(each -> each.address().isEmpty()).toList();
    }

    private static Stream<Line> all() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(AccessTable::line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Line line(Matcher matcher) {
        List<String> cells =
                Arrays.stream(matcher.group(4).split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalStateException("a cell is missing: " + matcher.group());
        }
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).equals("yes")) {
                allowed.add(COLUMNS.get(i));
            }
        }
        return new Line(
                Objects.requireNonNullElse(matcher.group(1), ""),
                Objects.requireNonNullElse(matcher.group(2), ""),
                matcher.group(3),
                allowed);
    }
}
