package io.vitalog.infra.devices.applehealth.export;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an export one element below the root at a time, however long the file. The DTD that Apple writes into it is
 * passed over unread: nothing that it declares, defaults and entities alike, has any effect, and where the text refers
 * to an entity the rest of the file is left.
 */
public final class ExportXml {
    private static final String ROOT = "HealthData";
    private static final String KEPT_PART = "WorkoutStatistics";
    private static final int MOST_PARTS = 100;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int NO_LIMIT = 0;
    private static final XMLInputFactory READERS = readers();

    private ExportXml() {}

    /** What becomes of an element. */
    public interface Mapper {
        void map(XmlElement element) throws Malformed;
    }

    /** Reads {@code file} to its end, or to where it stops being XML; leaves a file with another root. */
    public static void read(SourceFile file, Mapper mapper, ImportLog log) throws IOException {
        log.entered(file, "line");
        try (InputStream content = new BufferedInputStream(file.open(log), BUFFER_BYTES)) {
            XMLStreamReader xml = READERS.createXMLStreamReader(content);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // what precedes the root says nothing
            }
            if (xml.getLocalName().equals(ROOT)) {
                elements(xml, mapper, log);
            } else {
                log.leaveOut(file.name() + " with " + xml.getLocalName() + " as its root");
            }
        } catch (ZipException | EOFException broken) {
            log.skipped(Skip.NOT_GZIP, String.valueOf(broken.getMessage()));
        } catch (XMLStreamException broken) {
            log.skipped(cause(broken), String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static void elements(XMLStreamReader xml, Mapper mapper, ImportLog log) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                int line = xml.getLocation().getLineNumber();
                XmlElement element = whole(xml);
                log.rowRead(line);
                try {
                    mapper.map(element);
                } catch (Malformed malformed) {
                    log.skipped(malformed.skip(), String.valueOf(malformed.getMessage()));
                }
            }
        }
    }

    /** The element that the reader has met, read to its end. */
    private static XmlElement whole(XMLStreamReader xml) throws XMLStreamException {
        XmlElement element = XmlElement.at(xml);
        int depth = 1;
        while (depth > 0) {
            int met = xml.next();
            if (met == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (met == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals(KEPT_PART) && element.parts().size() < MOST_PARTS) {
                    element.add(XmlElement.at(xml));
                }
            }
        }
        return element;
    }

    /** The reader wraps what the unzipping throws; where an archive is cut it sees XML that is. */
    private static Skip cause(XMLStreamException broken) {
        return broken.getNestedException() instanceof ZipException ? Skip.NOT_GZIP : Skip.NOT_XML;
    }

    /**
     * The JDK's own readers: which others lie on the class path must not decide what they resolve. They count the
     * escapes in every device's name against the size of entities, so a few megabytes would be too large; without a
     * DTD there is no entity that could grow.
     */
    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        readers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
        readers.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
        readers.setXMLResolver((_, system, _, _) -> {
            throw new XMLStreamException("it asks for " + system);
        });
        return readers;
    }
}
