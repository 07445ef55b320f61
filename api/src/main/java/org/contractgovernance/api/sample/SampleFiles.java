package org.contractgovernance.api.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.api.sample.SampleContract.SampleStep;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the files of {@code samples/} from the class path. */
final class SampleFiles {

    private static final String WHERE = "classpath*:samples/*.json";

    private final JsonMapper mapper;

    SampleFiles(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Every sample contract, by file name. */
    List<SampleContract> all() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(WHERE);
            List<SampleContract> samples = new ArrayList<>();
            for (Resource each : Arrays.stream(found)
                    .sorted(Comparator.comparing(SampleFiles::name))
                    .toList()) {
                samples.add(read(name(each), each.getContentAsByteArray()));
            }
            return samples.stream().map(this::whole).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample contracts cannot be read", e);
        }
    }

    /** The contract with what is made up for it, where it says that something is. */
    private SampleContract whole(SampleContract sample) {
        Long seed = sample.seed();
        return seed == null ? sample : new MadeUpReturns(sample, seed, mapper).added();
    }

    private SampleContract read(String file, byte[] content) {
        JsonNode root = mapper.readTree(content);
        Map<String, String> people = new TreeMap<>();
        root.path("people").forEachEntry((alias, name) -> people.put(alias, name.asString()));
        List<SampleStep> steps = new ArrayList<>();
        for (JsonNode each : root.path("commands")) {
            steps.add(step(file, steps.size(), each));
        }
        return new SampleContract(
                file,
                text(file, root, "contract"),
                text(file, root, "title"),
                Map.copyOf(people),
                List.copyOf(steps),
                Hash.of(content).hex(),
                root.path("madeUp").isObject() ? root.at("/madeUp/seed").asLong() : null);
    }

    private static SampleStep step(String file, int index, JsonNode written) {
        String where = file + ", command " + index;
        if (!(written.deepCopy() instanceof ObjectNode body)) {
            throw new IllegalStateException(where + " is not an object");
        }
        String command = text(where, body, "command");
        String as = text(where, body, "as");
        Role role = Coded.find(Role.class, as)
                .orElseThrow(() -> new IllegalStateException("%s: there is no role %s".formatted(where, as)));
        String by = textOrNone(body, "by");
        String ref = textOrNone(body, "ref");
        body.remove(List.of("command", "as", "by", "ref"));
        return new SampleStep(index, command, role, by == null ? as : by, ref, body);
    }

    private static String text(String where, JsonNode node, String field) {
        String found = textOrNone(node, field);
        if (found == null) {
            throw new IllegalStateException("%s: %s is missing".formatted(where, field));
        }
        return found;
    }

    private static @Nullable String textOrNone(JsonNode node, String field) {
        JsonNode found = node.path(field);
        return found.isString() ? found.asString() : null;
    }

    private static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? "" : name;
    }
}
