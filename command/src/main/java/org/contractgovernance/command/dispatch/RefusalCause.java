package org.contractgovernance.command.dispatch;

import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.contractgovernance.command.entity.CannotBeRebuilt;
import org.contractgovernance.command.store.DatabaseOutage;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/** Finds the rule in what Axon and the database wrap around it. */
final class RefusalCause {

    private RefusalCause() {}

    /** The failure as the caller of the dispatcher sees it: a broken rule where one is behind it. */
    static RuntimeException of(Throwable failure) {
        BrokenRule rule = ruleBehind(failure);
        if (rule != null) {
            return rule;
        }
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }

    /** Whether it was refused because the store is away: that is no answer to the request, and may be another in a moment. */
    static boolean isOutage(RuntimeException failure) {
        return failure instanceof BrokenRule broken && broken.rule() == GeneralRule.STORE_UNAVAILABLE;
    }

    private static @Nullable BrokenRule ruleBehind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            switch (each) {
                case BrokenRule rule -> {
                    return rule;
                }
                case AggregateNotFoundException missing -> {
                    return BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
                }
                // the handlers are gone before the last request is, when the application stops
                case NoHandlerForCommandException stopping -> {
                    return BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, stopping);
                }
                case UnreadableEvent unreadable -> {
                    return BrokenRule.because(GeneralRule.RECORD_UNREADABLE, unreadable);
                }
                case CannotBeRebuilt broken -> {
                    return BrokenRule.because(GeneralRule.RECORD_UNREADABLE, broken);
                }
                case ConcurrencyException concurrent -> {
                    return BrokenRule.of(GeneralRule.CHANGED_MEANWHILE);
                }
                default -> {}
            }
        }
        return DatabaseOutage.isBehind(failure) ? BrokenRule.of(GeneralRule.STORE_UNAVAILABLE) : null;
    }
}
