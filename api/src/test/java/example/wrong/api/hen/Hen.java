package example.wrong.api.hen;

import example.wrong.api.egg.Egg;

/** Needs the package that needs this one. */
public record Hen(Egg hatchedFrom) {}
