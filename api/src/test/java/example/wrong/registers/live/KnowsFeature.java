package example.wrong.registers.live;

import example.wrong.query.WrongFold;

/** An engine that knows a feature. */
public class KnowsFeature {

    final WrongFold fold = new WrongFold();
}
