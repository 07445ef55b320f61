package org.contractgovernance.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.contractgovernance.api.problem.ProblemWriter;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.access.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Admits requests with a valid token. {@link AuthorisationInterceptor} and the handlers of commands and queries decide what a role may ask
 * for. Only the operator's own addresses are limited to administrators here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class ResourceServer {

    /** Addresses that are open to everybody: the application's health, and its documentation. */
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/openapi",
        "/openapi.yaml",
        "/openapi/**",
        "/asyncapi",
        "/asyncapi.yaml",
        "/api/v1/schemas",
        "/api/v1/schemas/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    private static final String AUTHORITY = "ROLE_";

    /** What the firewall refuses. The firewall tells these cases apart only in words of its own. */
    private static final String UNSAFE =
            "An address has no empty part, no part . or .., no semicolon and no encoded slash,"
                    + " percent sign or control character; the method is one of HTTP's, and no header holds a control character";

    @Bean
    @Order(2)
    SecurityFilterChain bearers(HttpSecurity http, ProblemWriter problems) {
        AuthenticationEntryPoint unauthenticated = unauthenticated(problems);
        AccessDeniedHandler denied = denied(problems);
        withoutSession(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .hasAuthority(AUTHORITY + Role.ADMINISTRATOR.code())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(converter())));
        return http.build();
    }

    /** The application keeps no session and reads no cookie, so no other site can misuse one. */
    static HttpSecurity withoutSession(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** Requests are measured as a whole; measuring each filter would cost more than the filters do. */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(
                request,
                response,
                RefusedRequest.because(Refusal.INVALID_REQUEST, UNSAFE).problem());
    }

    private static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(ResourceServer::authorities);
        return converter;
    }

    private static List<GrantedAuthority> authorities(Jwt token) {
        return Claims.roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(AUTHORITY + role.code()))
                .toList();
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException e) -> {
            challenge.commence(request, response, e);
            problems.write(request, response, Refusal.UNAUTHENTICATED);
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        BearerTokenAccessDeniedHandler challenge = new BearerTokenAccessDeniedHandler();
        return (request, response, e) -> {
            challenge.handle(request, response, e);
            problems.write(request, response, Refusal.NOT_ALLOWED);
        };
    }
}
