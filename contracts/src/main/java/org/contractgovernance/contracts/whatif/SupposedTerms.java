package org.contractgovernance.contracts.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.regime.FirstPeriod;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.TermsRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Other terms to suppose. At least one of {@code terms} and {@code kpis} says something.
 *
 * @param appliesFrom first day of the first period that they are supposed to hold for; absent where they hold for the whole life of the regime
 * @param terms all terms, instead of all that the regime has from that day on; absent where its own go on
 * @param kpis other bands of severity for some KPIs from that day on; a KPI without a schedule gets one
 */
public record SupposedTerms(
        @Nullable LocalDate appliesFrom,
        @Valid @Nullable RegimeTerms terms,
        @NotNull @Size(max = 200) List<@Valid KpiSchedule> kpis) {

    public SupposedTerms {
        kpis = kpis == null ? List.of() : List.copyOf(kpis);
    }

    /**
     * The terms of the regime as they are supposed, in order. Each is checked as a regime is when it is set.
     *
     * @param real the regime's own, in order; there is at least one
     * @param calendar the periods of the contract
     */
    public List<TermsInForce> instead(List<TermsInForce> real, Calendar calendar) {
        if (terms == null && kpis.isEmpty()) {
            throw BrokenRule.of(WhatIfRule.NOTHING_SUPPOSED).at("/terms");
        }
        LocalDate from = from(real, calendar);
        List<TermsInForce> all = new ArrayList<>();
        real.stream().filter(each -> each.appliesFrom().isBefore(from)).forEach(all::add);
        if (terms != null) {
            requireSamePeriod(terms, real.getFirst());
            terms.requireSound();
            all.add(with(new TermsInForce(from, terms)));
            return List.copyOf(all);
        }
        TermsInForce goingOn = Objects.requireNonNull(TermsInForce.on(from, real), "the first terms hold from then on");
        all.add(with(new TermsInForce(from, goingOn.terms())));
        real.stream()
                .filter(each -> each.appliesFrom().isAfter(from))
                .map(this::with)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** First day of the first period that they are supposed to hold for. */
    public LocalDate from(List<TermsInForce> real, Calendar calendar) {
        TermsInForce first = real.getFirst();
        if (appliesFrom == null) {
            return first.appliesFrom();
        }
        LocalDate from = FirstPeriod.beginsOn(appliesFrom, first.terms(), calendar);
        if (from.isBefore(first.appliesFrom())) {
            throw BrokenRule.of(
                            WhatIfRule.SUPPOSED_BEFORE_THE_REGIME,
                            "the regime applies from %s".formatted(first.appliesFrom()))
                    .at("/appliesFrom");
        }
        return from;
    }

    private static void requireSamePeriod(RegimeTerms terms, TermsInForce first) {
        if (terms.period() != first.terms().period()) {
            throw BrokenRule.of(
                            RegimeRule.REGIME_PERIOD_IS_FIXED,
                            "the regime has periods of a %s"
                                    .formatted(first.terms().period().words()))
                    .at("/terms/period");
        }
    }

    /** Terms with the other bands. */
    private TermsInForce with(TermsInForce of) {
        if (kpis.isEmpty()) {
            return of;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < kpis.size(); i++) {
            if (!named.add(kpis.get(i).kpi())) {
                throw BrokenRule.of(
                                TermsRule.KPI_NAMED_TWICE,
                                "%s is there already".formatted(kpis.get(i).kpi()))
                        .at("/kpis/%d/kpi".formatted(i));
            }
        }
        RegimeTerms with = of.terms().with(kpis);
        try {
            with.requireSound();
        } catch (BrokenRule e) {
            throw e.at("/kpis");
        }
        return new TermsInForce(of.appliesFrom(), with);
    }
}
