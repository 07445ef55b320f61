package org.contractgovernance.contracts.option;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;

/**
 * An option for tests to begin with, OP-1: the council may extend the contract by two years, with notice from twelve to six months before its
 * last day. A test says only what matters to it.
 */
@RecordBuilder.Include({
    OptionTerms.class,
    OptionCommand.AgreeOption.class,
    OptionCommand.AmendOption.class,
    OptionCommand.UseOption.class,
    OptionCommand.DeclineOption.class,
    OptionCommand.WithdrawOption.class
})
public final class AnOption {

    public static final String REFERENCE = "OP-1";
    public static final LocalDate ENDS = day("2020-09-30");
    public static final CalendarUsed USUAL = Calendars.NONE.on(ENDS).used();
    public static final OptionWindow WINDOW = window("2019-09-30", "2020-03-30", "2020-09-30");

    /** In the texts of events, so that they do not change with the library. */
    public static final OptionWindow STORED = new OptionWindow(
            day("2019-09-30"),
            day("2020-03-30"),
            ENDS,
            new CalendarUsed(Nation.ENGLAND_AND_WALES, 1, "Jollyday 1.5.1"));

    public static final OptionWindow STORED_LATER = new OptionWindow(
            day("2021-09-30"),
            day("2022-03-30"),
            day("2022-09-30"),
            new CalendarUsed(Nation.ENGLAND_AND_WALES, 1, "Jollyday 1.5.1"));

    private AnOption() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A window counted back from a day by the usual calendar. */
    public static OptionWindow window(String first, String last, String countedFrom) {
        return new OptionWindow(day(first), day(last), day(countedFrom), USUAL);
    }

    /** The council may extend the contract by two years. */
    public static OptionTermsBuilder terms() {
        return OptionTermsBuilder.builder()
                .title("Extension by two years")
                .kind(OptionKind.EXTENSION)
                .clause("Clause 3.2")
                .usableBy(Set.of(ContractParty.COUNCIL))
                .notice(notice())
                .effect(OptionEffect.extendsBy(24))
                .bySilence(false);
    }

    /** Notice is given from twelve to six months before the contract's last day. */
    public static NoticeWindow notice() {
        return new NoticeWindow("Clause 3.3", null, NoticeDay.months(12), NoticeDay.months(6));
    }

    /** The contract renews by a year unless either party gives notice. */
    public static OptionTermsBuilder renewal() {
        return terms().title("Renewal by a year")
                .kind(OptionKind.RENEWAL)
                .usableBy(Set.of(ContractParty.COUNCIL, ContractParty.PROVIDER))
                .effect(OptionEffect.extendsBy(12))
                .bySilence(true);
    }

    /** Either party may end the contract with half a year's notice. */
    public static OptionTermsBuilder breakClause() {
        return terms().title("Break")
                .kind(OptionKind.BREAK)
                .clause("Clause 40.1")
                .usableBy(Set.of(ContractParty.COUNCIL, ContractParty.PROVIDER))
                .effect(OptionEffect.endsAfter(6));
    }

    /** The contract that starts on 1 October 2015 and ends on a day. */
    public static OptionContract contract(LocalDate ends) {
        return new OptionContract(day("2015-10-01"), ends, Calendars.NONE);
    }

    /** It was agreed. */
    public static OptionAgreed agreed(OptionTerms terms, OptionWindow window) {
        return new OptionAgreed(REFERENCE, terms, window);
    }

    /** The option just after it was agreed on the contract's first day. */
    public static OptionCourse course(OptionTerms terms) {
        OptionWindow window = contract(ENDS).window(terms.notice(), day("2015-10-01"));
        return OptionCourse.agreed(agreed(terms, window), day("2015-10-01"));
    }

    /** Agree it, in the same words. */
    public static AgreeOptionBuilder agree() {
        return AgreeOptionBuilder.builder().contract(AContract.REFERENCE).terms(terms().build());
    }

    /** Amend it. */
    public static AmendOptionBuilder amend(OptionTerms terms) {
        return AmendOptionBuilder.builder()
                .contract(AContract.REFERENCE)
                .option(REFERENCE)
                .terms(terms)
                .reason("The parties agreed");
    }

    /** Use it. */
    public static UseOptionBuilder use() {
        return UseOptionBuilder.builder()
                .contract(AContract.REFERENCE)
                .option(REFERENCE)
                .reason("The services have improved");
    }

    /** Decline it. */
    public static DeclineOptionBuilder decline() {
        return DeclineOptionBuilder.builder()
                .contract(AContract.REFERENCE)
                .option(REFERENCE)
                .reason("The services return to the council");
    }

    /** Withdraw it. */
    public static WithdrawOptionBuilder withdraw() {
        return WithdrawOptionBuilder.builder()
                .contract(AContract.REFERENCE)
                .option(REFERENCE)
                .reason("The clause was struck out");
    }
}
