package org.contractgovernance.bench.crash;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request of the load, and what its sender was told about its end. */
final class Request {

    enum End {
        /** Its answer said that it was done. */
        DONE,
        /** Its answer said that nothing was done. */
        NOT_DONE,
        /** No answer, or one that says that nobody knows. */
        UNKNOWN
    }

    /**
     * The answer to a request that was done.
     *
     * @param positions of its events, in their order
     */
    record Answer(String entity, String reference, long position, List<Long> positions) {}

    private final String key;
    private final Act act;
    private final String path;
    private final String body;
    private End end = End.UNKNOWN;
    private String told = "nothing";

    @Nullable private Answer answer;

    /**
     * @param key idempotency key, which no other request has, and the mark in the texts of its body
     */
    Request(String key, Act act, String path, String body) {
        this.key = key;
        this.act = act;
        this.path = path;
        this.body = body;
    }

    String key() {
        return key;
    }

    Act act() {
        return act;
    }

    String path() {
        return path;
    }

    String body() {
        return body;
    }

    synchronized End end() {
        return end;
    }

    synchronized @Nullable Answer answer() {
        return answer;
    }

    /** Answers whether it was told the same before, where it was told before. */
    synchronized boolean done(Answer with) {
        boolean same = answer == null || answer.equals(with);
        end = End.DONE;
        answer = with;
        return same;
    }

    synchronized void ended(End how, String with) {
        if (end != End.DONE) {
            end = how;
            told = with;
        }
    }

    @Override
    public synchronized String toString() {
        return "%s %s (%s, told %s)".formatted(act, key, end, answer == null ? told : answer);
    }
}
