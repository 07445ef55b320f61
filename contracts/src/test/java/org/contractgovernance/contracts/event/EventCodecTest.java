package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodecTest {

    private final EventCodec codec = new EventCodec(Features.vocabulary());

    @Test
    void anEventIsReadAsItWasWritten() {
        assertThat(codec.read("EarlyWarningClosed", 1, "{\"outcome\":\"The figures were sent\"}"))
                .isEqualTo(new EarlyWarningEvent.EarlyWarningClosed("The figures were sent"));
    }

    @Test
    void whatMayBeAbsentIsNotWritten() {
        assertThat(codec.write(new IssueEvent.IssueClosed(null))).isEqualTo("{}");
        assertThat(codec.read("IssueClosed", 1, "{\"note\":null}")).isEqualTo(new IssueEvent.IssueClosed(null));
        assertThat(codec.read("IssueClosed", 1, "{}")).isEqualTo(new IssueEvent.IssueClosed(null));
    }

    @Test
    void aNameThatIsNotInTheVocabularyIsUnreadable() {
        assertThatThrownBy(() -> codec.read("IssueForgotten", 1, "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("IssueForgotten");
    }

    @Test
    void anotherRevisionIsUnreadable() {
        assertThatThrownBy(() -> codec.read("EarlyWarningClosed", 2, "{\"outcome\":\"x\"}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("revision 1, not 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "EarlyWarningClosed; {}",
                "EarlyWarningClosed; {\"outcome\":null}",
                "EarlyWarningClosed; {\"outcome\":7}",
                "EarlyWarningClosed; {\"outcome\":\"x\",\"note\":\"y\"}",
                "EarlyWarningClosed; {\"outcome\":\"x\",\"outcome\":\"y\"}",
                "EarlyWarningClosed; {\"outcome\":\"x\"} {}",
                "EarlyWarningClosed; {\"outcome\":\"x\"",
                "EarlyWarningClosed; [\"x\"]",
                "EarlyWarningClosed; \"x\"",
                "EarlyWarningClosed; null",
                "EarlyWarningClosed; ``",
                "ActionCompleted; {}",
                "ActionCompleted; {\"action\":null}",
                "ActionCompleted; {\"action\":\"1\"}",
                "ActionCompleted; {\"action\":1.5}",
                "IssueReopened; {\"before\":\"forgotten\"}",
                "IssueReopened; {\"before\":2}",
                "IssueReopened; {\"before\":\"RESOLVED\"}",
                "EarlyWarningAssigned; {\"owner\":\"Jane Doe\"}",
                "ContractStarted; {\"startedOn\":\"1 October 2015\"}",
            })
    void aTextThatSaysLessOrMoreOrElseIsUnreadable(String name, String text) {
        assertThatThrownBy(() -> codec.read(name, 1, text)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void metadataWithoutAnActorAreUnreadable() {
        assertThatThrownBy(() -> codec.readMetadata("{\"contract\":\"c\"}")).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void anUnreadableTextIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> codec.read("EarlyWarningAssigned", 1, "{\"owner\":\"Jane Doe\"}"))
                .isInstanceOf(UnreadableEvent.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Jane"));
    }
}
