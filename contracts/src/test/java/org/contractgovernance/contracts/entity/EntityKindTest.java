package org.contractgovernance.contracts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contractgovernance.contracts.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityKindTest {

    /** Stored with every event, so none of them ever changes. */
    @ParameterizedTest
    @CsvSource({
        "contract:worcestershire, CONTRACT, worcestershire",
        "kpi:worcestershire/SEN-01, KPI, worcestershire/SEN-01",
        "issue:01890a5d-ac96-774b-bcce-b302099a8057, ISSUE, 01890a5d-ac96-774b-bcce-b302099a8057",
        "early-warning:01890a5d-ac96-774b-bcce-b302099a8057, EARLY_WARNING, 01890a5d-ac96-774b-bcce-b302099a8057",
        "particulars:worcestershire, PARTICULARS, worcestershire",
        "option:0154, OPTION, 0154",
        "performance-regime:worcestershire, PERFORMANCE_REGIME, worcestershire",
        "assessment:worcestershire/2016-01, ASSESSMENT, worcestershire/2016-01",
        "rectification-plan:0154, RECTIFICATION_PLAN, 0154",
        "unmatched-risk:worcestershire/CR:12, UNMATCHED_RISK, worcestershire/CR:12",
        "record:worcestershire, RECORD, worcestershire"
    })
    void anIdentifierTellsItsKind(String entity, EntityKind kind, String own) {
        assertThat(EntityId.of(entity)).isEqualTo(new EntityId(kind, own));
        assertThat(EntityId.of(entity)).hasToString(entity);
        assertThat(EntityKind.of(entity)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "issue", "issues:1", "iss:1", "Issue:1", "plan:1"})
    void whatSaysNoKindIsNoIdentifier(String text) {
        assertThat(EntityKind.of(text)).isEmpty();
        assertThatThrownBy(() -> EntityId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aNewIdentifierIsOfItsKind(EntityKind kind) {
        assertThat(kind.isOf(EntityId.create(kind).toString())).isTrue();
        assertThat(EntityId.create(kind)).isNotEqualTo(EntityId.create(kind));
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        assertThat(EntityKind.ISSUE.reference(14)).isEqualTo("I-14").matches(Text.ISSUE);
        assertThat(EntityKind.EARLY_WARNING.reference(3)).isEqualTo("EW-3").matches(Text.EARLY_WARNING);
        assertThat(EntityKind.EARLY_WARNING.number("EW-100001")).isEqualTo(100_001);
        assertThatThrownBy(() -> EntityKind.KPI.reference(1)).hasMessageContaining("kpi");
        assertThatThrownBy(() -> EntityKind.RECORD.number("1")).hasMessageContaining("record");
    }

    @Test
    void whatHasAnAddressIsFoundThere() {
        assertThat(EntityKind.CONTRACT.address("c", "c")).contains("/c");
        assertThat(EntityKind.PARTICULARS.address("c", "particulars")).contains("/c/particulars");
        assertThat(EntityKind.OPTION.address("c", "OP-1")).contains("/c/options/OP-1");
        assertThat(EntityKind.KPI.address("c", "SEN-01")).contains("/c/kpis/SEN-01");
        assertThat(EntityKind.KPI.address("c", "SEN-01", "2016-01")).contains("/c/kpis/SEN-01/returns/2016-01");
        assertThat(EntityKind.ISSUE.address("c", "I-14")).contains("/c/issues/I-14");
        assertThat(EntityKind.EARLY_WARNING.address("c", "EW-3")).contains("/c/early-warnings/EW-3");
        assertThat(EntityKind.PERFORMANCE_REGIME.address("c", "performance-regime"))
                .contains("/c/performance-regime");
        assertThat(EntityKind.ASSESSMENT.address("c", "2016-01", "3")).contains("/c/assessments/2016-01/deductions/3");
        assertThat(EntityKind.PAYMENT_BY_RESULTS.address("c", "payment-by-results", "RC-1"))
                .contains("/c/payment-by-results/claims/RC-1");
        assertThat(EntityKind.GAIN_SHARE.address("c", "gain-share", "2015-16"))
                .contains("/c/gain-share/statements/2015-16");
        assertThat(EntityKind.PAYMENT_LEDGER.address("c", "payment-ledger")).isEmpty();
        assertThat(EntityKind.RECTIFICATION_PLAN.address("c", "RP-1", "2"))
                .contains("/c/rectification-plans/RP-1/steps/2");
        assertThat(EntityKind.RELIEF.address("c", "RL-1")).contains("/c/relief/RL-1");
        assertThat(EntityKind.OBLIGATION.address("c", "OB-1", "2016-01"))
                .contains("/c/obligations/OB-1/instances/2016-01");
        assertThat(EntityKind.NOTICE.address("c", "NO-1")).contains("/c/notices/NO-1");
        assertThat(EntityKind.OCCURRENCE.address("c", "OC-1")).contains("/c/occurrences/OC-1");
        assertThat(EntityKind.FAILURE_RESPONSE.address("c", "2016-01.SEN-01.issue"))
                .contains("/c/failure-responses/2016-01.SEN-01.issue");
        assertThat(EntityKind.DUTY.address("c", "s70.2026-06-30")).contains("/c/duties/s70.2026-06-30");
        assertThat(EntityKind.ASSESSMENT_NOTICE.address("c", "AN-1")).contains("/c/assessment-notices/AN-1");
        assertThat(EntityKind.REVIEW_SERIES.address("c", "RS-1")).contains("/c/review-series/RS-1");
        assertThat(EntityKind.REVIEW.address("c", "RV-1")).contains("/c/reviews/RV-1");
        assertThat(EntityKind.DELEGATION.address("c", "delegation")).contains("/c/delegation");
        assertThat(EntityKind.APPROVAL.address("c", "AP-1")).contains("/c/approvals/AP-1");
        assertThat(EntityKind.VARIATION.address("c", "VA-1")).contains("/c/variations/VA-1");
        assertThat(EntityKind.UNMATCHED_RISK.address("c", "CR-1")).isEmpty();
        assertThat(EntityKind.RECORD.address("c", "c")).isEmpty();
    }
}
