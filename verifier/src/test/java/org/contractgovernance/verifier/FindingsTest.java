package org.contractgovernance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a bundle's maker wrote reaches the auditor's terminal as text and nothing else. */
class FindingsTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsHiddenIsSeen() {
        new Findings(out).fault("any", "of I-1\u009B2J\u202E\nVerdict: ALL HOLDS");

        assertThat(said()).isEqualTo("DOES NOT HOLD:  of I-1<U+009B>2J<U+202E> / Verdict: ALL HOLDS%n".formatted());
    }

    @Test
    void theNameOfAFileWritesNoVerdict() {
        int status = Verifier.run(new String[] {"none\u009B\nVerdict: ALL HOLDS", "--key", "none"}, out);

        assertThat(status).isEqualTo(Findings.COULD_NOT_BE_CHECKED);
        assertThat(said().lines()).doesNotContain("Verdict: ALL HOLDS");
        assertThat(said()).doesNotContain("\u009B");
    }

    @Test
    void whoAsksOtherwiseIsToldHow() {
        Verifier.run(new String[] {"--nonsense\u009B"}, out);

        assertThat(said()).contains("--nonsense<U+009B>", "\n  java -jar verifier.jar BUNDLE --key KEYFILE");
    }
}
