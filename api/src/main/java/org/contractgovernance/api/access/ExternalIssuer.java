package org.contractgovernance.api.access;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Accepts tokens of the council's own OpenID Connect issuer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EmbeddedMode.EMBEDDED_ISSUER, havingValue = "false")
class ExternalIssuer {

    @Bean
    Issuer issuer(@Value("${" + EmbeddedMode.ISSUER_URI + "}") String uri) {
        return new Issuer(uri, uri);
    }

    /** The issuer tells what a client is granted only in a token, so an address has what its maker's token granted, until it ends. */
    @Bean
    ClientGrants clientGrants() {
        return caller -> caller;
    }

    /** Asks the issuer for its keys at the first token, so that the application starts even while the issuer cannot be reached. */
    @Bean
    JwtDecoder jwtDecoder(
            Issuer issuer,
            @Value("${" + EmbeddedMode.ISSUER_URI + "}") String uri,
            AccessProperties access,
            Clock clock) {
        JwtDecoder checking = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(uri)
                    // the rules below check the type: Nimbus knows only JWT
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(TokenRules.of(uri, access));
            return decoder;
        });
        return new RememberedTokens(checking, clock);
    }
}
