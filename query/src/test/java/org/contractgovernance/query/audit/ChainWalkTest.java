package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.audit.ChainLink;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.audit.ChainWalk.EventLink;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.fold.Occurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Causes and effects among events, without a database. */
class ChainWalkTest {

    private static final String KPI = "kpi:worcestershire-babcock-prime/SEN-01";
    private static final Rated GOOD = Rated.of(BigDecimal.TEN, Rating.GOOD, null);
    private static final Score SCORE = AnEarlyWarning.score(3, 3);

    private final List<Occurrence> recorded = new ArrayList<>();
    private final Lifelines lifelines = new Lifelines(
            QueryConfiguration.registers(),
            entity -> recorded.stream()
                    .filter(each -> each.envelope().entity().equals(entity))
                    .toList());

    private Occurrence given(String entity, String reference, Event event, @Nullable Integer cause) {
        long position = recorded.size() + 1L;
        Occurrence occurrence = new Occurrence(
                event,
                Envelopes.of(
                        position,
                        event,
                        entity,
                        reference,
                        "2016-05-01",
                        cause == null ? null : "event-" + cause,
                        Visibility.SHARED));
        recorded.add(occurrence);
        return occurrence;
    }

    private static KpiEvent submitted(String period) {
        LocalDate day = LocalDate.of(2016, 3, 1);
        return new KpiEvent.ReturnSubmitted(period, day, day, AReturn.of("10").build(), GOOD);
    }

    private static IssueEvent raised(@Nullable String kpi) {
        return AnIssue.raised().reference("I-1").kpi(kpi).build();
    }

    private static EarlyWarningEvent warned(@Nullable String issue) {
        return AnEarlyWarning.raised().reference("EW-1").issue(issue).build();
    }

    @Test
    void whatHappensToAThingHangsOnItsBeginningUnlessANearerCauseIsRecorded() throws SQLException {
        Occurrence defined = given(KPI, "SEN-01", new KpiEvent.KpiDefined("SEN-01", null, null), null);
        Occurrence january = given(KPI, "SEN-01", submitted("2016-01"), null);
        Occurrence queried =
                given(KPI, "SEN-01", new KpiEvent.ReturnQueried("2016-01", ReturnStatus.SUBMITTED, "Which?"), 2);
        Occurrence rerated = given(KPI, "SEN-01", new KpiEvent.ReturnRerated("2016-01", GOOD, GOOD), 1);
        Occurrence february = given(KPI, "SEN-01", submitted("2016-02"), null);

        assertThat(lifelines.before(defined)).isNull();
        assertThat(lifelines.before(january)).isEqualTo(new EventLink(january, LinkKind.HAPPENED_TO, defined));
        assertThat(lifelines.before(queried)).as("its cause is recorded").isNull();
        assertThat(lifelines.before(rerated)).isEqualTo(new EventLink(rerated, LinkKind.HAPPENED_TO, january));
        assertThat(lifelines.after(january)).containsExactly(new EventLink(january, LinkKind.HAPPENED_TO, rerated));
        assertThat(lifelines.after(defined)).extracting(EventLink::to).containsExactly(january, february);
        assertThat(lifelines.after(rerated)).isEmpty();
        assertThat(lifelines.begins(defined)).isTrue();
        assertThat(lifelines.begins(january)).isFalse();
    }

    @Test
    void whatWasReferredToCorporateRiskSaysSo() throws SQLException {
        Occurrence warned = given("early-warning:1", "EW-1", warned(null), null);
        Occurrence referred =
                given("early-warning:1", "EW-1", new EarlyWarningEvent.ReferredToCorporateRisk(SCORE), null);

        assertThat(lifelines.after(warned))
                .containsExactly(new EventLink(warned, LinkKind.REFERRED_TO_CORPORATE_RISK, referred));
    }

    @Test
    void eventsSayWhatTheyAreAbout() {
        SaidLinks links = new SaidLinks(Features.vocabulary());
        assertThat(links.by(raised("SEN-01")))
                .containsExactly(new SaidLinks.SaidLink(LinkKind.ABOUT, EntityKind.KPI, "SEN-01"));
        assertThat(links.by(raised(null))).isEmpty();
        assertThat(links.by(warned("I-1")))
                .containsExactly(new SaidLinks.SaidLink(LinkKind.ESCALATED_FROM, EntityKind.ISSUE, "I-1"));
        assertThat(links.places())
                .extracting(SaidLinks.LinkPlace::to)
                .containsOnly(EntityKind.OPTION, EntityKind.KPI, EntityKind.ISSUE, EntityKind.EARLY_WARNING);
    }

    /** Each position leads to twice itself and one more, and all lead to 7, too. */
    private List<EventLink> doubled(List<Occurrence> level) {
        List<EventLink> links = new ArrayList<>();
        for (Occurrence each : level) {
            long position = each.envelope().position();
            for (long to : new long[] {2 * position, 2 * position + 1, 7}) {
                if (to <= recorded.size()) {
                    links.add(new EventLink(each, LinkKind.CAUSED_BY, recorded.get((int) to - 1)));
                }
            }
        }
        return links;
    }

    @Test
    void aWalkTakesEachEventOnceByTheShortestWayAndSaysWhereItStopped() throws SQLException {
        for (int i = 1; i <= 15; i++) {
            given("issue:" + i, "I-" + i, raised(null), null);
        }
        Occurrence first = recorded.getFirst();

        ChainWalk all = ChainWalk.from(first, this::doubled, 10, 100);
        assertThat(all.found()).hasSize(14);
        assertThat(all.more()).isFalse();
        assertThat(all.found().stream().filter(each -> each.event().position() == 7))
                .extracting(ChainLink::depth, ChainLink::hangsOn)
                .containsExactly(tuple(1, 1L));

        ChainWalk near = ChainWalk.from(first, this::doubled, 1, 100);
        assertThat(near.found()).extracting(each -> each.event().position()).containsExactly(2L, 3L, 7L);
        assertThat(near.more()).isTrue();

        ChainWalk few = ChainWalk.from(first, this::doubled, 10, 5);
        assertThat(few.found()).hasSize(5);
        assertThat(few.more()).isTrue();
        assertThat(ChainWalk.from(first, this::doubled, 10, 14).more()).isFalse();
        assertThat(ChainWalk.from(recorded.getLast(), this::doubled, 1, 100).found())
                .extracting(each -> each.event().position())
                .containsExactly(7L);
    }
}
