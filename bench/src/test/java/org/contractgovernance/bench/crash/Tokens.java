package org.contractgovernance.bench.crash;

import java.util.concurrent.atomic.AtomicLong;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.contracts.access.Role;

/** Tokens for those who take part. */
final class Tokens {

    private final BenchIssuer issuer;
    private final String commissioner;
    private final String administrator;
    private final String riskTool;
    private final AtomicLong strangers = new AtomicLong();

    Tokens(BenchIssuer issuer) {
        this.issuer = issuer;
        this.commissioner = issuer.token(Role.COMMISSIONER);
        this.administrator = issuer.token(Role.ADMINISTRATOR);
        this.riskTool = issuer.token(Role.RISK_TOOL);
    }

    String commissioner() {
        return commissioner;
    }

    String administrator() {
        return administrator;
    }

    String riskTool() {
        return riskTool;
    }

    /** Of an auditor whom the application has never seen, and must enter before it answers. */
    String stranger() {
        return issuer.token(Role.AUDITOR, "stranger-" + strangers.incrementAndGet());
    }
}
