package org.contractgovernance.api.place;

import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The operator's settings for the number of places of each kind in this copy of the application, with usual numbers as defaults. Places for
 * readings are not set here: they follow from the number of database connections.
 */
@ConfigurationProperties(prefix = "contract-governance.places", ignoreUnknownFields = false)
record PlaceSettings(
        @Nullable PlaceLimits answers,
        @Name("long") @Nullable PlaceLimits longAnswers,
        @Nullable PlaceLimits exports,
        @Nullable PlaceLimits streams,
        @Nullable PlaceLimits bodies,
        @Nullable PlaceLimits large) {

    /**
     * Bounds of a kind.
     *
     * @param most in all
     * @param mostOfClient of one client of the issuer
     */
    record PlaceLimits(@Nullable Integer most, @Nullable Integer mostOfClient) {

        static Places places(Costly kind, @Nullable PlaceLimits said) {
            Integer most = said == null ? null : said.most();
            Integer mostOfClient = said == null ? null : said.mostOfClient();
            return new Places(
                    kind, most == null ? kind.most() : most, mostOfClient == null ? kind.mostOfClient() : mostOfClient);
        }
    }
}
