package org.contractgovernance.api.risktool.files.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part's XML within bounded memory. The XML is UTF-8 without a document type, and so without entities. Its depth, its number of
 * names, and the length of a single tag or comment are limited before the parser holds them.
 */
final class PartXml implements AutoCloseable {

    /** The deepest nesting; a spreadsheet has a dozen levels. */
    private static final int DEEPEST = 64;

    /** The parser keeps every name that it has met; the whole vocabulary of spreadsheets has some hundreds. */
    private static final int MOST_NAMES = 3_000;

    /** Longest tag or comment, in characters: a cell's text is at most 32,767. */
    private static final int LONGEST_PIECE = 1 << 18;

    private final XMLStreamReader xml;
    private final Reader text;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean start;

    PartXml(InputStream part) throws XMLStreamException {
        text = new Pieces(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder()));
        xml = factory().createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next tag; nowhere at the end. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    requireBounded();
                    start = true;
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    start = false;
                    return true;
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> requireFewNames(xml.getPITarget());
                default -> {
                    // other text, and comments
                }
            }
        }
        return false;
    }

    private void requireBounded() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("it is nested too deeply");
        }
        requireFewNames(xml.getPrefix());
        requireFewNames(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            requireFewNames(xml.getAttributePrefix(i));
            requireFewNames(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            requireFewNames(xml.getNamespacePrefix(i));
            requireFewNames(xml.getNamespaceURI(i));
        }
    }

    private void requireFewNames(@Nullable String name) throws XMLStreamException {
        if (name != null && names.add(name) && names.size() > MOST_NAMES) {
            throw new XMLStreamException("it has too many names");
        }
    }

    /** Whether the tag begins an element with this name, in any namespace: two namespaces have the same vocabulary. */
    boolean begins(String name) {
        return start && xml.getLocalName().equals(name);
    }

    /** Whether the tag ends an element with this name. */
    boolean ends(String name) {
        return !start && xml.getLocalName().equals(name);
    }

    /** The depth of the tag: 1 for the outermost. */
    int depth() {
        return start ? depth : depth + 1;
    }

    /** An attribute of the element that begins here, by its local name. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the attribute has the value {@code 1} or {@code true}. */
    boolean says(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /**
     * The text in the element that begins here, without what is in elements within; goes to its end.
     *
     * @param most the largest number of characters that are kept
     */
    String text(int most) throws XMLStreamException {
        StringBuilder kept = new StringBuilder();
        int outside = depth - 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == outside + 1 && kept.length() < most) {
                        int length = Math.min(most - kept.length(), xml.getTextLength());
                        kept.append(xml.getTextCharacters(), xml.getTextStart(), length);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> requireBounded();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth == outside) {
                        start = false;
                        return kept.toString();
                    }
                }
                default -> {
                    // comments
                }
            }
        }
        throw new XMLStreamException("it ends too early");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            text.close();
        }
    }

    /**
     * Passes text on while no tag, comment or instruction is too long or declares a document type. The parser keeps every character of one
     * until it ends.
     */
    private static final class Pieces extends FilterReader {

        private int since;
        private char last;
        private char lastButOne;
        private char within;

        Pieces(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int got = in.read(into, from, length);
            for (int i = from; i < from + got; i++) {
                look(into[i]);
            }
            return got;
        }

        private void look(char c) throws IOException {
            if (within == 0 && c == '<') {
                since = 0;
            } else if (within == 0 && last == '!' && lastButOne == '<') {
                if (c != '-' && c != '[') {
                    throw new IOException("it has a document type");
                }
                within = c == '-' ? '-' : ']';
            } else if (within == 0 && last == '<' && c == '?') {
                within = '?';
            } else if (within != 0 && c == '>' && last == within && (within == '?' || lastButOne == within)) {
                within = 0;
            }
            if (++since > LONGEST_PIECE) {
                throw new IOException("a tag or a text is too long");
            }
            lastButOne = last;
            last = c;
        }
    }
}
