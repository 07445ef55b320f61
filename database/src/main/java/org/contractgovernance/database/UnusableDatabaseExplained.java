package org.contractgovernance.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts it on an unusable folder in two sentences what is so and what to do, instead of a stack trace. */
final class UnusableDatabaseExplained extends AbstractFailureAnalyzer<UnusableDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableDatabase cause) {
        return new FailureAnalysis("Contract Governance does not start: " + cause.what() + ".", cause.action(), cause);
    }
}
