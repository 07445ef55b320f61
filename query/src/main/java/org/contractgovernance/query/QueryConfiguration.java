package org.contractgovernance.query;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Backlog;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.deadline.DigestPost;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.proof.signing.NotarySettings;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.query.access.AccessMeters;
import org.contractgovernance.query.access.AccessRecorder;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.query.assessment.history.PeriodsToAssess;
import org.contractgovernance.query.audit.AccessLogHandler;
import org.contractgovernance.query.audit.AuditTrailHandler;
import org.contractgovernance.query.audit.ChangesHandler;
import org.contractgovernance.query.audit.EventChainHandler;
import org.contractgovernance.query.audit.HistoryHandler;
import org.contractgovernance.query.audit.RowDerivationHandler;
import org.contractgovernance.query.audit.WholeAccessLogHandler;
import org.contractgovernance.query.computed.ComputedReturns;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.query.deadline.DigestJob;
import org.contractgovernance.query.dispatch.QueryDispatcher;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.query.export.ExportHandler;
import org.contractgovernance.query.failure.FailuresOnRecord;
import org.contractgovernance.query.notary.ProofHandlers;
import org.contractgovernance.query.person.ErasuresHandler;
import org.contractgovernance.query.person.OnePersonHandler;
import org.contractgovernance.query.record.OutsideTiles;
import org.contractgovernance.query.record.RecordCheckJob;
import org.contractgovernance.query.record.RecordChecker;
import org.contractgovernance.query.record.RecordMeters;
import org.contractgovernance.query.risktool.JdbcRiskFeed;
import org.contractgovernance.query.risktool.ReferralByRule;
import org.contractgovernance.query.risktool.RiskMeters;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.query.variation.AgreedVariations;
import org.contractgovernance.registers.RegisterEngine;
import org.contractgovernance.registers.RegisterMeters;
import org.contractgovernance.registers.RegisterPool;
import org.contractgovernance.registers.fold.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up every register and every question of the application. */
@Configuration(proxyBeanMethods = false)
public class QueryConfiguration {

    /** The number of connections that questions leave free, unless there are only a few. */
    private static final int NOT_FOR_QUESTIONS = 4;

    private static final int USUAL_CONNECTIONS = 10;

    /** The registers, in no particular order. */
    public static List<Register<?>> registers() {
        return EveryRegister.registers();
    }

    /** The engine's own connections, so that questions never keep the registers from advancing, however many there are. */
    @Bean
    RegisterPool registerPool(DataSource dataSource, @Qualifier("exports") Places exports) {
        return new RegisterPool(dataSource, exports.most());
    }

    /** The connections that questions may hold; the others are left to commands, to health checks, and to the access log. */
    @Bean
    Places readings(DataSource dataSource) {
        int connections = dataSource instanceof HikariDataSource pool ? pool.getMaximumPoolSize() : USUAL_CONNECTIONS;
        int most = Math.max(1, connections - Math.min(NOT_FOR_QUESTIONS, connections / 2));
        return new Places(Costly.READINGS, most, (most + 1) / 2);
    }

    @Bean
    RegisterEngine registerEngine(
            RegisterPool pool,
            EventCodec codec,
            Clock clock,
            @Value("${contract-governance.registers.batch:1000}") int batch) {
        return new RegisterEngine(pool.dataSource(), registers(), codec, clock, batch);
    }

    @Bean
    RegisterMeters registerMeters(Registers registers, Clock clock) {
        return new RegisterMeters(registers, clock);
    }

    /** The handlers of questions, in no particular order: those of each feature, and those across all features. */
    public static List<QueryHandler<?, ?>> handlers(EventCodec codec) {
        Traces traces = new Traces(codec);
        return Stream.concat(
                        QueryHandlers.ofEveryFeature(traces),
                        Stream.of(
                                new AuditTrailHandler(),
                                new HistoryHandler(codec),
                                new ChangesHandler(registers()),
                                new RowDerivationHandler(registers(), traces),
                                new EventChainHandler(registers(), traces, codec.vocabulary()),
                                new AccessLogHandler(),
                                new WholeAccessLogHandler(),
                                new OnePersonHandler(),
                                new ErasuresHandler()))
                .toList();
    }

