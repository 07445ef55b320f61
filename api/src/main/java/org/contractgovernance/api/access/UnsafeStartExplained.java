package org.contractgovernance.api.access;

import org.contractgovernance.contracts.operation.UnsafeStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in two sentences why the application does not start, in place of a stack trace. */
final class UnsafeStartExplained extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeStart cause) {
        return new FailureAnalysis(
                "Contract Governance does not start: " + cause.getMessage() + ".", cause.action(), cause);
    }
}
