package org.contractgovernance.contracts.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.junit.jupiter.api.Test;

/** Variations as one modification: of a contract of £24m to 30 September 2020, with an estimated value of £20m. */
class VariedTogetherTest {

    private static final Money ESTIMATED = pounds("20000000.00");
    private static final LocalDate END = LocalDate.of(2020, 9, 30);

    private static VariationEntry variation(
            long number, VariationStatus status, int month, VariationChanges changes, String... asOne) {
        return AVariation.entry(
                number,
                status,
                AVariation.content()
                        .takesEffectOn(LocalDate.of(2017, month, 1))
                        .changes(changes)
                        .couldHaveBeenOneWith(List.of(asOne))
                        .build());
    }

    private static VariationChanges value(String pounds) {
        return VariationChangesBuilder.builder().value(pounds(pounds)).build();
    }

    private static VariationChanges end(String day) {
        return VariationChangesBuilder.builder().endsOn(LocalDate.parse(day)).build();
    }

    private static ContractModification modification(VariationEntry one, VariationEntry... others) {
        return VariedTogether.of(one, List.of(others)).modification(ESTIMATED, END);
    }

    @Test
    void theEstimatedValueChangesByAsMuchAsTheContracts() {
        ContractModification change = modification(variation(1, VariationStatus.PROPOSED, 4, value("25000000.00")));

        assertThat(change.valueBefore()).isEqualTo(ESTIMATED);
        assertThat(change.valueAfter()).isEqualTo(pounds("21000000.00"));
        assertThat(change.endBefore()).isEqualTo(END);
        assertThat(change.endAfter()).isEqualTo(END);
        assertThat(change.judgedTogether()).isEmpty();
    }

    @Test
    void beforeIsBeforeTheFirstAndAfterIsAfterTheLast() {
        VariationEntry first = variation(1, VariationStatus.AGREED, 4, value("25000000.00"));
        VariationEntry second = variation(2, VariationStatus.IN_EFFECT, 7, end("2021-09-30"), "VA-1");
        VariationEntry third = variation(3, VariationStatus.PROPOSED, 5, value("26500000.00"), "VA-2");
        VariationEntry other = variation(4, VariationStatus.AGREED, 6, value("99000000.00"));

        ContractModification change = modification(third, first, second, third, other);

        assertThat(change.valueAfter()).isEqualTo(pounds("22500000.00"));
        assertThat(change.endBefore()).isEqualTo(END);
        assertThat(change.endAfter()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(change.judgedTogether()).containsExactly("VA-1", "VA-2");
        assertThat(VariedTogether.of(third, List.of(first, second)).firstDay()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(modification(first, first, second, third).judgedTogether()).isEmpty();
    }

    @Test
    void whatWasWithdrawnOrLapsedIsNotJudgedWithAnother() {
        VariationEntry withdrawn = variation(1, VariationStatus.WITHDRAWN, 4, value("30000000.00"));
        VariationEntry lapsed = variation(2, VariationStatus.LAPSED, 4, end("2029-09-30"));
        VariationEntry third = variation(3, VariationStatus.AGREED, 5, value("24000001.00"), "VA-1", "VA-2");

        ContractModification change = modification(third, withdrawn, lapsed);

        assertThat(change.valueAfter()).isEqualTo(pounds("20000001.00"));
        assertThat(change.endAfter()).isEqualTo(END);
        assertThat(change.judgedTogether()).isEmpty();
    }

    @Test
    void aValueThatIsNotStatedBeforeIsNotKnownAfter() {
        ContractModification change = VariedTogether.of(
                        variation(1, VariationStatus.AGREED, 4, value("25000000.00")), List.of())
                .modification(null, null);

        assertThat(change.valueBefore()).isNull();
        assertThat(change.valueAfter()).isNull();
        assertThat(change.endAfter()).isNull();
    }
}
