package org.contractgovernance.api.problem;

import java.util.List;

/** A request was refused before any rule of the field was applied. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The most faults that a refusal lists. */
    private static final int MOST_FAULTS = 1_000;

    private final Refusal refusal;
    private final transient List<Fault> faults;

    private RefusedRequest(Refusal refusal, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.faults = List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    /** A refusal with no more detail than its reason. */
    public static RefusedRequest because(Refusal refusal) {
        return because(refusal, refusal.sentence());
    }

    /** A refusal that no single part of the request caused. */
    public static RefusedRequest because(Refusal refusal, String detail) {
        return new RefusedRequest(refusal, detail, List.of());
    }

    /** A refusal for this reason that one part of the request caused. */
    public static RefusedRequest because(Refusal refusal, Fault fault) {
        return new RefusedRequest(refusal, summary(List.of(fault)), List.of(fault));
    }

    /** A refusal for the faults of these parts. */
    public static RefusedRequest because(List<Fault> faults) {
        return new RefusedRequest(Refusal.INVALID_REQUEST, summary(faults), faults);
    }

    /** A refusal for the fault of this part. */
    public static RefusedRequest because(Fault fault) {
        return because(List.of(fault));
    }

    static String summary(List<Fault> faults) {
        return faults.size() == 1 ? "One part is at fault" : "%d parts are at fault".formatted(faults.size());
    }

    /** The refusal as a problem. */
    public Problem problem() {
        String detail = getMessage();
        return Problem.of(
                refusal.code(),
                refusal.sentence(),
                refusal.status(),
                detail == null ? refusal.sentence() : detail,
                faults,
                null);
    }
}
