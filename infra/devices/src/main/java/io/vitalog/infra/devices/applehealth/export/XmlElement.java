package io.vitalog.infra.devices.applehealth.export;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Numbers;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of an export: its attributes, and those of the parts that a mapper may ask for. */
public final class XmlElement {
    private final String name;
    private final String[] names;
    private final String[] values;
    private List<XmlElement> parts = List.of();

    private XmlElement(String name, String[] names, String[] values) {
        this.name = name;
        this.names = names;
        this.values = values;
    }

    /** The element whose start the reader has met. */
    static XmlElement at(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        String[] names = new String[count];
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = xml.getAttributeLocalName(i);
            values[i] = xml.getAttributeValue(i);
        }
        return new XmlElement(xml.getLocalName(), names, values);
    }

    void add(XmlElement part) {
        if (parts.isEmpty()) {
            parts = new ArrayList<>();
        }
        parts.add(part);
    }

    public String name() {
        return name;
    }

    public List<XmlElement> parts() {
        return parts;
    }

    /** The attribute, or null when it is absent or blank. */
    public @Nullable String find(String attribute) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(attribute)) {
                return values[i].isBlank() ? null : values[i];
            }
        }
        return null;
    }

    public String text(String attribute) throws Malformed {
        String text = find(attribute);
        if (text == null) {
            throw new Malformed(Skip.MISSING_FIELD, attribute + " is missing");
        }
        return text;
    }

    public double number(String attribute) throws Malformed {
        return Numbers.parse(attribute, text(attribute));
    }
}
