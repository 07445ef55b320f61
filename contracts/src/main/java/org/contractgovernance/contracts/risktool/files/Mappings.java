package org.contractgovernance.contracts.risktool.files;

import java.util.List;
import org.contractgovernance.contracts.access.Caller;

/**
 * The mappings that administrators keep, and the examples that come with the application. They are not events: only their present state is
 * kept.
 */
public interface Mappings {

    /** The largest number of mappings that can be kept. */
    int MOST = 100;

    /** All mappings, by name. */
    List<KeptMapping> all();

    /**
     * One mapping. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} with
     * {@link org.contractgovernance.contracts.rule.GeneralRule#UNKNOWN_ENTITY} where no mapping has this name.
     */
    KeptMapping named(String name);

    /**
     * Keeps a mapping under a name, and replaces a mapping of the same name. Throws
     * {@link org.contractgovernance.contracts.rule.BrokenRule} with a {@link MappingRule} where it contradicts itself.
     */
    KeptMapping keep(String name, Mapping mapping, Caller caller);

    /** Removes a mapping. Where the mapping had replaced an example, the example returns. */
    void remove(String name, Caller caller);
}
