package org.contractgovernance.contracts.calendar;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of working calendars. */
public enum CalendarRule implements Rule {
    CALENDAR_UNCHANGED(Answer.CONFLICT, "A new working calendar differs from the one in force"),
    BANK_HOLIDAY_CORRECTED_TWICE(Answer.INVALID, "A working calendar corrects a day once"),
    CORRECTION_CHANGES_NOTHING(
            Answer.INVALID, "A correction adds a day that is no bank holiday, or takes away a day that is one"),
    CLOSED_DAYS_UNSOUND(Answer.INVALID, "Closing days end no earlier than they begin, and within a year"),
    OFFICE_HOURS_UNSOUND(
            Answer.INVALID, "Office hours close after they open, in order and without overlap on each day");

    private final Answer answer;
    private final String sentence;

    CalendarRule(Answer answer, String sentence) {
        this.answer = answer;
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
