package org.contractgovernance.registers.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.issue.IssueReadModel;
import org.contractgovernance.registers.Happenings;
import org.contractgovernance.registers.MadeUp;
import org.contractgovernance.registers.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fold's history, without a database: what was known when, about which day, and by whom. */
class VersionHistoryTest {

    private static final String ISSUE = "issue:00000000-0000-7000-8000-000000000001";
    private final Register<IssueEntry> register = IssueReadModel.ISSUES_LOG;
    private final List<Occurrence> recorded = new ArrayList<>();
    private final VersionHistory<IssueEntry> history = new VersionHistory<>(
            register, ISSUE, ISSUE, List.of(), h -> new VersionHistory.Past<>(recorded, List.of()));

    private void given(int day, Visibility visibility, IssueEvent event) {
        Metadata metadata = AnEvent.metadata()
                .reference("I-1")
                .effectiveOn(day(day))
                .visibility(visibility)
                .build();
        Occurrence occurrence = new Occurrence(
                event,
                AnEvent.envelope(event)
                        .position(recorded.size() + 1L)
                        .entity(ISSUE)
                        .metadata(metadata)
                        .build());
        recorded.add(occurrence);
        history.take(occurrence);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2016, 5, day);
    }

    private @Nullable IssueEntry row(long knownAt, int day, boolean provider) {
        List<Version<IssueEntry>> found = history.versions().stream()
                .filter(v -> v.knownFrom <= knownAt && v.knownUntil > knownAt)
                .filter(v -> !v.effectiveFrom.isAfter(day(day)) && v.effectiveUntil.isAfter(day(day)))
                .filter(v -> v.audience == Audience.EVERYONE
                        || v.audience == (provider ? Audience.PROVIDER : Audience.COUNCIL))
                .toList();
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.getFirst().content.row();
    }

    private IssueStatus status(long knownAt, int day) {
        return Objects.requireNonNull(row(knownAt, day, false)).state().status();
    }

    @Test
    void aResolutionRecordedLaterChangesWhatIsNowKnownAboutADayAndNotWhatWasKnownThen() {
        given(1, Visibility.SHARED, MadeUp.raised("I-1", Visibility.SHARED));
        given(20, Visibility.SHARED, new IssueEvent.IssueProgressRecorded("still looking"));
        given(10, Visibility.SHARED, new IssueEvent.IssueResolved(IssueStatus.OPEN, "done"));

        assertThat(status(2, 15)).as("about the 15th, as known before").isEqualTo(IssueStatus.OPEN);
        assertThat(status(3, 15)).as("about the 15th, as known now").isEqualTo(IssueStatus.RESOLVED);
        assertThat(status(3, 9)).as("about the 9th, as known now").isEqualTo(IssueStatus.OPEN);
        assertThat(Objects.requireNonNull(row(3, 25, false)).handling().progress())
                .as("a later note stays where it was")
                .isEqualTo("still looking");
    }

    @Test
    void theProviderNeverSeesThatACouncilOnlyNoteWasWritten() {
        given(1, Visibility.SHARED, MadeUp.raised("I-1", Visibility.SHARED));
        given(2, Visibility.COUNCIL_ONLY, new IssueEvent.IssueProgressRecorded("legal advice taken"));
        given(3, Visibility.SHARED, new IssueEvent.IssueResolved(IssueStatus.OPEN, "done"));

        IssueEntry seen = Objects.requireNonNull(row(3, 5, true));
        assertThat(seen.handling().progress()).isNull();
        assertThat(seen.state().status()).isEqualTo(IssueStatus.RESOLVED);
        assertThat(Objects.requireNonNull(row(3, 5, false)).handling().progress())
                .isEqualTo("legal advice taken");
        assertThat(history.versions().stream()
                        .filter(v -> v.isOpen() && v.audience == Audience.PROVIDER)
                        .mapToLong(v -> v.content.version())
                        .max())
                .as("nor does the version count it")
                .hasValue(1);
    }

    @Test
    void aCouncilOnlyIssueHasNoRowForTheProvider() {
        given(1, Visibility.COUNCIL_ONLY, MadeUp.raised("I-1", Visibility.COUNCIL_ONLY));
        given(2, Visibility.COUNCIL_ONLY, new IssueEvent.IssueProgressRecorded("a note"));

        assertThat(row(2, 5, true)).isNull();
        assertThat(row(2, 5, false)).isNotNull();
    }

    @Test
    void whatIsEffectiveBeforeTheRowBeginsShowsFromItsBeginning() {
        given(10, Visibility.SHARED, MadeUp.raised("I-1", Visibility.SHARED));
        given(5, Visibility.SHARED, new IssueEvent.IssueProgressRecorded("seen earlier"));

        assertThat(row(2, 9, false)).isNull();
        assertThat(Objects.requireNonNull(row(2, 10, false)).handling().progress())
                .isEqualTo("seen earlier");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRandomHistorySaysWhatIsTrue(long seed) {
        List<Occurrence> all = new Happenings(seed).more(200).all();
        for (String entity : all.stream()
                .map(each -> each.envelope().entity())
                .filter(register::follows)
                .distinct()
                .toList()) {
            VersionHistory<IssueEntry> one = new VersionHistory<>(
                    register, entity, entity, List.of(), h -> new VersionHistory.Past<>(of(all, entity), List.of()));
            of(all, entity).forEach(one::take);
            for (long knownAt = 1; knownAt <= all.size(); knownAt += 7) {
                for (int plus = 0; plus < 60; plus += 3) {
                    assertSaysWhatIsTrue(
                            one, all, entity, knownAt, LocalDate.of(2016, 1, 1).plusDays(plus));
                }
            }
        }
    }

    private static List<Occurrence> of(List<Occurrence> all, String entity) {
        return all.stream()
                .filter(each -> each.envelope().entity().equals(entity))
                .toList();
    }

    private void assertSaysWhatIsTrue(
            VersionHistory<IssueEntry> one, List<Occurrence> all, String entity, long knownAt, LocalDate day) {
        for (boolean provider : new boolean[] {true, false}) {
            List<IssueEntry> rows = one.versions().stream()
                    .filter(v -> v.knownFrom <= knownAt && v.knownUntil > knownAt)
                    .filter(v -> !v.effectiveFrom.isAfter(day) && v.effectiveUntil.isAfter(day))
                    .filter(v -> v.audience == Audience.EVERYONE
                            || v.audience == (provider ? Audience.PROVIDER : Audience.COUNCIL))
                    .map(v -> v.content.row())
                    .toList();
            IssueEntry truth = Truth.of(register, all, entity, knownAt, day, provider);
            assertThat(rows).isEqualTo(truth == null ? List.of() : List.of(truth));
        }
    }
}
