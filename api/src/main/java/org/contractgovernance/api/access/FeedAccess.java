package org.contractgovernance.api.access;

import org.contractgovernance.api.problem.ProblemWriter;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Admits calendar programs, which cannot send a token, by the secret in the address. A token in the request counts for nothing here. */
@Configuration(proxyBeanMethods = false)
class FeedAccess {

    @Bean
    @Order(0)
    SecurityFilterChain feeds(
            HttpSecurity http, CalendarAddresses addresses, ClientGrants grants, ProblemWriter problems) {
        ResourceServer.withoutSession(http)
                .securityMatcher(CalendarAddresses.PATH + "**")
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new FeedAddressFilter(addresses, grants, problems), AuthorizationFilter.class);
        return http.build();
    }
}
