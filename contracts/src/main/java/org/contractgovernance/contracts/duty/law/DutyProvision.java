package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of the Procurement Act 2023 that put a duty on a council about a contract, as data: the day from which each is in force, its
 * days, and the special regimes that it leaves out. Notices are those of the Procurement Regulations 2024.
 */
public enum DutyProvision implements Coded {
    /** KPIs are set before a contract of more than £5m is entered into, and published. */
    KPIS("s52", "s.52", null, From.PART_4, 0, 0),
    /** The contract details notice. */
    CONTRACT_DETAILS("s53", "s.53", "UK7", From.PART_4, 30, 120),
    /** A copy of a contract of more than £5m is published. */
    CONTRACT_COPY("s53-3", "s.53(3)", null, From.PART_4, 90, 180),
    /** The payments compliance notice of each half-year. */
    PAYMENTS_COMPLIANCE("s69", "s.69", "UK17", From.PAYMENTS_COMPLIANCE, 30, 30),
    /** The notice of payments of more than £30,000 of each quarter. */
    PAYMENTS("s70", "s.70", "UK8", From.PAYMENTS, 30, 30),
    /** The assessment of performance, at least once in every 12 months. */
    ASSESSMENT("s71-2", "s.71(2)", "UK9", From.ASSESSMENT, 0, 0),
    /** The last assessment of performance, when the contract ends; it comes before the termination notice. */
    FINAL_ASSESSMENT("s71-2-final", "s.71(2)", "UK9", From.ASSESSMENT, 30, 30),
    /** The notice of a breach with consequences, or of performance that did not improve. */
    BREACH("s71-5", "s.71(3)-(5)", "UK9", From.ASSESSMENT, 30, 30),
    /** The change notice, before a modification. */
    CHANGE("s75", "s.75", "UK10", From.PART_4, 0, 0),
    /** The standstill that a council chooses to hold after a change notice. */
    STANDSTILL("s76", "s.76", null, From.PART_4, 8, 8),
    /** A copy of what was modified in a contract of more than £5m. */
    MODIFICATION_COPY("s77", "s.77", null, From.PART_4, 90, 90),
    /** The termination notice. */
    TERMINATION("s80", "s.80", "UK11", From.PART_4, 30, 30);

    /** Days of commencement. */
    private static final class From {
        static final LocalDate PART_4 = LocalDate.of(2025, 2, 24);
        static final LocalDate ASSESSMENT = LocalDate.of(2026, 1, 1);
        static final LocalDate PAYMENTS_COMPLIANCE = LocalDate.of(2026, 1, 1);
        static final LocalDate PAYMENTS = LocalDate.of(2026, 4, 1);
    }

    private final String begins;
    private final String section;
    private final @Nullable String notice;
    private final LocalDate inForceFrom;
    private final int days;
    private final int lightTouchDays;

    DutyProvision(
            String begins,
            String section,
            @Nullable String notice,
            LocalDate inForceFrom,
            int days,
            int lightTouchDays) {
        this.begins = begins;
        this.section = section;
        this.notice = notice;
        this.inForceFrom = inForceFrom;
        this.days = days;
        this.lightTouchDays = lightTouchDays;
    }

    /** The beginning of the references of its duties: {@code s53}. */
    public String begins() {
        return begins;
    }

    /** The reference of the duty of an occasion; a provision that applies once has one without a day. */
    public String reference(@Nullable LocalDate on) {
        return isOnce() || on == null ? begins : begins + "." + on;
    }

    /** The reference of the duty of an occasion: {@code s75.VA-1} where a variation is the occasion. */
    public String reference(DutyOccasion occasion) {
        return occasion.variation() == null ? reference(occasion.on()) : begins + "." + occasion.variation();
    }

    /** Whether the provision applies once, when the contract is entered into. */
    public boolean isOnce() {
        return this == KPIS || this == CONTRACT_DETAILS || this == CONTRACT_COPY;
    }

    /** The section of the Act. */
    public String section() {
        return section;
    }

