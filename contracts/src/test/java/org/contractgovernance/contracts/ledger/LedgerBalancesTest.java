package org.contractgovernance.contracts.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.share.AStatement;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * The ledger balances at every position: the sum of its lines is the sum of what stands, over histories of made-up assessments, claims and
 * statements, recorded in any order. The seed of each repetition is its number.
 */
class LedgerBalancesTest {

    private final Map<String, BigDecimal> stands = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** Something that makes lines; each event says what stands after it. */
    private interface Source {

        /** What happens next to it. */
        Event next(Random random);
    }

    private static Money pence(Random random, int most) {
        return new Money(BigDecimal.valueOf(random.nextInt(most), 2));
    }

    /** A period that is charged, restated and decided. */
    private final class Assessing implements Source {

        private final String name;
        private @Nullable Assessed assessed;
        private final Map<Integer, Money> standing = new HashMap<>();

        private Assessing(String name) {
            this.name = name;
        }

        private static Assessed any(Random random) {
            return AnAssessment.assessed(AnAssessment.reckoned(AnAssessment.line("2000.00"))
                    .charges(pence(random, 9_000_000))
                    .build());
        }

        @Override
        public Event next(Random random) {
            Assessed before = assessed;
            if (before == null || random.nextInt(3) == 0) {
                Assessed now = any(random);
                assessed = now;
                stands.put(name, now.reckoned().charges().pounds());
                AssessmentProposed first = AnAssessment.wasProposed(before == null ? now : before);
                return before == null
                        ? first
                        : AssessmentRestated.of(before, first.deductions(), now, AnAssessment.say("2015-12-01"));
            }
            if (random.nextInt(6) == 0) {
                Assessed nothing = before.withdrawn();
                assessed = nothing;
                stands.put(name, BigDecimal.ZERO);
                return AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED,
                        before,
                        AnAssessment.wasProposed(before).deductions(),
                        AnAssessment.say("2015-12-01"));
            }
            int number = 1 + random.nextInt(3);
            Money stood = standing.getOrDefault(number, Money.NOTHING);
            Money proposed = pence(random, 500_000);
            int decided = random.nextInt(3);
            Money now = decided == 0 ? proposed : decided == 1 ? pence(random, 400_000) : Money.NOTHING;
            standing.put(number, now);
            stands.put(name + "/" + number, now.pounds().negate());
            return switch (decided) {
                case 0 -> new DeductionConfirmed(number, proposed, stood, now);
                case 1 -> new DeductionReduced(number, proposed, stood, now, null);
                default -> new DeductionWaived(number, proposed, stood, now, null);
            };
        }
    }

    /** A claim that is accepted and clawed back bit by bit. */
    private final class Claiming implements Source {

        private final String name;
        private final ContractParty paidBy;
        private @Nullable Money left;

        private Claiming(String name, ContractParty paidBy) {
            this.name = name;
            this.paidBy = paidBy;
        }

        @Override
        public Event next(Random random) {
            Money before = left;
            Money now = before == null
                    ? pence(random, 700_000)
                    : new Money(BigDecimal.valueOf(
                            random.nextLong(before.pounds().movePointRight(2).longValueExact() + 1), 2));
            left = now;
            stands.put(
                    name,
                    paidBy == ContractParty.COUNCIL
                            ? now.pounds()
                            : now.pounds().negate());
            if (before == null) {
                ClaimPriced whole = AClaim.ACCEPTED.priced();
                return new ClaimAccepted(
                        name,
                        "FAMILY",
                        AClaim.ACCEPTED.payment(),
                        new ClaimPriced(
                                whole.termsFrom(),
                                paidBy,
                                null,
                                whole.cases(),
                                whole.exact(),
                                whole.rounded(),
                                whole.roundingClause(),
                                now));
            }
            Money back = new Money(before.pounds().subtract(now.pounds()));
            return new ResultsClawedBack(name, List.of(), before, back, now, paidBy);
        }
    }

    /** A year that is certified again and again. */
    private final class Certifying implements Source {

        private final String year;
        private @Nullable BigDecimal stood;

        private Certifying(String year) {
            this.year = year;
        }

        @Override
        public Event next(Random random) {
            BigDecimal now = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2);
            BigDecimal before = stood;
            stood = now;
            stands.put(year, now);
            return new ShareCertified(
                    year,
                    ContractParty.COUNCIL,
                    AStatement.CERTIFIED.figures(),
                    AStatement.CERTIFIED.reckoned(),
                    now,
                    before,
                    before == null ? now : now.subtract(before));
        }
    }

    @RepeatedTest(50)
    void theSumOfTheLinesIsWhatStandsAtEveryPosition(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        IntStream.range(0, 4).forEach(each -> {
            sources.add(new Assessing("assessment-" + each));
            sources.add(new Claiming("claim-" + each, each % 2 == 0 ? ContractParty.COUNCIL : ContractParty.PROVIDER));
            sources.add(new Certifying("year-" + each));
        });
        BigDecimal balance = BigDecimal.ZERO;
        for (int position = 0; position < 200; position++) {
            Event event = sources.get(random.nextInt(sources.size())).next(random);
            for (LedgerAmount line : LedgerLines.of(event)) {
                assertThat(line.amount().scale()).isEqualTo(2);
                balance = balance.add(line.amount());
            }
            assertThat(balance)
                    .as("position %d", position)
                    .isEqualByComparingTo(stands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
