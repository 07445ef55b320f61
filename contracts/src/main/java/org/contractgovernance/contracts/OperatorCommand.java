package org.contractgovernance.contracts;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that an operator has done on the command line, instead of starting the application: {@code java -jar <application>.jar
 * <name> …}. Found by {@link java.util.ServiceLoader}, and made before anything of the application is there.
 */
public interface OperatorCommand {

    /** It was done. */
    int DONE = 0;

    /** It was refused or failed; nothing has changed. */
    int FAILED = 1;

    /** It was not asked for as it has to be. */
    int USAGE = 2;

    /** The first word of the command line. */
    String name();

    /**
     * Does it, and answers with the exit status.
     *
     * @param arguments what follows the name
     * @param out tells what was done
     * @param problems tells in plain words why it was not
     */
    int run(List<String> arguments, PrintStream out, PrintStream problems);
}
