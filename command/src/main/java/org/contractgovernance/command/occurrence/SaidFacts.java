package org.contractgovernance.command.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.occurrence.OccurrenceDetails;
import org.contractgovernance.contracts.occurrence.OccurrenceFacts;
import org.contractgovernance.contracts.occurrence.OccurrenceRule;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What a command says of an occurrence, looked at beside the contract, its KPIs and its performance regime. */
record SaidFacts(OccurrenceDetails said, CommandContext context, ReferenceData referenceData) {

    private static final String AT = "/details";

    /** What happened, where it may be recorded. */
    OccurrenceFacts facts() {
        OccurrenceFacts facts = sound();
        requirePrice(facts);
        return facts;
    }

    /** What happened instead of what is known. Only another event or another day is looked up in the regime again. */
    OccurrenceFacts otherThan(OccurrenceFacts known) {
        OccurrenceFacts facts = sound();
        if (!facts.event().equals(known.event()) || !facts.day().equals(known.day())) {
            requirePrice(facts);
        }
        return facts;
    }

    /** Refuses a time of mending that is too fine, has not come, or is before the beginning. */
    static void requireMended(Instant beganAt, Instant mendedAt, String pointer, CommandContext context) {
        requireTime(mendedAt, pointer, context);
        if (mendedAt.isBefore(beganAt)) {
            throw BrokenRule.of(OccurrenceRule.MENDED_BEFORE_IT_BEGAN, "it began at " + beganAt)
                    .at(pointer);
        }
    }

    private OccurrenceFacts sound() {
        requireTime(said.beganAt(), AT + "/beganAt", context);
        if (said.mendedAt() != null) {
            requireMended(said.beganAt(), said.mendedAt(), AT + "/mendedAt", context);
        }
        ContractFacts contract = referenceData.contract(context.contract());
        if (said.beganAt().isBefore(beginning(contract.signed().startsOn()))) {
            throw BrokenRule.of(
                            OccurrenceRule.BEFORE_THE_CONTRACT,
                            "%s is before %s, the contract's first day"
                                    .formatted(said.beganAt(), contract.signed().startsOn()))
                    .at(AT + "/beganAt");
        }
        contract.requireService(said.service(), AT + "/service");
        if (said.kpi() != null
                && referenceData
                        .entity(context.contract(), EntityKind.KPI, said.kpi())
                        .isEmpty()) {
            throw BrokenRule.of(
                            OccurrenceRule.OCCURRENCE_OF_UNKNOWN_KPI,
                            "there is no KPI %s in the contract".formatted(said.kpi()))
                    .at(AT + "/kpi");
        }
        return OccurrenceFacts.of(said);
    }

    /** Times are compared as moments, because a year may be so far away that no day has it. */
    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Moment.COUNCIL_TIME).toInstant();
    }

    private static void requireTime(Instant time, String pointer, CommandContext context) {
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw BrokenRule.of(OccurrenceRule.TIME_TOO_FINE).at(pointer);
        }
        if (!time.isBefore(beginning(context.today().plusDays(1)))) {
            throw BrokenRule.of(OccurrenceRule.TIME_NOT_COME, "today is " + context.today())
                    .at(pointer);
        }
    }

    private void requirePrice(OccurrenceFacts facts) {
        LocalDate day = facts.day();
        TermsInForce terms = regimeOn(day);
        if (terms == null) {
            throw BrokenRule.of(
                            OccurrenceRule.EVENT_HAS_NO_PRICE, "no performance regime is in force on %s".formatted(day))
                    .at(AT + "/beganAt");
        }
        List<String> priced = terms.terms().credits().events().stream()
                .map(each -> each.event())
                .toList();
        if (!priced.contains(facts.event())) {
            throw BrokenRule.of(
                            OccurrenceRule.EVENT_HAS_NO_PRICE,
                            priced.isEmpty()
                                    ? "the regime in force on %s gives no event a price".formatted(day)
                                    : "the regime in force on %s gives these a price: %s"
                                            .formatted(day, String.join(", ", priced)))
                    .at(AT + "/event");
        }
    }

    private @Nullable TermsInForce regimeOn(LocalDate day) {
        List<TermsInForce> terms = List.of();
        List<RegimeGap> gaps = List.of();
        for (List<Event> happened : referenceData
                .histories(context.contract(), EntityKind.PERFORMANCE_REGIME)
                .values()) {
            for (Event each : happened) {
                switch ((RegimeEvent) each) {
                    case RegimeEvent.RegimeSet e -> terms = new TermsInForce(e.appliesFrom(), e.terms()).among(terms);
                    case RegimeEvent.RegimeAmended e -> {
                        terms = new TermsInForce(e.appliesFrom(), e.after()).among(terms);
                        gaps = RegimeGap.setAgain(e.appliesFrom(), gaps);
                    }
                    case RegimeEvent.RegimeEnded e -> gaps = RegimeGap.ended(e.from(), gaps);
                }
            }
        }
        return RegimeGap.has(day, gaps) ? null : TermsInForce.on(day, terms);
    }
}
