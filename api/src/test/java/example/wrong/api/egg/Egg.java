package example.wrong.api.egg;

import example.wrong.api.hen.Hen;

/** Needs the package that needs this one. */
public record Egg(Hen laidBy) {}
