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

/** Finds the broken rule inside the exceptions of Axon and the database. */
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

    /**
     * Whether the request was refused because the store cannot be reached. That is no answer to the request: in a moment the answer may be
     * another.
     */
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
                // when the application stops, the handlers go before the last request
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
