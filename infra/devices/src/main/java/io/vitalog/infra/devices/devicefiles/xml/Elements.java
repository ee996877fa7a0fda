package io.vitalog.infra.devices.devicefiles.xml;

import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through a document one element at a time. Prefixes of names are left out: many files misuse them. */
final class Elements {
    private static final int DEEPEST = 50;

    /** The JDK's reader remembers every name; a file of a thousand is not one that a device wrote. */
    private static final int MOST_NAMES = 1_000;

    private static final int LONGEST_TEXT = 1_000;

    /** Hears of elements in their order. */
    interface Listener {
        /** An element begins below {@code parent}. */
        void begins(String name, String parent, Attributes attributes);

        /** An element ends; {@code text} stood directly in it: without blanks at its ends, cut when it is long. */
        void ends(String name, String parent, String text);
    }

    /** The attributes of an element. */
    interface Attributes {
        @Nullable
        String of(String name);
    }

    private final XMLStreamReader reader;
    private final Listener listener;
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private Elements(XMLStreamReader reader, Listener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /** Tells {@code listener} every element up to the first fault. */
    static void walk(byte[] content, Listener listener, Faults faults) {
        try {
            new Elements(hardened().createXMLStreamReader(Characters.of(content)), listener).walk();
        } catch (XMLStreamException malformed) {
            faults.found(Skip.NOT_XML, place(malformed) + reason(malformed));
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void walk() throws XMLStreamException {
        while (hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        String more = reader.getText();
                        text.append(more, 0, Math.min(more.length(), LONGEST_TEXT));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("a document type, which is not read", reader.getLocation());
                default -> {}
            }
        }
    }

    private boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    private int next() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException unforeseen) {
            // The JDK's reader throws indices out of range for some malformed bytes.
            throw new XMLStreamException("bytes that are no XML", reader.getLocation(), unforeseen);
        }
    }

    private void begin() throws XMLStreamException {
        String name = local(reader.getLocalName());
        names.add(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (path.size() >= DEEPEST || names.size() > MOST_NAMES) {
            throw new XMLStreamException("elements nested too deeply, or too many names", reader.getLocation());
        }
        listener.begins(name, parent(), wanted -> reader.getAttributeValue(null, wanted));
        path.push(name);
        text.setLength(0);
    }

    private void end() {
        String name = path.pop();
        listener.ends(name, parent(), text.toString().strip());
        text.setLength(0);
    }

    private String parent() {
        return path.isEmpty() ? "" : path.getFirst();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String place(XMLStreamException malformed) {
        return malformed.getLocation() == null
                ? ""
                : "line " + malformed.getLocation().getLineNumber() + ": ";
    }

    /** The last line of the message, which names the fault; the ones before it name the place again. */
    private static String reason(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage()).strip();
        String last = message.substring(message.lastIndexOf('\n') + 1);
        return last.startsWith("Message: ") ? last.substring("Message: ".length()) : last;
    }
}
