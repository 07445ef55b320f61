package org.contractgovernance.api.access;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the notary signs with, and where what it signed is kept.
 *
 * @param name what verifiers know it by: the council's domain and a word, such as {@code contracts.example.gov.uk/governance}
 * @param key file of the key that it signs with: Ed25519, PKCS#8 in PEM
 * @param formerKeys files of keys that it signed with before and goes on signing with for a while
 * @param folder where the database's administrator has no say
 */
@ConfigurationProperties("contract-governance.notary")
record NotaryProperties(
        @Nullable String name,
        @Nullable Path key,
        @DefaultValue List<Path> formerKeys,
        @Nullable Path folder) {}
