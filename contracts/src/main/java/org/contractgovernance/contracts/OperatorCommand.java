package org.contractgovernance.contracts;

import java.io.PrintStream;
import java.util.List;

/**
 * A task that an operator runs on the command line, without starting the application: {@code java -jar <application>.jar
 * <name> …}. {@link java.util.ServiceLoader} finds and makes each command before any part of the application exists.
 */
public interface OperatorCommand {

    /** The command was carried out. */
    int DONE = 0;

    /** The command was refused or failed; nothing has changed. */
    int FAILED = 1;

    /** The arguments were wrong; nothing was tried. */
    int USAGE = 2;

    /** The first word of the command line. */
    String name();

    /**
     * Carries the command out and answers with the exit status.
     *
     * @param arguments what follows the name
     * @param out gets the report of what was done
     * @param problems gets the reason, in plain words, where the command was not carried out
     */
    int run(List<String> arguments, PrintStream out, PrintStream problems);
}
