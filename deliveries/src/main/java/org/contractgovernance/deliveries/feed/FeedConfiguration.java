package org.contractgovernance.deliveries.feed;

import java.time.Clock;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up the secret addresses of calendars. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    CalendarAddresses calendarAddresses(
            JdbcClient database, PlatformTransactionManager transactionManager, Queries queries, Clock clock) {
        return new CalendarAddressService(
                new CalendarAddressRows(database), new TransactionTemplate(transactionManager), queries, clock);
    }
}
