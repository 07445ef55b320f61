package org.contractgovernance.query.option;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.option.OptionLine;
import org.contractgovernance.contracts.option.OptionQuery.OneOption;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of options. */
@AutoService(QueryHandlers.class)
public final class OptionHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new OptionsHandler(),
                SingleHandler.of(
                        OneOption.class,
                        OptionReadModel.OPTIONS,
                        (options, query) -> options.numbered(query.option()),
                        (shown, day) -> OptionLine.on(day, shown.row(), shown.standing())));
    }
}
