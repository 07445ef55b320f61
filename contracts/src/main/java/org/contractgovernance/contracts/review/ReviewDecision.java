package org.contractgovernance.contracts.review;

import java.util.List;

/**
 * A decision of a review.
 *
 * @param number its number in the review, from 1
 * @param decision what was decided
 * @param about what it is about
 */
public record ReviewDecision(int number, String decision, List<AboutEntry> about) {

    public ReviewDecision {
        about = List.copyOf(about);
    }
}
