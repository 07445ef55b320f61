package org.contractgovernance.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.operation.PrivateFiles;
import org.contractgovernance.contracts.operation.Settings;
import org.contractgovernance.contracts.term.Coded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The embedded mode's issuer, for clients on this machine. The first start generates its keys and secrets. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EmbeddedMode.EMBEDDED_ISSUER, havingValue = "true")
class OwnIssuer {

    /** The contracts that the demo provider delivers: one of the councils' documents, and the fictional one with deductions to speak about. */
    static final List<String> PROVIDERS_CONTRACTS = List.of("worcestershire-babcock-prime", "wexcombe-larkrise");

    private static final String KEY_FILE = "token-signing-key.json";
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);
    // the secrets are 256 random bits; stretching would not make them harder to guess
    private static final int LEAST_STRENGTH = 4;

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    PrivateFiles privateFiles(
            @Value("${" + Settings.DATA_FOLDER + ":" + Settings.DATA_FOLDER_OTHERWISE + "}") Path folder) {
        return new PrivateFiles(folder);
    }

    @Bean
    DemoClients demoClients(PrivateFiles files) {
        return DemoClients.in(files);
    }

    @Bean
    Issuer issuer() {
        return Issuer.EMBEDDED;
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${server.port:8080}") int port) {
        return AuthorizationServerSettings.builder()
                .issuer("http://127.0.0.1:" + port)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(LEAST_STRENGTH);
    }

    @Bean
    RegisteredClientRepository registeredClients(DemoClients demo, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(
                demo.all().stream().map(each -> registered(each, encoder)).toList());
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(PrivateFiles files) throws ParseException {
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(files.read(KEY_FILE, OwnIssuer::makeUpKey))));
    }

    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> keys,
            AuthorizationServerSettings settings,
            AccessProperties access,
            Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        // the token rules check both, as for every other issuer
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(TokenRules.of(Objects.requireNonNull(settings.getIssuer()), access));
        return new RememberedTokens(decoder, clock);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rolesAndContracts(DemoClients demo, AccessProperties access) {
        return context -> {
            String client = context.getRegisteredClient().getClientId();
            String role = demo.all().stream()
                    .filter(each -> each.client().equals(client))
                    .map(DemoClient::role)
                    .findFirst()
                    .orElseThrow();
            context.getClaims()
                    .audience(List.of(access.audience()))
                    .claim("client_id", client)
                    .claim(Claims.ROLES, Set.of(role))
                    .claim(Claims.CONTRACTS, contractsOf(role));
        };
    }

    @Bean
    ClientGrants clientGrants(DemoClients demo) {
        return caller -> {
            Set<Role> granted = demo.all().stream()
                    .filter(each -> each.client().equals(caller.client()))
                    .flatMap(each -> Coded.find(Role.class, each.role()).stream())
                    .filter(caller.roles()::contains)
                    .collect(Collectors.toSet());
            Set<String> contracts = caller.contracts().stream()
                    .filter(each -> granted.stream()
                            .map(role -> contractsOf(role.code()))
                            .anyMatch(all -> all.contains(Claims.EVERY_CONTRACT) || all.contains(each)))
                    .collect(Collectors.toSet());
            return new Caller(caller.actor(), caller.client(), granted, contracts, false);
        };
    }

    private static List<String> contractsOf(String role) {
        return role.equals(Role.PROVIDER.code()) ? PROVIDERS_CONTRACTS : List.of(Claims.EVERY_CONTRACT);
    }

    private static RegisteredClient registered(DemoClient client, PasswordEncoder encoder) {
        return RegisteredClient.withId(client.client())
                .clientId(client.client())
                .clientSecret(Objects.requireNonNull(encoder.encode(client.secret())))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    private static String makeUpKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("no signing key could be made", e);
        }
    }
}
