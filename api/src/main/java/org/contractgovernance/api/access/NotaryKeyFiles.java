package org.contractgovernance.api.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.operation.PrivateFiles;
import org.contractgovernance.contracts.operation.Settings;
import org.contractgovernance.contracts.operation.UnsafeStart;
import org.contractgovernance.contracts.proof.signing.NotarySettings;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the notary's keys. With the embedded database the first start generates a key. With any other database the application refuses to
 * start without a key, because a record that nobody signs proves nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotaryProperties.class)
@ConditionalOnBooleanProperty(name = "contract-governance.notary.enabled", matchIfMissing = true)
class NotaryKeyFiles {

    private static final String PREFIX = "contract-governance.notary.";
    private static final String KEY_FILE = "notary-key.pem";
    private static final String OWN_NAME = "contract-governance.invalid/embedded";

    @Bean
    NotarySettings notarySettings(
            NotaryProperties given,
            @Value("${" + Settings.EMBEDDED + "}") boolean embedded,
            @Value("${" + Settings.DATA_FOLDER + ":" + Settings.DATA_FOLDER_OTHERWISE + "}") Path data) {
        List<String> former =
                given.formerKeys().stream().map(NotaryKeyFiles::read).toList();
        if (!embedded) {
            areGiven(given);
        }
        String key = given.key() == null ? new PrivateFiles(data).read(KEY_FILE, Signer::newKey) : read(given.key());
        return new NotarySettings(
                signer(given.name() == null ? OWN_NAME : given.name(), key, former),
                given.folder() == null ? data.resolve("notary") : given.folder());
    }

    private static void areGiven(NotaryProperties given) {
        List<String> missing = new ArrayList<>();
        lacks(given.name(), "name", missing);
        lacks(given.key(), "key", missing);
        lacks(given.folder(), "folder", missing);
        if (!missing.isEmpty()) {
            throw new UnsafeStart(
                    "a database is configured, but these settings of the notary are missing: "
                            + String.join(", ", missing),
                    """
                    Make a key where the database's administrator cannot read it: openssl genpkey -algorithm ed25519 -out notary-key.pem
                    Set %1$skey to that file, %1$sname to a name of your own such as contracts.example.gov.uk/governance, and %1$sfolder \
                    to a folder out of that administrator's reach. To do without proof that nobody has changed the record: %1$senabled=false""".formatted(PREFIX));
        }
    }

    private static void lacks(@Nullable Object given, String name, List<String> missing) {
        if (given == null || given.toString().isBlank()) {
            missing.add(PREFIX + name);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnsafeStart(
                    "the notary's key %s cannot be read (%s)"
                            .formatted(file, e.getClass().getSimpleName()),
                    "Make it readable only by the account that the application runs as.");
        }
    }

    private static Signer signer(String name, String key, List<String> former) {
        try {
            return Signer.of(name, key, former);
        } catch (IllegalArgumentException e) {
            throw new UnsafeStart(
                    "the notary cannot sign: " + e.getMessage(),
                    "Make a key by: openssl genpkey -algorithm ed25519 -out notary-key.pem");
        }
    }
}
