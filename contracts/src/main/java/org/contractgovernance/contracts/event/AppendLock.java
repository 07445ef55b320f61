package org.contractgovernance.contracts.event;

/** The lock under which events are appended. Every copy of the application holds the lock until its events are committed. */
public final class AppendLock {

    /**
     * The number of the database's advisory lock; it spells "contract". The number never changes, because copies of two releases share it.
     */
    public static final long KEY = 0x636f6e7472616374L;

    private AppendLock() {}
}
