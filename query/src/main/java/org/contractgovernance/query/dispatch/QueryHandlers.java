package org.contractgovernance.query.dispatch;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** What answers a feature's questions. Each feature has one, in its own package, with an {@code @AutoService} that lets it be found. */
public interface QueryHandlers {

    /**
     * One for each of the feature's questions.
     *
     * @param traces follows rows back to their events
     */
    List<QueryHandler<?, ?>> handlers(Traces traces);

    /** Those of every feature. */
    static Stream<QueryHandler<?, ?>> ofEveryFeature(Traces traces) {
        return ServiceLoader.load(QueryHandlers.class, QueryHandlers.class.getClassLoader()).stream()
                .flatMap(each -> each.get().handlers(traces).stream());
    }
}