    /** The job that checks the whole record, while others read and write. */
    @Bean
    RecordCheckJob recordCheckJob(
            RegisterPool pool,
            EventCodec codec,
            ObjectProvider<OutsideTiles> outside,
            Commands commands,
            Registers registers,
            People people,
            Clock clock,
            @Value("${contract-governance.record-check.at:02:30}") String at,
            @Value("${contract-governance.record-check.look-every:10s}") Duration lookEvery,
            List<RecurringTask<Void>> features,
            ObjectProvider<DigestPost> post,
            ObjectProvider<Queries> queries) {
        List<RecurringTask<Void>> others = new ArrayList<>(features);
        post.ifAvailable(each -> others.addAll(new DigestJob(each, queries::getObject, people, clock).tasks()));
        return new RecordCheckJob(
                pool.dataSource(),
                new RecordChecker(
                        pool.dataSource(), registers(), codec, outside.getIfAvailable(() -> OutsideTiles.NONE)),
                commands,
                registers,
                people,
                clock,
                at.equals("-") ? null : LocalTime.parse(at),
                lookEvery,
                others);
    }

    /** What the jobs are made of that tell what follows from the record. */
    @Bean
    TellingJob.JobParts tellingParts(
            RegisterPool pool, Commands commands, People people, Clock clock, Backlog backlog) {
        return new TellingJob.JobParts(pool.dataSource(), commands, people, clock, backlog);
    }

    @Bean
    Backlog backlog() {
        return new Backlog();
    }

    @Bean
    RecurringTask<Void> clocksTask(
            TellingJob.JobParts parts, @Value("${contract-governance.clocks.every:1m}") Duration every) {
        return DeadlineSource.job(parts, DeadlineSource.ofEveryFeature()).task(every);
    }

    @Bean
    RecurringTask<Void> failurePoliciesTask(
            TellingJob.JobParts parts, @Value("${contract-governance.failure-policies.every:1m}") Duration every) {
        return FailuresOnRecord.job(parts).task(every);
    }

    @Bean
    RecurringTask<Void> assessmentsTask(
            TellingJob.JobParts parts, @Value("${contract-governance.assessments.every:1m}") Duration every) {
        return PeriodsToAssess.job(parts).task(every);
    }

    @Bean
    RecurringTask<Void> computedReturnsTask(
            TellingJob.JobParts parts, @Value("${contract-governance.computed-returns.every:1m}") Duration every) {
        return ComputedReturns.job(parts).task(every);
    }

    @Bean
    RecurringTask<Void> variationsTask(
            TellingJob.JobParts parts, @Value("${contract-governance.variations.every:1m}") Duration every) {
        return AgreedVariations.job(parts).task(every);
    }

    @Bean
    RecordMeters recordMeters(RecordCheckJob checks, Clock clock) {
        return new RecordMeters(checks, clock);
    }

    @Bean
    RiskFeed riskFeed(RegisterPool pool) {
        return new JdbcRiskFeed(pool.dataSource());
    }

    @Bean
    ReferralByRule referralByRule(RegisterPool pool, Commands commands, People people) {
        return new ReferralByRule(pool.dataSource(), commands, people);
    }

    @Bean
    RiskMeters riskMeters(RegisterPool pool, Clock clock) {
        return new RiskMeters(pool.dataSource(), clock);
    }

    @Bean
    WrittenBehind accessLog(DataSource dataSource) {
        return new WrittenBehind(dataSource);
    }

    @Bean
    AccessMeters accessMeters(WrittenBehind log) {
        return new AccessMeters(log);
    }

    @Bean
    QueryDispatcher queryDesk(
            DataSource dataSource,
            RegisterPool pool,
            Registers registers,
            EventCodec codec,
            Clock clock,
            AccessRecorder log,
            @Qualifier("readings") Places readings,
            @Qualifier("exports") Places exports,
            ObjectProvider<NotarySettings> notary) {
        List<QueryHandler<?, ?>> handlers = new ArrayList<>(handlers(codec));
        handlers.add(new ExportHandler(pool.dataSource(), registers, registers(), codec, exports));
        notary.ifAvailable(given -> handlers.addAll(new ProofHandlers(given.signer()).all()));
        return new QueryDispatcher(dataSource, readings, registers, clock, log, handlers);
    }
}
