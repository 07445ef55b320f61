package example.wrong.query;

import example.wrong.query.feature.ReadModel;
import example.wrong.registers.live.KnowsFeature;

/** A feature that looks into the engine. */
public class ReadsAlong implements ReadModel {

    final KnowsFeature engine = new KnowsFeature();
}
