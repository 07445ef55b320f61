package org.contractgovernance.contracts.rule;

/** Rules that every feature shares. */
public enum GeneralRule implements Rule {
    NOT_IN_THIS_ROLE(Answer.FORBIDDEN, "The caller's role may not ask for this"),
    LIMITED_TO_CONTRACTS(
            Answer.FORBIDDEN, "What is not of one contract is for a token that is not limited to certain contracts"),
    UNKNOWN_CONTRACT(Answer.UNKNOWN, "There is no such contract that the caller may know of"),
    UNKNOWN_ENTITY(Answer.UNKNOWN, "There is no such entry that the caller may know of"),
    UNKNOWN_PERSON(Answer.INVALID, "A person is entered before they are named in a command"),
    UNKNOWN_CAUSE(Answer.INVALID, "What something arises from is an event on record in the same contract"),
    STALE_VERSION(Answer.STALE, "If-Match names the entity's present version"),
    CHANGED_MEANWHILE(Answer.CONFLICT, "Two requests changed the same entry at once; try again"),
    IDEMPOTENCY_KEY_REUSED(Answer.REUSED, "An idempotency key belongs to one request"),
    IDEMPOTENCY_KEY_IN_FLIGHT(Answer.CONFLICT, "A request with this idempotency key is being carried out"),
    RECORD_UNREADABLE(
            Answer.CONFLICT,
            "An entry is decided upon once all that is on record of it can be read; an operator mends it"),
    ILLEGIBLE_TEXT(Answer.INVALID, "A text says what it shows: nothing in it is hidden, and something can be seen"),
    EFFECTIVE_IN_THE_FUTURE(Answer.INVALID, "An act is effective today or earlier"),
    EFFECTIVE_TOO_EARLY(Answer.CONFLICT, "An act is not effective before the act that it builds on"),
    KNOWN_IN_THE_FUTURE(Answer.INVALID, "What will be known cannot be asked for"),
    TOO_MANY_EVENTS(
            Answer.INVALID, "What is derived at once has at most 20,000 events; the history has all of them, in pages"),
    INVALID_CURSOR(Answer.INVALID, "A cursor is one that this list gave"),
    INVALID_FILTER(Answer.INVALID, "A filter, a sort or a page size is one of those that are documented"),
    NOT_SIGNED_YET(Answer.UNKNOWN, "The notary has signed nothing of this yet; it does within seconds"),
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
