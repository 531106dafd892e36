package org.thoughttrace.curator.exchange.format;

import java.util.List;

/// The parts of a workbook around its one sheet (ECMA-376).
final class XlsxParts {
    static final String SHEET_HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView"
                + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                + "</sheetViews><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// A file within the workbook.
    public record Part(String name, String xml) {}

    private XlsxParts() {}

    /// All but the sheet.
    static List<Part> around(String sheetName) {
        return List.of(
                new Part("[Content_Types].xml", contentTypes()),
                new Part(
                        "_rels/.rels",
                        relations(
                                "<Relationship Id=\"rId1\" Type=\""
                                        + OFFICE
                                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>")),
                new Part("xl/workbook.xml", workbook(sheetName)),
                new Part(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "<Relationship Id=\"rId1\" Type=\""
                                        + OFFICE
                                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                        + "<Relationship Id=\"rId2\" Type=\""
                                        + OFFICE
                                        + "/styles\" Target=\"styles.xml\"/>")),
                new Part("xl/styles.xml", styles()));
    }

    private static String contentTypes() {
        return HEAD
                + "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + type("/xl/styles.xml", "styles+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String inside) {
        return HEAD
                + "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + inside
                + "</Relationships>";
    }

    private static String workbook(String sheetName) {
        return HEAD
                + "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets><sheet name=\""
                + sheetName
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /// Two cell formats: the usual one, and text that is never a formula.
    private static String styles() {
        return HEAD
                + "<styleSheet xmlns=\""
                + MAIN
                + "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill>"
                + "<patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/>"
                + "<xf numFmtId=\"49\" quotePrefix=\"1\" applyNumberFormat=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                + "</cellStyles></styleSheet>";
    }
}
