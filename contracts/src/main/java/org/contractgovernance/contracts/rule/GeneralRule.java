package org.contractgovernance.contracts.rule;

/** Rules that every feature shares. */
public enum GeneralRule implements Rule {
    NOT_IN_THIS_ROLE(Answer.FORBIDDEN, "The caller's role may not ask for this"),
    LIMITED_TO_CONTRACTS(
            Answer.FORBIDDEN,
            "A token that is limited to certain contracts gives access only to what belongs to one contract"),
    UNKNOWN_CONTRACT(Answer.UNKNOWN, "There is no such contract that the caller may know of"),
    UNKNOWN_ENTITY(Answer.UNKNOWN, "There is no such entry that the caller may know of"),
    UNKNOWN_PERSON(Answer.INVALID, "A person is entered before they are named in a command"),
    UNKNOWN_CAUSE(Answer.INVALID, "An entry arises from an event on record in the same contract"),
    STALE_VERSION(Answer.STALE, "If-Match names the entity's present version"),
    CHANGED_MEANWHILE(Answer.CONFLICT, "Two requests changed the same entry at once; try again"),
    IDEMPOTENCY_KEY_REUSED(Answer.REUSED, "An idempotency key belongs to one request"),
    IDEMPOTENCY_KEY_IN_FLIGHT(Answer.CONFLICT, "A request with this idempotency key is being carried out"),
    RECORD_UNREADABLE(
            Answer.CONFLICT,
            "A command on an entry is carried out only while the entry's whole record can be read; an operator has to mend it"),
    ILLEGIBLE_TEXT(Answer.INVALID, "A text has visible characters and hides none"),
    EFFECTIVE_IN_THE_FUTURE(Answer.INVALID, "The effective day is today or earlier"),
    EFFECTIVE_TOO_EARLY(
            Answer.CONFLICT, "The effective day is no earlier than that of the event on which the command builds"),
    KNOWN_IN_THE_FUTURE(Answer.INVALID, "A question asks for what was known at a moment in the past, or is known now"),
    TOO_MANY_EVENTS(
            Answer.INVALID, "A derivation covers at most 20,000 events; the history gives all of them, in pages"),
    INVALID_CURSOR(Answer.INVALID, "A cursor comes from an earlier page of the same list"),
    INVALID_FILTER(Answer.INVALID, "Filters, sort orders and page sizes are as documented"),
    NOT_SIGNED_YET(Answer.UNKNOWN, "The notary has not signed this yet; it signs within seconds"),
    REGISTERS_BEHIND(Answer.UNAVAILABLE, "The registers have not yet reached the position asked for"),
    CLOCK_BEHIND(
            Answer.UNAVAILABLE,
            "Nothing is recorded while the database's clock is behind what is on record; an operator has to put it right"),
    CLOCKS_APART(
            Answer.UNAVAILABLE,
            "Nothing is recorded while the clocks of the database and the application differ; an operator has to put them right"),
    STORE_UNAVAILABLE(Answer.UNAVAILABLE, "The event store cannot be reached at the moment; nothing was recorded");

    private final Answer answer;
    private final String sentence;

    GeneralRule(Answer answer, String sentence) {
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
