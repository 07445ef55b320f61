package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.SignedNote;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the notary offers, as an auditor and a provider check it with nothing but its public key. */
class ProofIT {

    private static final String STORE = "/api/v1";

    private final Running application = Running.application();

    private long lastPosition(Role role, String contract) {
        return events(role, contract).getLast().get("position").asLong();
    }

    /** Every event that a role may read; the tests of the whole share the provider's contract, whose history has several pages. */
    private List<JsonNode> events(Role role, String contract) {
        List<JsonNode> events = new ArrayList<>();
        String after = "0";
        do {
            JsonNode page = expect(200, application.get(role, contract + "/history?limit=1000&after=" + after))
                    .json();
            page.get("events").forEach(events::add);
            after = page.has("next") ? page.get("next").asString() : "";
        } while (!after.isEmpty());
        return events;
    }

    /** The latest checkpoint once it speaks of so many events, its signature checked. */
    private Checkpoint checkpoint(Role role, String of, long size) {
        NoteKey key = NoteKey.read(
                expect(200, application.get(role, "/api/v1/checkpoints/key")).body());
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            Answer answer = application.get(role, of + "/checkpoints/latest");
            if (answer.status() != 404) {
                SignedNote note = SignedNote.read(expect(200, answer).body());
                assertThat(note.isSignedBy(key)).isTrue();
                Checkpoint checkpoint = Checkpoint.read(note.text());
                if (checkpoint.size() >= size) {
                    return checkpoint;
                }
            }
            assertThat(System.nanoTime()).as("signed in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static List<Hash> hashes(JsonNode proof) {
        return proof.get("hashes")
                .valueStream()
                .map(each -> Hash.fromBase64(each.asString()))
                .toList();
    }

    private static Hash hash(JsonNode proof, String field) {
        return Hash.fromBase64(proof.get(field).asString());
    }

    private void isIncluded(Role role, String of, long position, Checkpoint checkpoint) {
        JsonNode proof = expect(
                        200,
                        application.get(
                                role,
                                of
                                        + "/checkpoints/inclusion?position=%d&size=%d"
                                                .formatted(position, checkpoint.size())))
                .json();
        assertThat(proof.get("origin").asString()).isEqualTo(checkpoint.origin());
        assertThat(Proofs.isIncluded(
                        hash(proof, "leaf"),
                        proof.get("index").asLong(),
                        checkpoint.size(),
                        checkpoint.root(),
                        hashes(proof)))
                .isTrue();
    }

    private void beginsWith(Role role, String of, Checkpoint earlier, Checkpoint now) {
        JsonNode proof = expect(
                        200,
                        application.get(
                                role,
                                of + "/checkpoints/consistency?from=%d&to=%d".formatted(earlier.size(), now.size())))
                .json();
        assertThat(Proofs.isConsistent(earlier.size(), earlier.root(), now.size(), now.root(), hashes(proof)))
                .isTrue();
    }

    @Test
    void everyEventIsProvenInTheStoreAndInItsContract() {
        String contract = Sample.contract();
        Sample.issueIn(contract);
        long position = lastPosition(Role.AUDITOR, contract);
        Checkpoint before = checkpoint(Role.AUDITOR, STORE, position);
        Checkpoint contractBefore = checkpoint(Role.AUDITOR, contract, 3);
        isIncluded(Role.AUDITOR, STORE, position, before);
        isIncluded(Role.AUDITOR, contract, position, contractBefore);
        assertThat(contractBefore.more()).singleElement().asString().startsWith("store ");

        Sample.issueIn(contract);
        long later = lastPosition(Role.AUDITOR, contract);
        Checkpoint after = checkpoint(Role.AUDITOR, STORE, later);
        beginsWith(Role.AUDITOR, STORE, before, after);
        beginsWith(Role.AUDITOR, contract, contractBefore, checkpoint(Role.AUDITOR, contract, 4));
        assertThat(application
                        .get(Role.AUDITOR, contract + "/checkpoints/inclusion?position=" + (later + 1_000_000))
                        .code())
                .isEqualTo("unknown-entity");
    }

    @Test
    void aProvidersProofIsWholeAndTellsOfNothingElse() {
        String contract = Sample.providersContract();
        Sample.issueIn(contract);
        long position = lastPosition(Role.PROVIDER, contract);
        long shared = events(Role.PROVIDER, contract).size();
        Checkpoint before = checkpoint(Role.PROVIDER, contract, shared);
        assertThat(before.size()).isEqualTo(shared);
        assertThat(before.more()).isEmpty();
        isIncluded(Role.PROVIDER, contract, position, before);

        Sample.councilOnlyIssueIn(contract);
        long councils = lastPosition(Role.COMMISSIONER, contract);
        checkpoint(Role.AUDITOR, STORE, councils);
        assertThat(checkpoint(Role.PROVIDER, contract, shared)).isEqualTo(before);
        assertThat(application
                        .get(Role.PROVIDER, contract + "/checkpoints/inclusion?position=" + councils)
                        .code())
                .isEqualTo("unknown-entity");
        assertThat(application.get(Role.PROVIDER, "/api/v1/checkpoints/latest").status())
                .isEqualTo(403);
    }

    @Test
    void theFolderHoldsWhatIsOffered() throws IOException {
        String contract = Sample.contract();
        long position = lastPosition(Role.AUDITOR, contract);
        Checkpoint offered = checkpoint(Role.AUDITOR, STORE, position);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Checkpoint held;
        do {
            held = Checkpoint.read(
                    SignedNote.read(Files.readString(application.folder().resolve("notary/checkpoint")))
                            .text());
            assertThat(System.nanoTime()).isLessThan(deadline);
        } while (held.size() < offered.size());
        assertThat(application
                        .get(Role.ADMINISTRATOR, "/actuator/health")
                        .json()
                        .at("/components/notary/status")
                        .asString())
                .isEqualTo("UP");
    }
}
