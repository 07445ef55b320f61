package example.wrong.verifier;

import example.wrong.query.WrongFold;

/** Uses a fold that has a framework in it. */
public class WithAFramework {

    WrongFold fold() {
        return new WrongFold();
    }
}
