package org.contractgovernance.contracts.operation;

/** Names of settings that more than one module reads. */
public final class Settings {

    /** Whether the database is the application's own: {@code true} or {@code false}. Decided at the start; setting it does nothing. */
    public static final String EMBEDDED = "contract-governance.embedded";

    /** The folder that the application keeps its own files in. */
    public static final String DATA_FOLDER = "contract-governance.data-folder";

    /** The folder where none is set, from where the application was started. */
    public static final String DATA_FOLDER_OTHERWISE = "./data";

    private Settings() {}
}
