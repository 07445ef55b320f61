package org.contractgovernance.deliveries.digest;

import org.contractgovernance.contracts.deadline.DigestPost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Sets up the digest by mail, where a mailbox is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("contract-governance.digest.mailboxes[0].address")
@EnableConfigurationProperties(DigestProperties.class)
class DigestConfiguration {

    @Bean
    DigestPost digestPost(DigestProperties given, ObjectProvider<JavaMailSender> server) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            throw new IllegalArgumentException("contract-governance.digest needs a mail server: spring.mail.host");
        }
        return new MailedDigest(sender, given);
    }
}
