package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.event.Evolved;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnEvent;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.junit.jupiter.api.Test;

/** What SQL reads in a payload, where no event is upcast, stands there in every revision. */
class StoredPlacesTest {

    private static boolean says(Vocabulary.Entry entry, String component) {
        return says(entry, component, String.class);
    }

    private static boolean says(Vocabulary.Entry entry, String component, Class<?> type) {
        return Arrays.stream(entry.type().getRecordComponents())
                .filter(each -> each.getType() == type)
                .map(RecordComponent::getName)
                .anyMatch(component::equals);
    }

    private static Class<?> today(Vocabulary.Entry entry) {
        return Features.vocabulary().named(entry.name()).orElseThrow().type();
    }

    /** {@code FactsOfContracts}: which event set the terms of a regime. */
    @Test
    void whatSetsTermsSaysFromWhenTheyApply() {
        List<Vocabulary.Entry> ofRegimes = Features.vocabulary().revisions().stream()
                .filter(each -> RegimeEvent.class.isAssignableFrom(today(each)))
                // an end sets no terms
                .filter(each -> today(each) != RegimeEvent.RegimeEnded.class)
                .toList();

        assertThat(ofRegimes).hasSize(2).allMatch(each -> says(each, "appliesFrom", LocalDate.class));
    }

    /** {@code Comparison} and {@code FactsOfContracts}: the key of a return's row. */
    @Test
    void whatHappensToAReturnSaysItsPeriod() {
        List<Vocabulary.Entry> ofReturns = Features.vocabulary().revisions().stream()
                .filter(each -> ReturnEvent.class.isAssignableFrom(today(each)))
                .toList();

        assertThat(ofReturns).isNotEmpty().allMatch(each -> says(each, "period"));
    }

    /** {@code Recorded.naming}: asks for the component of each revision. */
    @Test
    void whatNamesAnotherEntityIsLookedForWhereEachRevisionSaysIt() {
        assertThat(new SaidLinks(Evolved.VOCABULARY)
                        .places().stream().filter(each -> each.event().name().equals("IssueRaised")))
                .extracting(SaidLinks.LinkPlace::component)
                .containsExactly("indicator", "kpi");
    }

    /** {@code event_store.redact} reads and writes it under this revision. */
    @Test
    void theDatabaseWritesThatAnEventWasRedactedInItsPresentRevision() {
        Vocabulary.Entry entry = Features.vocabulary().named("EventRedacted").orElseThrow();

        assertThat(entry.revision()).isEqualTo(1);
        assertThat(List.of("contract", "eventId", "payloadBefore", "payloadAfter", "metadataBefore", "metadataAfter"))
                .allMatch(each -> says(entry, each));
    }

    /** Whoever reads another place adds it above. */
    @Test
    void nothingElseIsReadInAPayload() {
        assertThat(Stream.of("command", "query", "api")
                        .flatMap(module -> readingPayloads(Path.of("..", module, "src", "main", "java"))))
                .containsExactlyInAnyOrder("Comparison.java", "EventReader.java", "FactsOfContracts.java");
    }

    private static Stream<String> readingPayloads(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> text(each).matches("(?s).*payload\\)? *-> *[>'?].*"))
                    .map(each -> each.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
