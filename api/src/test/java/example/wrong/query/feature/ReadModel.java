package example.wrong.query.feature;

/** What a feature declares. */
public interface ReadModel {}
