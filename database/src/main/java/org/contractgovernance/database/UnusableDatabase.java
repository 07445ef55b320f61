package org.contractgovernance.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be started as its folder is, and nothing in it was deleted. Says what is so, and what to do. */
public class UnusableDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String action;

    UnusableDatabase(String what, String action) {
        this(what, action, null);
    }

    UnusableDatabase(String what, String action, @Nullable Throwable cause) {
        super(what + ". " + action, cause);
        this.what = what;
        this.action = action;
    }

    /** What is so. */
    String what() {
        return what;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
