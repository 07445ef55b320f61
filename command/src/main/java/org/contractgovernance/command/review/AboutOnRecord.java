package org.contractgovernance.command.review;

import java.util.List;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.review.AboutEntry;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What a decision or an action may be about: entries on record that both parties may see. */
record AboutOnRecord(String contract, ReferenceData referenceData) {

    /** The entries that are named. Refuses one that is unknown and one that only the council may see in the same words. */
    List<AboutEntry> require(@Nullable List<AboutEntry> named) {
        if (named == null) {
            return List.of();
        }
        for (int i = 0; i < named.size(); i++) {
            AboutEntry each = named.get(i);
            if (referenceData
                    .entity(contract, each.kind(), each.reference(), true)
                    .isEmpty()) {
                throw BrokenRule.of(ReviewRule.ABOUT_UNKNOWN_ENTRY, "there is no %s".formatted(each.words()))
                        .at("/about/%d/reference".formatted(i));
            }
        }
        return List.copyOf(named);
    }
}
