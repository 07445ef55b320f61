package org.contractgovernance.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {

    private final Results results = new Results();

    @Test
    void ratiosAreMadeRoundByRound() {
        for (double limit : new double[] {1000, 2000, 4000}) {
            results.add("limit", limit);
            results.add("ours", limit / 4);
        }
        results.ratio("share", "ours", "limit");
        results.ratio("nothing", "never measured", "limit");

        assertThat(results.flat())
                .contains(
                        entry("share", 0.25),
                        entry("share_spread", 0.0),
                        entry("limit", 2000.0),
                        entry("refused", "no"))
                .containsEntry("limit_spread", 1.5)
                .doesNotContainKey("nothing");
    }

    @Test
    void theFileIsOneFlatObject(@TempDir Path folder) {
        results.say("cpu", "some");
        results.add("start_s", 3.25);
        results.refuse("start: 0.5 cores");
        Path file = folder.resolve("new").resolve("bench.json");
        results.write(file);

        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        assertThat(json.valueStream()).noneMatch(JsonNode::isContainer);
        assertThat(json.get("cpu").asString()).isEqualTo("some");
        assertThat(json.get("start_s").asDouble()).isEqualTo(3.25);
        assertThat(json.get("refused").asString()).isEqualTo("start: 0.5 cores");
    }

    @Test
    void theTableSaysWhichGoalsWereMissed() {
        results.add("start_s", 3.25);
        results.add("share", 0.5);

        assertThat(results.table(Map.of("start_s", Goal.atMost(3), "share", Goal.atLeast(0.5)))
                        .lines())
                .anyMatch(line -> line.matches("start_s +3\\.250 +1 +<= 3\\.0 missed"))
                .anyMatch(line -> line.matches("share +0\\.500 +1 +>= 0\\.5"));
    }
}
