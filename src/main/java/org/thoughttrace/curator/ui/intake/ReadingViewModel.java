package org.thoughttrace.curator.ui.intake;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.intake.IntakePlan;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.Participant;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.ui.session.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the files of an import are taken for, and what their words mean, as a curator corrects it. The
/// first records are looked at in the background whenever something changes; what was seen of an
/// older choice is dropped. On the FX thread.
public final class ReadingViewModel {

    private final Session session;
    private final Consumer<IntakePlan> changed;
    private final ObjectProperty<Path> file;
    private final ReadOnlyObjectWrapper<Optional<SourceSample>> sample =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private IntakePlan plan;
    private long asked;

    /// Over files that say themselves what they are.
    ///
    /// @param files at least one
    /// @param changed gets the files as they are to be read from now on
    public ReadingViewModel(Session session, List<Path> files, Consumer<IntakePlan> changed) {
        this.session = session;
        this.changed = changed;
        this.plan = IntakePlan.of(files);
        this.file = new SimpleObjectProperty<>(files.getFirst());
        file.subscribe((before, now) -> look());
    }

    /// The file whose reading is shown.
    public ObjectProperty<Path> fileProperty() {
        return file;
    }

    /// All files, in order.
    public List<Path> files() {
        return plan.files();
    }

    /// What its first records are; empty until they have been looked at, or when they cannot be.
    public ReadOnlyObjectProperty<Optional<SourceSample>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// Why they cannot be read so, in one sentence; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How the file that is shown is read.
    public HowToRead how() {
        return plan.how(file.get());
    }

    /// The format that counts: the one chosen, else the one recognised.
    public Optional<SourceFormat> format() {
        return Optional.ofNullable(how().format())
                .or(() -> sample.get().flatMap(SourceSample::format));
    }

    /// True when it can be said who is meant by a word.
    public boolean takesSpeakers() {
        return format().filter(SourceFormat.THOUGHTTRACE::equals).isEmpty();
    }

    /// True when it can be said which field holds what.
    public boolean takesFields() {
        return how().format() == null
                ? format().map(SourceFormat::isOfRows).orElse(true)
                : format().map(SourceFormat::isOfRows).orElse(false);
    }

    /// True when a curator should look: a word means nobody known, or nothing could be read.
    public boolean isInDoubt() {
        return sample.get()
                .map(seen ->
                        seen.roles().stream().anyMatch(role -> !role.isKnown())
                                || (seen.records() > 0 && seen.rejected() == seen.records()))
                .orElse(false);
    }

    /// True for what a service gives one of its users, as long as nobody has said who that is.
    public boolean isOfOneUnnamed() {
        return how().participant() == null
                && format().filter(SourceFormat::isOfOnePerson).isPresent();
    }

    /// Looks at the first records of the file.
    public void look() {
        long now = ++asked;
        Path looked = file.get();
        HowToRead how = how();
        session.tasks()
                .read(
                        "Looking at " + looked.getFileName(),
                        control -> session.workspace().intake().sample(looked, how),
                        seen -> {
                            if (now == asked) {
                                problem.set("");
                                sample.set(Optional.of(seen));
                            }
                        },
                        failure -> {
                            if (now == asked) {
                                sample.set(Optional.empty());
                                problem.set(Failures.sentence(failure));
                            }
                        });
    }

    /// Takes the file for a format; empty to let it say itself. What was mapped is forgotten: it was
    /// said of another format.
    public void readAs(Optional<SourceFormat> format) {
        boolean isOwn = format.filter(SourceFormat.THOUGHTTRACE::equals).isPresent();
        read(
                new HowToRead(
                        format.orElse(null),
                        SourceMapping.NONE,
                        isOwn ? null : how().participant()));
    }

    /// Says who is meant by a word; empty for what the format says.
    public void map(String word, Optional<SourceMapping.Speaker> speaker) {
        SourceMapping mapping = how().mapping();
        read(
                how().with(
                                speaker.map(meant -> mapping.with(word, meant))
                                        .orElseGet(() -> mapping.without(word))));
    }

    /// Says which field holds something; an empty path for the one that the format has. False when it
    /// is no path: then nothing changes, and the problem says why.
    public boolean map(SourceMapping.Field field, String path) {
        try {
            read(how().with(how().mapping().with(field, path)));
            return true;
        } catch (IllegalArgumentException noPath) {
            problem.set(Failures.asSentence(noPath.getMessage()));
            return false;
        }
    }

    /// Says whose all conversations of the file are; an empty name for what their ids say. False when
    /// it is no name: then nothing changes, and the problem says why.
    public boolean ofParticipant(String name) {
        try {
            read(how().of(name.isBlank() ? null : new Participant(name.strip())));
            return true;
        } catch (IllegalArgumentException noName) {
            problem.set(Failures.asSentence(noName.getMessage()));
            return false;
        }
    }

    private void read(HowToRead how) {
        if (how.equals(how())) {
            return;
        }
        plan = plan.reading(file.get(), how);
        changed.accept(plan);
        look();
    }
}
