package dev.paperboy.data.feed.arxiv;

import dev.paperboy.paper.FeedException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the items of an Atom or RSS 2 document. No document type, no entities but XML's own, no more than {@value #DEEPEST}
 * levels and {@value #MOST_ITEMS} items; the size is limited where the document is fetched.
 */
final class FeedXml {
    private static final int DEEPEST = 50;
    private static final int MOST_ITEMS = 5_000;
    private static final XMLInputFactory XML = xml();

    private final XMLStreamReader reader;
    private final List<FeedItem> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<FeedItem.Element> elements = new ArrayList<>();
    private boolean feed;

    private FeedXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** An element that has begun. */
    private record Open(String name, Map<String, String> attributes, StringBuilder text) {}

    /**
     * The items in their order.
     *
     * @throws FeedException when the document is not whole, is no feed or breaks the limits
     */
    static List<FeedItem> items(String document) throws FeedException {
        try {
            return new FeedXml(XML.createXMLStreamReader(new StringReader(document))).read();
        } catch (XMLStreamException e) {
            throw new FeedException("its answer is no whole XML", e);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private List<FeedItem> read() throws XMLStreamException, FeedException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new FeedException("its answer declares a document type");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {
                    // comments and processing instructions say nothing about papers
                }
            }
        }
        if (!feed) {
            throw new FeedException("its answer is no feed");
        }
        return items;
    }

    private void begin() throws FeedException {
        String name = reader.getLocalName();
        if (open.isEmpty()) {
            feed = name.equals("feed") || name.equals("rss");
        }
        if (open.size() >= DEEPEST || items.size() >= MOST_ITEMS) {
            throw new FeedException("its answer is too deep or too long");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.addLast(new Open(name, attributes, new StringBuilder()));
    }

    private void characters() {
        if (!open.isEmpty()) {
            open.getLast().text().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private void end() {
        Open ended = open.removeLast();
        if (isItem(ended)) {
            items.add(new FeedItem(elements));
            elements = new ArrayList<>();
        } else if (open.stream().anyMatch(FeedXml::isItem)) {
            elements.add(new FeedItem.Element(
                    path(ended), ended.attributes(), ended.text().toString()));
        }
    }

    private static boolean isItem(Open element) {
        return element.name().equals("entry") || element.name().equals("item");
    }

    private String path(Open ended) {
        StringBuilder path = new StringBuilder(ended.name());
        for (Iterator<Open> outer = open.descendingIterator(); outer.hasNext(); ) {
            Open parent = outer.next();
            if (isItem(parent)) {
                break;
            }
            path.insert(0, parent.name() + "/");
        }
        return path.toString();
    }
}
