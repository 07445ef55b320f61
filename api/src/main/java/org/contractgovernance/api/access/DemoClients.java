package org.contractgovernance.api.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.operation.PrivateFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The embedded mode's clients, one for each role. The first start generates their secrets and keeps them in the data folder. */
public final class DemoClients {

    static final String FILE = "demo-clients.json";

    private final Path file;
    private final List<DemoClient> clients;
    private final boolean made;

    private DemoClients(Path file, List<DemoClient> clients, boolean made) {
        this.file = file;
        this.clients = clients;
        this.made = made;
    }

    static DemoClients in(PrivateFiles files) {
        boolean[] made = {false};
        String text = files.read(FILE, () -> {
            made[0] = true;
            return makeUp();
        });
        List<DemoClient> clients = JsonMapper.shared().readValue(text, new TypeReference<List<DemoClient>>() {});
        return new DemoClients(files.at(FILE), clients, made[0]);
    }

    List<DemoClient> all() {
        return clients;
    }

    /** The file in which they are kept. */
    public Path file() {
        return file;
    }

    /** Whether this start generated them. */
    public boolean wereJustMade() {
        return made;
    }

    /** Each client with its secret, to be shown at the first start. */
    public String listed() {
        return clients.stream()
                .map(each -> "%-13s  %s".formatted(each.client(), each.secret()))
                .collect(Collectors.joining("\n    "));
    }

    /** Generates the clients, one on each line, so that a shell can read a secret without any other tool. */
    private static String makeUp() {
        SecureRandom random = new SecureRandom();
        return Arrays.stream(Role.values())
                .map(role -> "{\"client\": \"%s\", \"secret\": \"%s\", \"role\": \"%s\"}"
                        .formatted(role.code(), secret(random), role.code()))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
