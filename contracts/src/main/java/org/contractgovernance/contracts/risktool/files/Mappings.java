package org.contractgovernance.contracts.risktool.files;

import java.util.List;
import org.contractgovernance.contracts.access.Caller;

/** The mappings that administrators keep, and the examples that come with the application. They are no events: they are as they stand. */
public interface Mappings {

    /** How many can be kept. */
    int MOST = 100;

    /** All of them, by name. */
    List<KeptMapping> all();

    /**
     * One of them. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} with
     * {@link org.contractgovernance.contracts.rule.GeneralRule#UNKNOWN_ENTITY} where there is none of this name.
     */
    KeptMapping named(String name);

    /**
     * Keeps a mapping under a name, in the place of what was there. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} with a
     * {@link MappingRule} where it contradicts itself.
     */
    KeptMapping keep(String name, Mapping mapping, Caller caller);

    /** Lets go of a mapping; where it stood in the place of an example, the example is there again. */
    void remove(String name, Caller caller);
}
