package org.contractgovernance.contracts.option;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of options and break clauses. */
public enum OptionRule implements Rule {
    OPTION_EFFECT_UNFIT(
            Answer.INVALID,
            "An option does one thing: an extension or renewal moves the contract's last day, a break ends the contract,"
                    + " and an option on further services says what is bought"),
    ONLY_RENEWAL_BY_SILENCE(Answer.INVALID, "Silence renews a contract only where the option is for a renewal"),
    NOTICE_DAY_SAID_ONCE(
            Answer.INVALID,
            "A day of a window is said in one way: the day itself, or so many months, days or working days before"),
    OPTION_NEEDS_AN_END(
            Answer.INVALID, "Days are counted from a contract's last day only where the contract has a last day"),
    WINDOW_CLOSES_BEFORE_IT_OPENS(Answer.INVALID, "A window of notice closes no earlier than it opens"),
    SILENCE_HANGS_ON_NO_OPTION(
            Answer.INVALID, "Silence renews a contract only where the renewal hangs on no other option"),
    UNKNOWN_EARLIER_OPTION(Answer.INVALID, "An option hangs on another option of the contract"),
    OPTIONS_IN_A_CIRCLE(Answer.INVALID, "No option hangs on itself, directly or through others"),
    OPTION_WAITS_FOR_ANOTHER(Answer.CONFLICT, "An option that hangs on another is used after that one was used"),
    OPTION_NOTICE_UNFIT(
            Answer.INVALID,
            "The notice that served an option is one of the contract, of the party that uses the option, and counts as received in the window"),
    OPTION_MOVES_NOTHING(
            Answer.INVALID, "An extension or renewal ends after the contract's last day, and a break ends before it"),
    OPTION_OVERTAKEN(
            Answer.CONFLICT,
            "An option is used only while it moves the contract's last day: a break to an earlier day, another to a later day"),
    OPTION_ENDS_TOO_LATE(Answer.INVALID, "An option moves a contract's last day no further than the year 9999"),
    OPTION_ENDS_TOO_EARLY(Answer.INVALID, "A contract ends no earlier than it starts"),
    OPTION_UNCHANGED(Answer.CONFLICT, "An amendment changes something about the option"),
    OPTION_OUTSIDE_ITS_WINDOW(Answer.CONFLICT, "Notice is given from the first to the last day of the option's window"),
    OPTION_OF_OTHER_PARTY(Answer.FORBIDDEN, "Only a party that the contract names may use an option"),
    NOTICE_OF_OTHER_PARTY(Answer.FORBIDDEN, "The provider records only its own notices"),
    OPTION_OVER(
            Answer.CONFLICT, "An option that was used, renewed by silence, declined or withdrawn is not used again"),
    RENEWAL_FOLLOWED_BY_ANOTHER_END(
            Answer.CONFLICT,
            "A renewal by silence is undone by an earlier notice only while the contract's last day is that of the renewal"),
    NOTHING_TO_TELL_OF_OPTION(
            Answer.CONFLICT, "Only what time has brought about, and nobody has told yet, is told of an option");

    private final Answer answer;
    private final String sentence;

    OptionRule(Answer answer, String sentence) {
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