    /** The notice by its code in the regulations; absent where something else is published or done. */
    public @Nullable String notice() {
        return notice;
    }

    /** The first day on which the provision is in force. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The special regimes that the provision leaves out. */
    public Set<SpecialRegime> leftOut() {
        return switch (this) {
            case KPIS, ASSESSMENT, FINAL_ASSESSMENT ->
                EnumSet.of(
                        SpecialRegime.FRAMEWORK,
                        SpecialRegime.PRIVATE_UTILITY,
                        SpecialRegime.CONCESSION,
                        SpecialRegime.LIGHT_TOUCH);
            case CONTRACT_DETAILS, CONTRACT_COPY, TERMINATION ->
                EnumSet.of(SpecialRegime.PRIVATE_UTILITY, SpecialRegime.USER_CHOICE_DIRECT_AWARD);
            case PAYMENTS_COMPLIANCE, PAYMENTS ->
                EnumSet.of(SpecialRegime.SCHOOL, SpecialRegime.CONCESSION, SpecialRegime.PRIVATE_UTILITY);
            case BREACH -> EnumSet.of(SpecialRegime.LIGHT_TOUCH, SpecialRegime.PRIVATE_UTILITY);
            case CHANGE, STANDSTILL, MODIFICATION_COPY ->
                EnumSet.of(SpecialRegime.DEFENCE, SpecialRegime.LIGHT_TOUCH, SpecialRegime.PRIVATE_UTILITY);
        };
    }

    /** The number of days; a light touch contract may have more. Zero where the last day follows in another way. */
    public int days(boolean lightTouch) {
        return lightTouch ? lightTouchDays : days;
    }

    /** Whether a light touch contract has another number of days. */
    public boolean differsForLightTouch() {
        return days != lightTouchDays;
    }

    /** Whether it is only for contracts of more than £5m. */
    public boolean isAboveFiveMillionOnly() {
        return switch (this) {
            case KPIS, CONTRACT_COPY, ASSESSMENT, FINAL_ASSESSMENT, MODIFICATION_COPY -> true;
            case CONTRACT_DETAILS, PAYMENTS_COMPLIANCE, PAYMENTS, BREACH, CHANGE, STANDSTILL, TERMINATION -> false;
        };
    }

    /** Where the rule stands. */
    public String source() {
        return switch (this) {
            case KPIS, CONTRACT_COPY, MODIFICATION_COPY, STANDSTILL -> act();
            case CONTRACT_DETAILS -> act() + "; Procurement Regulations 2024";
            case PAYMENTS_COMPLIANCE, PAYMENTS -> act() + "; in force by SI 2025/1316";
            case ASSESSMENT, FINAL_ASSESSMENT ->
                act()
                        + "; Procurement Regulations 2024, reg. 39(4), as amended by SI 2025/163; in force by SI 2025/1316";
            case BREACH -> act() + "; Procurement Regulations 2024, reg. 39(7); in force by SI 2025/1316";
            case CHANGE -> act() + "; Procurement Regulations 2024, reg. 40";
            case TERMINATION -> act() + "; Procurement Regulations 2024, reg. 41";
        };
    }

    private String act() {
        return "Procurement Act 2023, " + section;
    }

    @Override
    public String words() {
        return switch (this) {
            case KPIS -> "KPIs set before the contract is entered into";
            case CONTRACT_DETAILS -> "contract details notice";
            case CONTRACT_COPY -> "copy of the contract";
            case PAYMENTS_COMPLIANCE -> "payments compliance notice";
            case PAYMENTS -> "notice of payments of more than £30,000";
            case ASSESSMENT -> "assessment of performance";
            case FINAL_ASSESSMENT -> "last assessment of performance";
            case BREACH -> "notice of a breach";
            case CHANGE -> "change notice";
            case STANDSTILL -> "standstill";
            case MODIFICATION_COPY -> "copy of what was modified";
            case TERMINATION -> "termination notice";
        };
    }
}
