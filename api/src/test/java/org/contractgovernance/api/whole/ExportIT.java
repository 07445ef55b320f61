package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleQuery.Export;
import org.contractgovernance.contracts.bundle.BundleRule;
import org.contractgovernance.contracts.bundle.BundleZip;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.bundle.ManifestBuilder;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.verifier.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported holds before the auditor's verifier, and nothing else does. */
class ExportIT {

    private final Running application = Running.application();

    @TempDir
    private Path folder;

    private String councils = "";

    private long position;

    @BeforeEach
    void record() {
        String contract = Sample.providersContract();
        String issue = Sample.issueIn(contract);
        expect(200, application.post(Role.PROVIDER, issue + "/progress", "{\"note\": \"Seen to\"}"));
        councils = Sample.councilOnlyIssueIn(contract).json().get("reference").asString();
        // what is so from a day before: the row is folded anew
        position = expect(
                        200,
                        application.post(
                                Role.COMMISSIONER,
                                issue + "/progress",
                                "{\"note\": \"Known before\", \"effectiveOn\": \"2016-04-21\"}",
                                "Prefer",
                                "wait=10"))
                .json()
                .get("position")
                .asLong();
    }

    private byte[] export(Role role, String more) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(
                    application
                            .to(Sample.providersContract() + "/export?minPosition=" + position + more, role)
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", Sample.PROVIDERS, ".zip");
            return answer.body();
        }
    }

    private String verified(byte[] bundle, int status) throws IOException {
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        Path key = Files.writeString(
                folder.resolve("key"),
                expect(200, application.get(Role.PROVIDER, "/api/v1/checkpoints/key"))
                        .body());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int ended = Verifier.run(
                new String[] {file.toString(), "--key", key.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8));
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(said).isEqualTo(status);
        return said;
    }

    private static Map<String, byte[]> unpacked(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void theAuditorsHoldsUntilARowIsAltered() throws Exception {
        byte[] bundle = export(Role.AUDITOR, "&since=1");
        Map<String, byte[]> files = unpacked(bundle);

        assertThat(verified(bundle, 0)).contains("Verdict: ALL HOLDS");
        assertThat(text(files, BundleFile.EVENTS)).contains("\\\"" + councils + "\\\"");
        assertThat(text(files, BundleFile.TRAIL)).contains(councils);
        assertThat(files).containsKey(BundleFile.SINCE);

        String rows = text(files, "registers/issues-log.jsonl");
        files.put(
                "registers/issues-log.jsonl",
                rows.replaceFirst("\"severity\":\"serious\"", "\"severity\":\"minor\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(verified(packed(files), 1))
                .contains("register issues-log, row issue:", "field row.severity: claims \"minor\"");
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        Manifest before = EventCodec.strict().readValue(files.get(BundleFile.MANIFEST), Manifest.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleZip zip = new BundleZip(out, Instant.EPOCH);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (!each.getKey().startsWith("manifest.")) {
                zip.add(each.getKey(), to -> to.write(each.getValue()));
            }
        }
        zip.end(all -> ManifestBuilder.builder(before).files(all).build());
        return out.toByteArray();
    }

    @Test
    void theProvidersHoldsAndHasNoTraceOfWhatIsTheCouncilsAlone() throws Exception {
        byte[] bundle = export(Role.PROVIDER, "");

        assertThat(verified(bundle, 0)).contains("made for the provider", "Verdict: ALL HOLDS");
        for (Map.Entry<String, byte[]> each : unpacked(bundle).entrySet()) {
            if (!each.getKey().startsWith("vocabulary/") && !each.getKey().startsWith("proofs/")) {
                assertThat(new String(each.getValue(), StandardCharsets.UTF_8))
                        .as(each.getKey())
                        .doesNotContain(councils)
                        .doesNotContain("council-only");
            }
        }
    }

    @Test
    void onlyAFewAreMadeAtOnceOfOneClientAndNothingThatIsNotSignedIsMade() throws Exception {
        export(Role.AUDITOR, "");
        Queries queries = application.part(Queries.class);
        Caller auditor = new Caller(PersonId.create(), "auditor", Set.of(Role.AUDITOR), Set.of(), true);
        Export export = new Export(Sample.PROVIDERS, null, Moment.NOW);
        try (EvidenceBundle first = queries.ask(export, auditor);
                EvidenceBundle second = queries.ask(export, auditor)) {
            assertThat(first.fileName()).isEqualTo(second.fileName());
            Running.Answer third = application.get(Role.AUDITOR, Sample.providersContract() + "/export");
            assertThat(third.code()).isEqualTo("exports-at-once");
            assertThat(third.header("Retry-After")).isEqualTo("2");
            expect(200, application.get(Role.PROVIDER, Sample.providersContract() + "/export"));
        }
        assertThatThrownBy(() -> queries.ask(new Export(Sample.PROVIDERS, Long.MAX_VALUE, Moment.NOW), auditor))
                .isInstanceOf(BrokenRule.class);
        Instant before = Instant.parse("2000-01-01T00:00:00Z");
        assertThatThrownBy(
                        () -> queries.ask(new Export(Sample.PROVIDERS, null, Moment.at(before, null, null)), auditor))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(BundleRule.NOT_YET_SIGNED));
    }
}
