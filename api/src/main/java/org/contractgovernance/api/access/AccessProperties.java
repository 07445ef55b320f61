package org.contractgovernance.api.access;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the tokens that are accepted.
 *
 * @param audience what a token's {@code aud} must name
 * @param trustedClients clients that may act for a named person, as the {@code act} claim of a token exchange says
 */
@ConfigurationProperties("contract-governance")
record AccessProperties(
        @DefaultValue("contract-governance") String audience,
        @DefaultValue Set<String> trustedClients) {}
