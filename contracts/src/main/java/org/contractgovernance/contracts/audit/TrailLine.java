package org.contractgovernance.contracts.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail as it is shown, with links to its cause and its effects.
 *
 * @param entry the line
 * @param who name of the person who did it, where the name is known
 * @param follows the line that it follows from, where the caller may see that line
 * @param ledTo the lines that follow from it
 */
public record TrailLine(
        @JsonUnwrapped TrailEntry entry,
        @Nullable String who,
        @Nullable Link follows,
        List<Link> ledTo) {

    /**
     * Another line of the trail.
     *
     * @param position its place in the one order of all events
     * @param eventId identifier of its event
     * @param event stored name of its event
     * @param reference what people call the entity that it is about
     */
    public record Link(long position, String eventId, String event, String reference) {}
}
