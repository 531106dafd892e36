package org.thoughttrace.curator.ui.versions;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.library.Library.LoadedConversation;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.logic.versions.VersionComparison;
import org.thoughttrace.curator.logic.versions.VersionSize;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The versions of a conversation in words, read and compared away from the screen.
///
/// @param versions in the order in which they came
/// @param compared the number of the version that is held against the one in use
/// @param summary what there is to say of the two as a whole
/// @param edited true when curators have changed the conversation
record ShownVersions(
        String conversation,
        String title,
        List<Version> versions,
        int compared,
        String summary,
        List<Row> rows,
        boolean edited,
        boolean open) {

    private static final int HASH = 8;
    private static final int TITLE = 80;

    /// A version to choose.
    ///
    /// @param number from 1, in the order in which they came
    /// @param facts how much is in it
    record Version(int number, String sha256, String from, String facts, State state) {
        String hash() {
            return sha256.substring(0, Math.min(HASH, sha256.length()));
        }
    }

    /// What became of a version.
    enum State {
        IN_USE,
        SET_ASIDE,
        /// Nobody has chosen yet.
        WAITING
    }

    /// One difference.
    ///
    /// @param place where it is
    /// @param what of it differs
    /// @param parts in reading order; what is struck out is in the version in use alone
    record Row(String place, String what, List<TextDiff.Part> parts) {}

    /// Reads them.
    ///
    /// @param wanted the number of the version to hold against the one in use; 0 for the latest
    static Optional<ShownVersions> read(
            Library library, String conversation, LabelScheme scheme, int wanted) {
        return library.load(conversation)
                .map(loaded -> of(loaded, library.versions(conversation), scheme, wanted));
    }

    private static ShownVersions of(
            LoadedConversation loaded,
            List<SourceVersion> sources,
            LabelScheme scheme,
            int wanted) {
        SourceChoice choice = loaded.choice();
        List<Version> versions = new ArrayList<>();
        sources.forEach(source -> versions.add(version(source, choice)));
        int inUse = choice.versions().indexOf(choice.inUse());
        int compared = wanted >= 1 && wanted <= sources.size() ? wanted - 1 : sources.size() - 1;
        if (compared == inUse) {
            compared = inUse == 0 ? sources.size() - 1 : 0;
        }
        DifferenceWords words = new DifferenceWords(scheme, inUse + 1, compared + 1);
        VersionComparison found = VersionComparison.of(sources.get(inUse), sources.get(compared));
        return new ShownVersions(
                loaded.conversation().id(),
                Wording.line(PlainTitle.of(loaded.conversation().title()), TITLE),
                List.copyOf(versions),
                compared + 1,
                words.summary(found),
                found.differences().stream().map(words::row).toList(),
                loaded.conversation().isEdited(),
                choice.isOpen());
    }

    private static Version version(SourceVersion source, SourceChoice choice) {
        VersionSize size = VersionSize.of(source);
        String sha256 = source.sha256();
        return new Version(
                source.version(),
                sha256,
                source.file() + ", line " + source.line(),
                Wording.count(size.turns(), "turn")
                        + " · "
                        + Wording.count(size.thoughts(), "thought")
                        + " · "
                        + Wording.size(size.bytes()),
                sha256.equals(choice.inUse())
                        ? State.IN_USE
                        : choice.setAside().contains(sha256) ? State.SET_ASIDE : State.WAITING);
    }

    /// The version with a number.
    @Nullable Version version(int number) {
        return number >= 1 && number <= versions.size() ? versions.get(number - 1) : null;
    }
}
