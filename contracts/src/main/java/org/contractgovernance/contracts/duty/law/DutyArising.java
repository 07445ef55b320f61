package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A provision and an occasion of which it is asked whether a duty follows.
 *
 * @param provision the provision
 * @param occasion what has happened
 */
public record DutyArising(DutyProvision provision, DutyOccasion occasion) {

    /** What people call the duty: {@code s70.2026-06-30}, or {@code s75.VA-1} where a variation is the occasion. */
    public String reference() {
        return provision.reference(occasion);
    }

    /**
     * What is to be asked of a contract by a day, in the order of provisions. Nothing is asked of a contract that was certainly not awarded
     * under the Act, or by a provision that certainly does not apply to it.
     *
     * @param facts the contract's facts
     * @param startsOn the first day of services, from which periods count as long as the day of entering is not stated
     * @param today the day
     * @param reported what people reported: modifications, breaches and endings; and the modifications that variations make
     */
    public static List<DutyArising> of(
            DutyFacts facts, LocalDate startsOn, LocalDate today, Collection<DutyArising> reported) {
        List<DutyArising> found = new ArrayList<>();
        for (DutyProvision each : DutyProvision.values()) {
            if (DutyRules.applies(restsOn(each), facts).mayBeDue()) {
                occasions(each, facts, startsOn, today, reported).stream()
                        .map(occasion -> new DutyArising(each, occasion))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether what was modified is worth more than £5m depends on the modification, so that only its change notice is asked for. */
    private static DutyProvision restsOn(DutyProvision provision) {
        return provision == DutyProvision.MODIFICATION_COPY ? DutyProvision.CHANGE : provision;
    }

    private static List<DutyOccasion> occasions(
            DutyProvision provision,
            DutyFacts facts,
            LocalDate startsOn,
            LocalDate today,
            Collection<DutyArising> reported) {
        LocalDate from = facts.enteredIntoOn() == null ? startsOn : facts.enteredIntoOn();
        return switch (provision) {
            case KPIS, CONTRACT_DETAILS, CONTRACT_COPY -> List.of(DutyOccasion.ENTERED);
            case PAYMENTS_COMPLIANCE, PAYMENTS ->
                DutyPeriods.ends(provision, from, provision.inForceFrom(), today).stream()
                        .filter(end -> !isOver(facts, DutyPeriods.firstDay(provision, end)))
                        .map(DutyOccasion::periodTo)
                        .toList();
            case ASSESSMENT ->
                DutyPeriods.years(from, provision.inForceFrom(), today).stream()
                        .filter(end -> !isOver(facts, end))
                        .map(DutyOccasion::periodTo)
                        .toList();
            case TERMINATION, FINAL_ASSESSMENT -> endings(provision, facts, today, reported);
            case BREACH, CHANGE ->
                reported.stream()
                        .filter(each -> each.provision() == provision)
                        .map(DutyArising::occasion)
                        .toList();
            case STANDSTILL, MODIFICATION_COPY ->
                reported.stream()
                        .filter(each -> each.provision() == DutyProvision.CHANGE)
                        .map(DutyArising::occasion)
                        .filter(each -> provision == DutyProvision.MODIFICATION_COPY || holdsStandstill(each))
                        .toList();
        };
    }

    private static boolean holdsStandstill(DutyOccasion occasion) {
        return occasion.modification() != null && occasion.modification().standstillFrom() != null;
    }

    private static boolean isOver(DutyFacts facts, LocalDate day) {
        LocalDate last = facts.lastDay();
        return last != null && last.isBefore(day);
    }

    private static List<DutyOccasion> endings(
            DutyProvision provision, DutyFacts facts, LocalDate today, Collection<DutyArising> reported) {
        List<DutyOccasion> found = new ArrayList<>(reported.stream()
                .filter(each -> each.provision() == DutyProvision.TERMINATION)
                .map(DutyArising::occasion)
                .filter(each -> each.ending() != EndingKind.EXPIRY)
                .toList());
        LocalDate end = facts.lastDay();
        if (end != null
                && end.equals(facts.endsOn())
                && !end.isAfter(today)
                && !end.isBefore(provision.inForceFrom())) {
            found.add(DutyOccasion.ended(end, EndingKind.EXPIRY));
        }
        return found;
    }
}
