package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.JsonTexts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts in finished files, one after the other, whatever wrote them.
public final class FileTexts {
    /// Takes a text and the line or row it stands in, from 1.
    public interface Sink {
        /// Takes one.
        void take(long line, String text);
    }

    private FileTexts() {}

    /// True for files whose texts can be read here.
    public static boolean canRead(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /// Gives every text of a file to a sink.
    ///
    /// @throws IOException when it cannot be read
    public static void forEach(Path file, Sink sink) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            JsonTexts.forEachInLines(file, sink::take);
        } else if (name.endsWith(".csv")) {
            lines(file, sink);
        } else if (name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                sheet(zip, sink);
            } catch (XMLStreamException unreadable) {
                throw new IOException("the sheet cannot be read back", unreadable);
            }
        }
    }

    private static void lines(Path file, Sink sink) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sink.take(++number, line);
            }
        }
    }

    private static void sheet(ZipInputStream zip, Sink sink)
            throws IOException, XMLStreamException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().startsWith("xl/worksheets/")) {
                cells(zip, sink);
                return;
            }
        }
    }

    private static void cells(InputStream xml, Sink sink) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        long row = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("row")) {
                    row++;
                } else if (reader.getLocalName().equals("t")) {
                    sink.take(row, reader.getElementText());
                }
            }
        }
    }
}
