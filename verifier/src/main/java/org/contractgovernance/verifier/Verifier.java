package org.contractgovernance.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.jspecify.annotations.Nullable;

/** {@code java -jar verifier.jar BUNDLE --key KEYFILE [--since CHECKPOINT]}. */
public final class Verifier {

    private static final String USAGE = """
            Checks an evidence bundle of Contract Governance, without a network.

              java -jar verifier.jar BUNDLE --key KEYFILE [--since CHECKPOINT]

              BUNDLE      the ZIP that was exported
              KEYFILE     the public keys that you trust, one a line, as /api/v1/checkpoints/key gave them on an earlier day;
                          any of them may have signed
              CHECKPOINT  a checkpoint that you kept, of the whole store or of the contract: is what it covers still there?

            Ends with 0 where all holds, 1 where something does not, 2 where it could not be checked.""";

    private Verifier() {}

    private record Arguments(
            Path bundle, Path key, @Nullable Path since) {

        static Arguments of(String[] given) {
            Path bundle = null;
            Path key = null;
            Path since = null;
            for (int i = 0; i < given.length; i++) {
                boolean takesValue = given[i].equals("--key") || given[i].equals("--since");
                if (takesValue && i + 1 == given.length) {
                    throw NotCheckable.misused(given[i] + " names a file");
                }
                if (given[i].equals("--key") && key == null) {
                    key = path(given[++i]);
                } else if (given[i].equals("--since") && since == null) {
                    since = path(given[++i]);
                } else if (!given[i].startsWith("-") && bundle == null) {
                    bundle = path(given[i]);
                } else {
                    throw NotCheckable.misused("\"%s\" is not understood".formatted(given[i]));
                }
            }
            if (bundle == null || key == null) {
                throw NotCheckable.misused("BUNDLE and --key are needed");
            }
            return new Arguments(bundle, key, since);
        }

        private static Path path(String given) {
            try {
                return Path.of(given);
            } catch (InvalidPathException e) {
                throw new NotCheckable("\"%s\" is no name of a file".formatted(given));
            }
        }
    }

    /** Runs the program, and ends with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    /**
     * Runs the program.
     *
     * @return the status: 0 where all holds, 1 where something does not, 2 where it could not be checked
     */
    public static int run(String[] given, PrintStream out) {
        return run(given, Features.vocabulary(), out);
    }

    /** Runs the program with the events that a release knows. */
    static int run(String[] given, Vocabulary vocabulary, PrintStream out) {
        Findings findings = new Findings(out);
        try {
            Arguments arguments = Arguments.of(given);
            Keys keys = new Keys(arguments.key());
            ArchiveCheck.check(arguments.bundle(), findings);
            try (Bundle bundle = new Bundle(arguments.bundle())) {
                new Check(bundle, keys, vocabulary, findings).run(arguments.since());
            }
            return findings.verdict();
        } catch (NotCheckable e) {
            findings.say(String.valueOf(e.getMessage()));
            if (e.isMisused()) {
                out.println();
                out.println(USAGE);
            }
        } catch (IOException | UncheckedIOException e) {
            findings.say("A file could not be read or written: " + e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            out.println("There is not enough memory for this bundle: try again with java -Xmx2g -jar verifier.jar …");
        } catch (RuntimeException e) {
            // whatever the failure, it is no reason to believe the bundle
            out.println("The bundle is made otherwise than any bundle is (%s)"
                    .formatted(e.getClass().getSimpleName()));
        }
        return unfinished(findings, out);
    }

    private static int unfinished(Findings findings, PrintStream out) {
        out.println(
                findings.count() > 0
                        ? "Verdict: DOES NOT HOLD, and the rest could not be checked"
                        : "Verdict: COULD NOT BE CHECKED");
        return findings.count() > 0 ? Findings.DOES_NOT_HOLD : Findings.COULD_NOT_BE_CHECKED;
    }
}
