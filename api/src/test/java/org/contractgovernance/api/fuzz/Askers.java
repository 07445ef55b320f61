package org.contractgovernance.api.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.api.access.AccessTable;
import org.contractgovernance.api.fuzz.Document.Operation;
import org.contractgovernance.contracts.access.Role;

/** Who asks: a client of each role, nobody, and the provider of another contract. */
final class Askers {

    /** Without a token. */
    static final String NOBODY = "nobody";

    /** With a token for another contract than the one that is asked about. */
    static final String OF_ANOTHER_CONTRACT = "provider of another contract";

    /** Everybody. */
    static final List<String> ALL = all();

    private Askers() {}

    private static List<String> all() {
        List<String> all =
                new ArrayList<>(Arrays.stream(Role.values()).map(Role::code).toList());
        all.add(NOBODY);
        all.add(OF_ANOTHER_CONTRACT);
        return List.copyOf(all);
    }

    /** The roles that may ask for an operation, by {@code docs/access.md}. */
    static Set<Role> allowed(Operation operation) {
        return AccessTable.lines().stream()
                .filter(each -> each.method().equals(operation.method())
                        && each.address().equals(operation.address()))
                .findFirst()
                .map(AccessTable.Line::allowed)
                .orElseThrow(() -> new AssertionError("docs/access.md has no line for " + operation.id()));
    }

    /** One who may: the commissioner, where it may. */
    static String may(Operation operation) {
        return allowed(operation).stream().map(Role::code).findFirst().orElseThrow();
    }

    /** The role that a name stands for; none for nobody. */
    static Optional<Role> role(String name) {
        return name.equals(OF_ANOTHER_CONTRACT)
                ? Optional.of(Role.PROVIDER)
                : Arrays.stream(Role.values())
                        .filter(each -> each.code().equals(name))
                        .findFirst();
    }
}
