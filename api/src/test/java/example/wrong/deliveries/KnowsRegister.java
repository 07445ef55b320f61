package example.wrong.deliveries;

import example.wrong.query.WrongFold;

/** Sends, and knows what remembers. */
public class KnowsRegister {

    final WrongFold fold = new WrongFold();
}
