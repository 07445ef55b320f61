package org.contractgovernance.query.earlywarning;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.QueryHandlers;
import org.contractgovernance.query.desk.Traces;

/** Answers what can be asked of the early warning register. */
@AutoService(QueryHandlers.class)
public final class EarlyWarningHandlers implements QueryHandlers {

    @Override
    public List<Answer<?, ?>> handlers(Traces traces) {
        return List.of(new EarlyWarningRegisterAnswer(), new OneEarlyWarningAnswer());
    }
}
