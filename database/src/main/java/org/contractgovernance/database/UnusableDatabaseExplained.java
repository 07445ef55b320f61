package org.contractgovernance.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in two sentences why a folder is unusable and what to do, in place of a stack trace. */
final class UnusableDatabaseExplained extends AbstractFailureAnalyzer<UnusableDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableDatabase cause) {
        return new FailureAnalysis("Contract Governance does not start: " + cause.what() + ".", cause.action(), cause);
    }
}
