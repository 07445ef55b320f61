package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are read have a size that can be worked with. */
class BoundedNumbersTest {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private static String registered(String pounds) {
        ContractRegistered event = Examples.EVENTS.stream()
                .filter(ContractRegistered.class::isInstance)
                .map(ContractRegistered.class::cast)
                .filter(each -> each.details().value() != null)
                .findFirst()
                .orElseThrow();
        return CODEC.write(event).replaceFirst("\"pounds\":[0-9.]+", "\"pounds\":" + pounds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "-1e2147483647",
                "12e2147483646",
                "1e-2147483647",
                "1e99999999999",
                "1e-99999999999",
                "1e40",
                "1e-41",
                "0.00000000000000000000000000000000000000001",
                "12345678901234567890123456789012345678901",
                "1.00000000000000000000000000000000000000000",
                "1e131072"
            })
    void aNumberOutOfBoundsIsNotRead(String number) {
        assertThat(BoundedNumbers.hold(number)).isFalse();
        assertThatThrownBy(() -> CODEC.read("ContractRegistered", 1, registered(number)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(
                        "the text is not one of a ContractRegistered: the number at /details/value/pounds is out of bounds");
    }

    @Test
    void nothingIsReadThatIsLongerThanAnyNumberNeeds() {
        String number = "1." + "0".repeat(100);
        assertThat(BoundedNumbers.hold(number)).isFalse();
        assertThatThrownBy(() -> CODEC.read("ContractRegistered", 1, registered("1".repeat(2_000))))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12.50",
                "1e39",
                "1E+2",
                "1e-40",
                "-0.5",
                "1234567890123456789012345678901234567890.1234567890123456789012345678901234567890"
            })
    void aNumberWithinBoundsIsReadAsItIsWritten(String number) {
        assertThat(BoundedNumbers.hold(number)).isTrue();
        ContractRegistered read = (ContractRegistered) CODEC.read("ContractRegistered", 1, registered(number));
        assertThat(read.details().value()).isEqualTo(new Money(new BigDecimal(number)));
    }

    /** Releases before took them in, and nothing of a nought is lost. What is sent to us is another matter. */
    @ParameterizedTest
    @ValueSource(strings = {"0e2147483647", "0e-2147483647", "0.000e99999999999", "-0E+2147483647"})
    void aStoredNoughtOfAnyExponentIsNought(String number) {
        assertThat(BoundedNumbers.hold(number)).isFalse();
        ContractRegistered read = (ContractRegistered) CODEC.read("ContractRegistered", 1, registered(number));
        assertThat(read.details().value()).isEqualTo(new Money(BigDecimal.ZERO));
    }

    @Test
    void whatGoesWithANumberIsWhatHasNothingElse() {
        assertThat(MayBeAbsent.with("/details/value/pounds", ContractRegistered.class))
                .isEqualTo("/details/value");
        assertThat(MayBeAbsent.with("/details/value", ContractRegistered.class)).isEqualTo("/details/value");
        assertThat(MayBeAbsent.with("/figures/numerator", type("ReturnSubmitted")))
                .isEqualTo("/figures/numerator");
        assertThat(MayBeAbsent.with("/definition/bands/2/from", type("KpiDefined")))
                .isNull();
        assertThat(MayBeAbsent.with("/definition/target", type("KpiDefined"))).isEqualTo("/definition/target");
        assertThat(MayBeAbsent.with("/definition/rounding/decimals", type("KpiDefined")))
                .isNull();
        assertThat(MayBeAbsent.with("/details/nothing", ContractRegistered.class))
                .isNull();
    }

    private static Class<? extends Event> type(String name) {
        return Features.vocabulary().named(name).orElseThrow().type();
    }
}
