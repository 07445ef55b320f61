package org.contractgovernance.contracts.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SoundParticularsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void whatIsStatedAndWhatIsNotIsSound() {
        assertThatCode(() -> {
                    SoundParticulars.check(AParticulars.stated().build(), TODAY);
                    SoundParticulars.check(ContractParticulars.NOTHING_STATED, TODAY);
                })
                .doesNotThrowAnyException();
    }

    private static Organisation named(String scheme, String number) {
        return new Organisation("Larkrise", List.of(new OrganisationIdentifier(scheme, number)), null);
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(
                        AParticulars.stated().enteredIntoOn(TODAY.plusDays(1)),
                        ParticularsRule.STATED_BEFORE_IT_HAPPENED,
                        "/particulars/enteredIntoOn"),
                Arguments.of(
                        AParticulars.stated().procurementBegunOn(TODAY.plusDays(1)),
                        ParticularsRule.STATED_BEFORE_IT_HAPPENED,
                        "/particulars/procurementBegunOn"),
                Arguments.of(
                        AParticulars.stated().enteredIntoOn(LocalDate.of(2025, 3, 2)),
                        ParticularsRule.ENTERED_BEFORE_PROCURED,
                        "/particulars/enteredIntoOn"),
                Arguments.of(
                        AParticulars.stated().specialRegimes(Set.of(SpecialRegime.NONE, SpecialRegime.SCHOOL)),
                        ParticularsRule.SPECIAL_REGIMES_CONTRADICT,
                        "/particulars/specialRegimes"),
                Arguments.of(
                        AParticulars.stated().specialRegimes(Set.of(SpecialRegime.FRAMEWORK, SpecialRegime.CALL_OFF)),
                        ParticularsRule.SPECIAL_REGIMES_CONTRADICT,
                        "/particulars/specialRegimes"),
                Arguments.of(
                        AParticulars.stated().specialRegimes(Set.of(SpecialRegime.USER_CHOICE_DIRECT_AWARD)),
                        ParticularsRule.SPECIAL_REGIMES_CONTRADICT,
                        "/particulars/specialRegimes"),
                Arguments.of(
                        AParticulars.stated().maximumTerm(new MaximumTerm(TODAY, TODAY.minusDays(1), "Clause 3")),
                        ParticularsRule.MAXIMUM_TERM_UNSOUND,
                        "/particulars/maximumTerm/to"),
                Arguments.of(
                        AParticulars.stated().cpvCodes(List.of("80000000-4", "79620000-6", "80000000-0")),
                        ParticularsRule.CPV_CODE_NAMED_TWICE,
                        "/particulars/cpvCodes/2"),
                Arguments.of(
                        AParticulars.stated().suppliers(List.of(AParticulars.SUPPLIER, named("GB-COH", "1234567"))),
                        ParticularsRule.COMPANY_NUMBER_UNSOUND,
                        "/particulars/suppliers/1/identifiers/0/number"),
                Arguments.of(
                        AParticulars.stated()
                                .subContractors(List.of(AParticulars.SUB_CONTRACTOR, AParticulars.SUB_CONTRACTOR)),
                        ParticularsRule.ORGANISATION_NAMED_TWICE,
                        "/particulars/subContractors/1/identifiers/0"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void whatContradictsItselfIsRefused(ContractParticularsBuilder stated, ParticularsRule rule, String pointer) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> SoundParticulars.check(stated.build(), TODAY))
                .satisfies(broken -> {
                    assertThat(broken.rule()).isEqualTo(rule);
                    assertThat(broken.pointer()).isEqualTo(pointer);
                });
    }

    /** The form alone is checked: eight digits, a hyphen and a check digit, which the vocabulary lists and explains no further. */
    @ParameterizedTest
    @CsvSource({"80000000-4, true", "80000000, false", "8000000-4, false", "80000000-X, false", "80000000-44, false"})
    void aCodeOfTheVocabularyHasEightDigitsAndACheckDigit(String code, boolean sound) {
        assertThat(code.matches(ContractParticulars.CPV)).isEqualTo(sound);
    }
}
