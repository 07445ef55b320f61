package org.contractgovernance.api.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The modules of the application, each with the modules that it may see. */
enum ModuleOfOurs {
    CONTRACTS("the others depend on the published language, never it on them"),
    DATABASE("PostgreSQL is started for whatever is kept in it", CONTRACTS),
    COMMAND("what decides does not know what remembers, sends or speaks", CONTRACTS, DATABASE),
    REGISTERS("an engine that knew a feature could not serve the next one", CONTRACTS),
    QUERY("what remembers does not know what decides, sends or speaks", CONTRACTS, REGISTERS),
    DELIVERIES("what sends takes what it tells from a port", CONTRACTS),
    API(
            "a controller, or a test of one, that knows an aggregate or a table would bind the modules together",
            CONTRACTS);

    private final String because;

    @SuppressWarnings("Immutable") // made by Set.of
    private final Set<ModuleOfOurs> seen;

    ModuleOfOurs(String because, ModuleOfOurs... seen) {
        this.because = because;
        this.seen = Set.of(seen);
    }

    String because() {
        return because;
    }

    /** Its package below the root, and its folder at the top of the repository. */
    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<ModuleOfOurs> unseen() {
        return Arrays.stream(values())
                .filter(each -> each != this && !seen.contains(each))
                .toList();
    }
}
