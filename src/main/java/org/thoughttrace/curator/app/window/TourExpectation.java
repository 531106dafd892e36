package org.thoughttrace.curator.app.window;

/// What the file exported at the end of the tour must be: made by replacing words in the sample, and
/// so by another way than the program goes.
record TourExpectation(String sample) {

    /// The sample with other words in place of a text that stands in it once.
    TourExpectation withText(String before, String after) {
        int at = sample.indexOf(before);
        if (at < 0 || sample.indexOf(before, at + 1) >= 0) {
            throw new TourFailure("the sample does not have this text once: " + before);
        }
        return new TourExpectation(
                sample.substring(0, at) + after + sample.substring(at + before.length()));
    }

    /// The sample with another label on the thought of which this is a part.
    TourExpectation withLabel(String partOfThought, String before, String after) {
        int thought = sample.indexOf(partOfThought);
        String label = "\"" + before + "\"";
        int at = thought < 0 ? -1 : sample.indexOf(label, thought);
        if (at < 0) {
            throw new TourFailure("the sample does not have this label: " + before);
        }
        return new TourExpectation(
                sample.substring(0, at)
                        + "\""
                        + after
                        + "\""
                        + sample.substring(at + label.length()));
    }
}
