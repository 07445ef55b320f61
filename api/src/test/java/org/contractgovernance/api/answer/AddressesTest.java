package org.contractgovernance.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.Existing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/contracts, CONTRACT, c, , /api/v1/contracts/c",
        "/api/v1/contracts/c/services, CONTRACT, c, , /api/v1/contracts/c",
        "/api/v1/contracts/c/kpis, KPI, SEN-01, , /api/v1/contracts/c/kpis/SEN-01",
        // whatever a code looks like, it is a KPI's
        "/api/v1/contracts/c/kpis, KPI, I-1, , /api/v1/contracts/c/kpis/I-1",
        "/api/v1/contracts/c/kpis/SEN-01/returns, KPI, SEN-01, 2016-01, /api/v1/contracts/c/kpis/SEN-01/returns/2016-01",
        "/api/v1/contracts/c/kpis/K/returns/2016-01/assure, KPI, K, 2016-01, /api/v1/contracts/c/kpis/K/returns/2016-01",
        "/api/v1/contracts/c/issues/I-1/escalate-to-early-warning, EARLY_WARNING, EW-3, , /api/v1/contracts/c/early-warnings/EW-3",
        "/api/v1/contracts/c/performance-regime, PERFORMANCE_REGIME, performance-regime, , /api/v1/contracts/c/performance-regime",
        "/api/v1/contracts/c/payment-by-results/claims, PAYMENT_BY_RESULTS, payment-by-results, RC-1, /api/v1/contracts/c/payment-by-results/claims/RC-1",
        "/api/v1/contracts/c/rectification-plans, RECTIFICATION_PLAN, RP-1, 2, /api/v1/contracts/c/rectification-plans/RP-1/steps/2",
        "/api/v1/contracts/c/failure-responses, FAILURE_RESPONSE, 2016-01.SEN-01.issue, , /api/v1/contracts/c/failure-responses/2016-01.SEN-01.issue",
        "/api/v1/contracts/c/relief, RELIEF, RL-1, , /api/v1/contracts/c/relief/RL-1",
        "/api/v1/contracts/c/obligations, OBLIGATION, OB-1, 2016-01, /api/v1/contracts/c/obligations/OB-1/instances/2016-01",
        "/api/v1/contracts/c/notices, NOTICE, NO-1, , /api/v1/contracts/c/notices/NO-1",
        "/api/v1/contracts/c/assessments/2016-01/deductions/3/waive, ASSESSMENT, 2016-01, 3, /api/v1/contracts/c/assessments/2016-01/deductions/3",
        "/api/v1/contracts/c/occurrences, OCCURRENCE, OC-1, , /api/v1/contracts/c/occurrences/OC-1",
        "/api/v1/contracts/c/unmatched-risks, UNMATCHED_RISK, CR-1, , /api/v1/contracts/c/unmatched-risks",
        "/elsewhere, ISSUE, I-1, , /elsewhere"
    })
    void whatExistsIsFoundByItsKind(String asked, EntityKind kind, String reference, String part, String found) {
        assertThat(Addresses.ofExisting(asked, new Existing(kind, reference, part)))
                .isEqualTo(found);
    }
}
