package org.contractgovernance.query.delegation;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.DelegationEvent;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of a scheme of delegation in plain English. */
final class DelegationNarrator {

    private DelegationNarrator() {}

    static Narrative tell(DelegationEvent event) {
        return switch (event) {
            case DelegationSet e -> {
                DelegationScheme before = e.before();
                yield new Narrative("The scheme of delegation was %s: %s"
                                .formatted(before == null ? "set" : "changed", limits(e.scheme())))
                        .change("posts", before == null ? null : posts(before), posts(e.scheme()))
                        .change("needs an approval", before == null ? null : needs(before), needs(e.scheme()));
            }
        };
    }

    private static String limits(DelegationScheme scheme) {
        return scheme.posts().isEmpty()
                ? "nobody may sign"
                : scheme.posts().stream()
                        .map(each -> "%s of the %s up to %s"
                                .formatted(each.post(), each.party().words(), each.limitInWords()))
                        .collect(Collectors.joining(", "));
    }

    private static String posts(DelegationScheme scheme) {
        return scheme.posts().stream()
                .map(each -> "%s of the %s up to %s by %s from %s%s, held by %s"
                        .formatted(
                                each.post(),
                                each.party().words(),
                                each.limitInWords(),
                                each.clause(),
                                each.from(),
                                each.until() == null ? "" : " until " + each.until(),
                                each.holders().isEmpty() ? "nobody" : Narrative.words(each.holders())))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String needs(DelegationScheme scheme) {
        return scheme.needs().isEmpty()
                ? null
                : scheme.needs().stream().map(ApprovalNeed::words).collect(Collectors.joining("; "));
    }
}
