package org.contractgovernance.bench.crash;

/** What the load asks for, and how many events that is. */
enum Act {
    RAISE(1),
    PROGRESS(1),
    /** The issue's own event, and the early warning that it becomes. */
    ESCALATE(2),
    DEFINE(1),
    /** One event for each return. */
    RETURNS(10),
    WARN(1),
    REFER(1),
    ASSESS(1),
    TAKE_BACK(1),
    CLOSE(1);

    private final int events;

    Act(int events) {
        this.events = events;
    }

    int events() {
        return events;
    }
}
