package org.contractgovernance.contracts.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcurementFactsTest {

    private static final BigDecimal FIVE_MILLION = new BigDecimal("5000000");

    private static ProcurementFacts facts(LegalRegime regime, ContractParticularsBuilder stated) {
        return new ProcurementFacts(regime, stated.build());
    }

    private static Set<SpecialRegime> regimes(String words) {
        Set<SpecialRegime> found = new TreeSet<>();
        if (words == null) {
            return null;
        }
        Arrays.stream(words.split(" ")).map(SpecialRegime::valueOf).forEach(found::add);
        return found;
    }

    /** An empty column means: not stated. */
    @ParameterizedTest
    @CsvSource({
        "PROCUREMENT_ACT_2023,, NONE, YES",
        "PROCUREMENT_ACT_2023, 2025-02-24,, YES",
        "PROCUREMENT_ACT_2023, 2025-02-23, NONE, CANNOT_TELL",
        "PROCUREMENT_ACT_2023_LIGHT_TOUCH,,, YES",
        "PUBLIC_CONTRACTS_REGULATIONS_2015,,, NO",
        "PUBLIC_CONTRACTS_REGULATIONS_2015, 2025-02-23,, NO",
        "PUBLIC_CONTRACTS_REGULATIONS_2015, 2025-02-24, NONE, CANNOT_TELL",
        "PUBLIC_CONTRACTS_REGULATIONS_2015, 2025-06-02, CALL_OFF, NO",
        "PUBLIC_CONTRACTS_REGULATIONS_2006,,, NO",
        "IN_HOUSE, 2025-06-02,, NO",
        "NOT_STATED,,, CANNOT_TELL",
        "NOT_STATED, 2025-02-23,, NO",
        "NOT_STATED, 2025-02-24, NONE, YES",
        "NOT_STATED, 2025-02-24, LIGHT_TOUCH, YES",
        "NOT_STATED, 2025-02-24,, CANNOT_TELL",
        "NOT_STATED, 2025-02-24, CALL_OFF, CANNOT_TELL"
    })
    void theActAppliesToProcurementsThatBeganSince(
            LegalRegime regime, LocalDate begunOn, String regimes, Certainty expected) {
        StatedAnswer found = facts(
                        regime,
                        AParticulars.stated().procurementBegunOn(begunOn).specialRegimes(regimes(regimes)))
                .underTheAct();

        assertThat(found.answer()).isEqualTo(expected);
        assertThat(found.missing().isEmpty()).isEqualTo(expected != Certainty.CANNOT_TELL);
        assertThat(found.because()).isNotBlank();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(ProcurementFacts.unstated(LegalRegime.NOT_STATED).underTheAct())
                .isEqualTo(new StatedAnswer(
                        Certainty.CANNOT_TELL,
                        "neither the legal regime nor the day on which the procurement began is stated",
                        List.of("legalRegime", "procurementBegunOn")));
        assertThat(ProcurementFacts.unstated(LegalRegime.NOT_STATED).maximumDays())
                .isNull();
        assertThat(ProcurementFacts.unstated(LegalRegime.NOT_STATED)
                        .isForWorks()
                        .missing())
                .containsExactly("mainCategory");
    }

    @ParameterizedTest
    @CsvSource({
        "PROCUREMENT_ACT_2023, LIGHT_TOUCH, LIGHT_TOUCH, YES",
        "PROCUREMENT_ACT_2023, NONE, LIGHT_TOUCH, NO",
        "PROCUREMENT_ACT_2023, SCHOOL, LIGHT_TOUCH, NO",
        "PROCUREMENT_ACT_2023,, LIGHT_TOUCH, CANNOT_TELL",
        "PROCUREMENT_ACT_2023_LIGHT_TOUCH,, LIGHT_TOUCH, YES",
        "PROCUREMENT_ACT_2023_LIGHT_TOUCH, NONE, LIGHT_TOUCH, CANNOT_TELL",
        "PROCUREMENT_ACT_2023_LIGHT_TOUCH, LIGHT_TOUCH SCHOOL, SCHOOL, YES",
        "PROCUREMENT_ACT_2023_LIGHT_TOUCH,, SCHOOL, CANNOT_TELL"
    })
    void aSpecialRegimeThatIsNotStatedCannotBeTold(
            LegalRegime regime, String regimes, SpecialRegime asked, Certainty expected) {
        assertThat(facts(regime, AParticulars.stated().specialRegimes(regimes(regimes)))
                        .is(asked)
                        .answer())
                .isEqualTo(expected);
    }

    /** The limit includes VAT: an amount without it that is not above may be above with it. */
    @ParameterizedTest
    @CsvSource({
        "5000000.00, WITH_VAT, NO",
        "5000000.01, WITH_VAT, YES",
        "5000000.01, WITHOUT_VAT, YES",
        "5000000.00, WITHOUT_VAT, CANNOT_TELL",
        "9000000.00,, CANNOT_TELL"
    })
    void aValueIsComparedOnItsBasis(String pounds, ValueBasis basis, Certainty expected) {
        assertThat(facts(
                                LegalRegime.PROCUREMENT_ACT_2023,
                                AParticulars.stated().estimatedValue(AParticulars.value(pounds, basis)))
                        .isValuedAbove(FIVE_MILLION)
                        .answer())
                .isEqualTo(expected);
    }

    /** 1 October 2025 to 30 September 2032: seven years with two leap days. */
    @Test
    void theLongestTermHasDays() {
        assertThat(facts(LegalRegime.PROCUREMENT_ACT_2023, AParticulars.stated())
                        .maximumDays())
                .isEqualTo(7 * 365 + 2);
    }

    @Test
    void theFieldsThatAreNotStatedAreNamed() {
        assertThat(AParticulars.stated().build().notStated()).isEmpty();
        assertThat(ContractParticulars.NOTHING_STATED.notStated()).hasSize(11).startsWith("procurementIdentifier");
        assertThat(AParticulars.stated()
                        .subContractors(List.of())
                        .estimatedValue(AParticulars.value("1", null))
                        .build()
                        .notStated())
                .containsExactly("estimatedValue.basis");
    }

    @Test
    void trailingZerosMakeNoDifference() {
        ContractParticulars one = AParticulars.stated()
                .estimatedValue(AParticulars.value("6000000", ValueBasis.WITH_VAT))
                .build();

        assertThat(one.isSameAs(AParticulars.stated().build())).isTrue();
        assertThat(one.isSameAs(AParticulars.stated()
                        .estimatedValue(AParticulars.value("6000000", ValueBasis.WITHOUT_VAT))
                        .build()))
                .isFalse();
        assertThat(one.isSameAs(AParticulars.stated().estimatedValue(null).build()))
                .isFalse();
    }
}
