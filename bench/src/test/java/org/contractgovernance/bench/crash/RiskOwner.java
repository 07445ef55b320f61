package org.contractgovernance.bench.crash;

import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Refers one early warning of a contract after another to corporate risk, assesses it again and again, and takes the referral back or
 * closes it: the tool is told of each step but the first. What a killed copy did not answer is asked of another.
 */
final class RiskOwner {

    private static final int ASSESSMENTS = 8;

    private final String name;
    private final String contract;
    private final Random random;
    private final Sender sender;
    private final Ledger ledger;
    private final Tokens tokens;
    private final IntFunction<URI> copies;
    private int count;
    private int turn;
    private final AtomicInteger told = new AtomicInteger();

    /**
     * @param contract the contract's address
     * @param copies which copy of the application to turn to, the next where one does not answer
     */
    RiskOwner(String name, String contract, Sender sender, Ledger ledger, Tokens tokens, IntFunction<URI> copies) {
        this.name = name;
        this.contract = contract;
        this.random = Form.random(name);
        this.sender = sender;
        this.ledger = ledger;
        this.tokens = tokens;
        this.copies = copies;
    }

    /** Has the tool told so many times, and waits before each. */
    void work(int times, Runnable turns) {
        while (told.get() < times) {
            String warning = "/" + done(Act.WARN, "", """
                    {"title": "{mark}", "cause": "Two clerks have left", "event": "More appeals are heard late",
                     "consequence": "The ombudsman finds maladministration", "kinds": ["legal", "delivery"],
                     "likelihood": 2, "impact": 2}""");
            tell(turns, Act.REFER, warning + "/refer-to-corporate-risk", "{\"reason\": \"{mark}\"}");
            for (int i = 0; i < ASSESSMENTS && told.get() < times; i++) {
                tell(turns, Act.ASSESS, warning + "/assess", """
                        {"assessment": "current", "likelihood": %d, "impact": %d, "reason": "{mark}"}""".formatted(1 + i % 2, 3 + random.nextInt(2)));
            }
            if (told.get() < times) {
                if (random.nextBoolean()) {
                    tell(turns, Act.TAKE_BACK, warning + "/take-back-referral", "{\"reason\": \"{mark}\"}");
                } else {
                    tell(turns, Act.CLOSE, warning + "/close", "{\"outcome\": \"{mark}\"}");
                }
            }
        }
    }

    /** How often the tool is told of what it has done so far. */
    int told() {
        return told.get();
    }

    private void tell(Runnable turns, Act act, String path, String body) {
        turns.run();
        done(act, path, body);
        told.incrementAndGet();
    }

    /** The reference of what it was done to. */
    private String done(Act act, String path, String body) {
        String key = "%s-%d".formatted(name, ++count);
        Request request =
                ledger.add(new Request(key, act, contract + "/early-warnings" + path, body.replace("{mark}", key)));
        Patience.until(
                request.toString(),
                Ground.PATIENCE,
                () -> sender.send(copies.apply(turn++), tokens.commissioner(), request));
        return request.answer().reference();
    }
}
