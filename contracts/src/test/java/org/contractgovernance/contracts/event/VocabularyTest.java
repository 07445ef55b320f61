package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    sealed interface Twice extends Event {

        @Stored(name = "Said")
        record Said() implements Twice {}

        @Stored(name = "Said")
        record SaidAgain() implements Twice {}
    }

    sealed interface Unnamed extends Event {

        record Whispered() implements Unnamed {}
    }

    @Test
    void anEventIsKnownByTheNameThatItIsStoredUnder() {
        Vocabulary.Entry entry = Features.vocabulary().of(new IssueEvent.IssueResolved(IssueStatus.OPEN, "done"));

        assertThat(entry.name()).isEqualTo("IssueResolved");
        assertThat(entry.revision()).isEqualTo(1);
        assertThat(Features.vocabulary().named("IssueResolved")).contains(entry);
    }

    @Test
    void eventsOfNestedInterfacesAreEntered() {
        assertThat(Features.vocabulary().named("ReturnSubmitted")).isPresent();
    }

    @Test
    void everyEventIsARecord() {
        assertThat(Features.vocabulary().entries())
                .isNotEmpty()
                .allMatch(entry -> entry.type().isRecord());
    }

    @Test
    void aNameIsUsedOnce() {
        assertThatThrownBy(() -> new Vocabulary(List.of(Twice.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Said");
    }

    @Test
    void everyEventSaysItsName() {
        assertThatThrownBy(() -> new Vocabulary(List.of(Unnamed.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Whispered");
    }

    @Test
    void anEventFromElsewhereHasNoName() {
        Event said = new Twice.Said();
        assertThatThrownBy(() -> Features.vocabulary().of(said)).isInstanceOf(IllegalArgumentException.class);
    }
}
