package org.contractgovernance.api.problem;

import java.util.List;

/** A request was refused before any rule of the field was asked. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of more faults than anybody reads the first are told. */
    private static final int MOST_FAULTS = 1_000;

    private final Refusal refusal;
    private final transient List<Fault> faults;

    private RefusedRequest(Refusal refusal, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.faults = List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    /** Refused for a reason that says all there is to say. */
    public static RefusedRequest because(Refusal refusal) {
        return because(refusal, refusal.sentence());
    }

    /** Refused for a reason that no single part of the request is to blame for. */
    public static RefusedRequest because(Refusal refusal, String detail) {
        return new RefusedRequest(refusal, detail, List.of());
    }

    /** Refused for this reason, which one part of the request is to blame for. */
    public static RefusedRequest because(Refusal refusal, Fault fault) {
        return new RefusedRequest(refusal, summary(List.of(fault)), List.of(fault));
    }

    /** Refused for what is wrong with these parts. */
    public static RefusedRequest because(List<Fault> faults) {
        return new RefusedRequest(Refusal.INVALID_REQUEST, summary(faults), faults);
    }

    /** Refused for what is wrong with this part. */
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
