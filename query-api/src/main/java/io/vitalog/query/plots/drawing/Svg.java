package io.vitalog.query.plots.drawing;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.TextLayout;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paints a chart below its title as SVG. Letters are outlines: they look alike whatever fonts a reader has. */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int TITLE_BASELINE = 34;
    private static final int SUBTITLE_BASELINE = 57;
    private static final int HEADER = 66;
    private static final int MARGIN = 22;
    /** Decimals of coordinates: hundredths of a pixel. */
    private static final int PRECISION = 2;

    private Svg() {}

    /** The picture in bytes; what its letters show, readers that show none are told too. */
    public static byte[] of(Drawing drawing) {
        Document document = document();
        SVGGraphics2D graphics = new SVGGraphics2D(context(document), true);
        graphics.setSVGCanvasSize(new Dimension(Look.WIDTH, Look.HEIGHT));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, Look.WIDTH, Look.HEIGHT);
        write(graphics, drawing.title(), Look.font(Font.BOLD, 19), TITLE_BASELINE, Look.INK);
        write(graphics, drawing.subtitle(), Look.font(Font.PLAIN, 13), SUBTITLE_BASELINE, Look.SOFT);
        graphics.translate(0, HEADER);
        drawing.chart().paint(graphics, Look.WIDTH, Look.HEIGHT - HEADER);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + Look.WIDTH + " " + Look.HEIGHT);
        root.setAttributeNS(null, "role", "img");
        // The last one set comes first.
        prepend(document, root, "desc", drawing.subtitle());
        prepend(document, root, "title", drawing.title());
        return bytes(root);
    }

    /** A chart with the words above it. */
    public record Drawing(String title, String subtitle, Chart<?, ?> chart) {}

    private static void write(SVGGraphics2D graphics, String text, Font font, int baseline, Color colour) {
        graphics.setColor(colour);
        TextLayout letters = new TextLayout(text, font, graphics.getFontRenderContext());
        graphics.translate(MARGIN, baseline);
        graphics.fill(letters.getOutline(null));
        graphics.translate(-MARGIN, -baseline);
    }

    private static void prepend(Document document, Element root, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.appendChild(document.createTextNode(text));
        root.insertBefore(element, root.getFirstChild());
    }

    private static SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(PRECISION);
        context.setComment(null);
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every JDK builds documents", impossible);
        }
    }

    /** Without a document type: readers would fetch it. */
    private static byte[] bytes(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("memory takes every element", impossible);
        }
        return bytes.toByteArray();
    }
}
