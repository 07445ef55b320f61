package org.contractgovernance.contracts.event;

/** The lock that whoever appends events holds until they are committed, in every copy of the application. */
public final class AppendLock {

    /** The database's advisory lock of this number, which spells "contract". Never changes: copies of two releases share it. */
    public static final long KEY = 0x636f6e7472616374L;

    private AppendLock() {}
}
