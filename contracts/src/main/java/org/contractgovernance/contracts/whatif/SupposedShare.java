package org.contractgovernance.contracts.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.share.FirstYear;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.jspecify.annotations.Nullable;

/**
 * Other terms of a share of gains or surpluses to suppose.
 *
 * @param appliesFrom first day of the first year that they are supposed to hold for; absent where they hold for every year
 * @param terms all terms, instead of all that the share has from that day on
 */
public record SupposedShare(
        @Nullable LocalDate appliesFrom, @NotNull @Valid ShareTerms terms) {

    /**
     * The terms of the share as they are supposed, in order. They are checked as a share is when it is set.
     *
     * @param real the share's own, in order; there is at least one
     * @param calendar the years of the contract
     */
    public List<ShareInForce> instead(List<ShareInForce> real, Calendar calendar) {
        terms.requireSound();
        LocalDate from = from(real, calendar);
        for (ShareInForce each : real) {
            if (each.terms().base() != terms.base() && stillApplies(each, from, real)) {
                throw BrokenRule.of(
                                WhatIfRule.SUPPOSED_OF_OTHER_FIGURES,
                                "the figures are those of a %s"
                                        .formatted(each.terms().base().words()))
                        .at("/terms/base");
            }
        }
        List<ShareInForce> all = new ArrayList<>(
                real.stream().filter(each -> each.appliesFrom().isBefore(from)).toList());
        all.add(new ShareInForce(from, terms));
        return List.copyOf(all);
    }

    private static boolean stillApplies(ShareInForce terms, LocalDate from, List<ShareInForce> real) {
        return real.stream()
                .filter(each -> each.appliesFrom().isAfter(terms.appliesFrom()))
                .findFirst()
                .map(next -> next.appliesFrom().isAfter(from))
                .orElse(true);
    }

    /** First day of the first year that they are supposed to hold for. */
    public LocalDate from(List<ShareInForce> real, Calendar calendar) {
        LocalDate first = real.getFirst().appliesFrom();
        if (appliesFrom == null) {
            return first;
        }
        LocalDate from = FirstYear.beginsOn(appliesFrom, calendar);
        if (from.isBefore(first)) {
            throw BrokenRule.of(WhatIfRule.SUPPOSED_BEFORE_THE_SHARE, "the share applies from %s".formatted(first))
                    .at("/appliesFrom");
        }
        return from;
    }
}
