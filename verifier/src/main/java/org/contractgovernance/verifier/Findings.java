package org.contractgovernance.verifier;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.text.VisibleText;

/** Tells what holds and what does not, as it is found, and what to make of all of it in the end. */
final class Findings {

    /** So many of one kind are told one by one. */
    private static final int TOLD = 20;

    /** What makes the program end with which status. */
    static final int ALL_HOLDS = 0;

    static final int DOES_NOT_HOLD = 1;
    static final int COULD_NOT_BE_CHECKED = 2;

    private final PrintStream out;
    private final Map<String, Long> faults = new HashMap<>();
    private long count;
    private int unchecked;

    Findings(PrintStream out) {
        this.out = out;
    }

    /** Says what is checked; neither good nor bad. What stands in a bundle writes no lines of its own, and commands no terminal. */
    void say(String sentence) {
        out.println(VisibleText.shown(sentence));
    }

    void holds(String sentence) {
        say("holds:          " + sentence);
    }

    /** Something that the reader should know, and that is as it should be. */
    void note(String sentence) {
        say("note:           " + sentence);
    }

    /**
     * @param kind of which no more than some are told
     */
    void fault(String kind, String sentence) {
        count++;
        long already = faults.merge(kind, 1L, Long::sum);
        if (already <= TOLD) {
            say("DOES NOT HOLD:  " + sentence);
        } else if (already == TOLD + 1) {
            say("DOES NOT HOLD:  and more of the same, which are only counted");
        }
    }

    /** Something that was asked for could not be checked. */
    void unchecked(String sentence) {
        unchecked++;
        say("NOT CHECKED:    " + sentence);
    }

    long count() {
        return count;
    }

    /** Says the verdict; answers the status that the program ends with. */
    int verdict() {
        if (count > 0) {
            say("Verdict: DOES NOT HOLD (%d findings)".formatted(count));
            return DOES_NOT_HOLD;
        }
        if (unchecked > 0) {
            say("Verdict: COULD NOT BE CHECKED; nothing else was found to be wrong");
            return COULD_NOT_BE_CHECKED;
        }
        say("Verdict: ALL HOLDS");
        return ALL_HOLDS;
    }
}
