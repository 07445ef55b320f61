package org.contractgovernance.contracts.results.claim;

import java.nio.charset.StandardCharsets;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.text.FoldedText;

/**
 * Makes the key by which a case is known again: a fingerprint of output, payment and reference. A reference is free text that can be redacted,
 * and nothing is decided by free text. Capitals, accents and spaces make no other case.
 */
final class CaseKeys {

    private static final int DIGITS = 32;

    private CaseKeys() {}

    static String of(String contract, String output, ResultPayment payment, String caseReference) {
        String folded = FoldedText.of(caseReference).replaceAll("\\s+", "");
        String said = String.join("\n", contract, output, payment.code(), folded);
        return Hash.of(said.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }
}
