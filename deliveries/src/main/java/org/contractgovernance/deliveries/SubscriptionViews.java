package org.contractgovernance.deliveries;

import java.util.List;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.DeliveryEntry.DeliveryPage;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.SubscriptionEntry;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.deliveries.DeliveryRows.Counts;
import org.contractgovernance.deliveries.DeliveryRows.Numbered;
import org.jspecify.annotations.Nullable;

/** Subscriptions and their deliveries as they are shown: without secrets. */
final class SubscriptionViews {

    private final SubscriptionRows rows;
    private final DeliveryRows deliveries;

    SubscriptionViews(SubscriptionRows rows, DeliveryRows deliveries) {
        this.rows = rows;
        this.deliveries = deliveries;
    }

    DeliveryPage page(Subscription of, @Nullable DeliveryState state, Paging paging) {
        List<Numbered> found =
                deliveries.page(of.id(), state, after(paging.cursor()), Paging.checked(paging.size()) + 1);
        boolean more = found.size() > paging.size();
        List<Numbered> shown = more ? found.subList(0, paging.size()) : found;
        return new DeliveryPage(
                shown.stream().map(Numbered::entry).toList(),
                more ? Long.toString(shown.getLast().number()) : null);
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw BrokenRule.because(GeneralRule.INVALID_CURSOR, e).at("cursor");
        }
    }

    SubscriptionEntry entry(Subscription of) {
        Counts counts = deliveries.counts(of.id());
        return new SubscriptionEntry(
                of.id(),
                of.name(),
                of.address().toString(),
                of.kinds(),
                of.contracts(),
                of.everyContract(),
                of.councilOnly(),
                of.signing(),
                of.patience().toString(),
                of.state(),
                of.reason(),
                of.cursor(),
                counts.queued(),
                counts.parked(),
                counts.oldest(),
                rows.publicKeys(of.id()),
                rows.changes(of.id()));
    }
}
