package org.contractgovernance.api.access;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the notary: its keys, and the folder for what it has signed.
 *
 * @param name its name for verifiers: the council's domain and a word, such as {@code contracts.example.gov.uk/governance}
 * @param key file of the present signing key: Ed25519, PKCS#8 in PEM
 * @param formerKeys files of earlier keys that go on signing for a while
 * @param folder a folder out of reach of the database's administrator
 */
@ConfigurationProperties("contract-governance.notary")
record NotaryProperties(
        @Nullable String name,
        @Nullable Path key,
        @DefaultValue List<Path> formerKeys,
        @Nullable Path folder) {}
