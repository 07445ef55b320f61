package org.contractgovernance.query.assessment.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** The events of one return, as they follow one another: which one gave it its figure or its rating, and who returned figures or corrected them. */
final class ReturnEvents {

    /** The events that say something of a figure or a rating, by their stored names. */
    static final List<String> NAMES =
            List.of("ReturnSubmitted", "ReturnResubmitted", "ReturnAccepted", "FigureCorrected", "ReturnRerated");

    private static final Set<String> BY_SUBMITTERS = Set.of("ReturnSubmitted", "ReturnResubmitted", "FigureCorrected");

    /** Without any, where nobody asks. */
    static final ReturnEvents NONE = new ReturnEvents();

    private final Set<PersonId> submitters = new LinkedHashSet<>();
    private @Nullable String last;

    void add(String event, String name, String actor) {
        last = event;
        if (BY_SUBMITTERS.contains(name)) {
            submitters.add(new PersonId(actor));
        }
    }

    @Nullable String last() {
        return last;
    }

    List<PersonId> submitters() {
        return List.copyOf(submitters);
    }
}
