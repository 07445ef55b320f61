package org.contractgovernance.verifier;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.text.VisibleText;

/** Reports what holds and what does not, as it is found, and the verdict at the end. */
final class Findings {

    /** The number of faults of one kind that are reported one by one. */
    private static final int TOLD = 20;

    /** The statuses with which the program ends. */
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

    /** Prints what is checked; neither good nor bad. Text from a bundle cannot add lines or control the terminal. */
    void say(String sentence) {
        out.println(VisibleText.shown(sentence));
    }

    void holds(String sentence) {
        say("holds:          " + sentence);
    }

    /** Prints something that the reader should know and that is in order. */
    void note(String sentence) {
        say("note:           " + sentence);
    }

    /**
     * @param kind the kind of fault, of which only some are reported one by one
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

    /** Reports that something could not be checked as requested. */
    void unchecked(String sentence) {
        unchecked++;
        say("NOT CHECKED:    " + sentence);
    }

    long count() {
        return count;
    }

    /** Prints the verdict; answers the status with which the program ends. */
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
