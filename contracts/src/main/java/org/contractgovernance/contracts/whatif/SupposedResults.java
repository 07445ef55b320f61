package org.contractgovernance.contracts.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Other terms of payment by results to suppose.
 *
 * @param appliesFrom the first day of the cases that they are supposed to hold for; absent where they hold for every case
 * @param terms all terms, instead of all that the scheme has from that day on
 */
public record SupposedResults(
        @Nullable LocalDate appliesFrom, @NotNull @Valid ResultsTerms terms) {

    /**
     * The terms of the scheme as they are supposed, in order. They are checked as a scheme is when it is set.
     *
     * @param real the scheme's own, in order; there is at least one
     */
    public List<SchemeInForce> instead(List<SchemeInForce> real) {
        terms.requireSound();
        LocalDate from = from(real);
        List<SchemeInForce> all = new ArrayList<>(
                real.stream().filter(each -> each.appliesFrom().isBefore(from)).toList());
        all.add(new SchemeInForce(from, terms));
        return List.copyOf(all);
    }

    /** The first day of the cases that they are supposed to hold for. */
    public LocalDate from(List<SchemeInForce> real) {
        LocalDate first = real.getFirst().appliesFrom();
        if (appliesFrom == null) {
            return first;
        }
        if (appliesFrom.isBefore(first)) {
            throw BrokenRule.of(WhatIfRule.SUPPOSED_BEFORE_THE_SCHEME, "the scheme applies from %s".formatted(first))
                    .at("/appliesFrom");
        }
        return appliesFrom;
    }
}
