package org.thoughttrace.curator.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.ui.markdown.HiddenCharacters;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conversation on screen: its name, the ribbon, and the turns.
public final class ReaderView extends StackPane {
    /// What an arrow scrolls by, as a part of what is in view.
    private static final double LINES = 0.1;

    /// More than the last turn is high; the flow stops at its foot.
    private static final double TO_THE_END = 10_000;

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final ReaderHead head;
    private final TurnChoices choices;
    private final TurnFlow flow;
    private final Node empty;
    private final BorderPane page = new BorderPane();
    private final StackPane above = new StackPane();
    private final Map<Integer, TurnContext> contexts = new HashMap<>();
    private Optional<OpenConversation> shown = Optional.empty();
    private Optional<EditTarget> editedBefore = Optional.empty();
    private boolean pressing;
    private Optional<PointedAt> pointed = Optional.empty();

    /// @param empty what to show while no conversation is open
    public ReaderView(ReaderViewModel model, ReaderParts parts, Node empty) {
        this.model = model;
        this.parts = parts;
        this.empty = empty;
        this.head = new ReaderHead(model);
        this.choices = new TurnChoices(model, this::turnView);
        this.flow = new TurnFlow(this::makeTurn);
        getStyleClass().add("reader");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        above.setVisible(false);
        above.setManaged(false);
        page.getStyleClass().add("reader-page");
        above.getStyleClass().add("reader-above");
        VBox top = new VBox(above, head);
        top.setAlignment(Pos.TOP_CENTER);
        page.setTop(top);
        page.setCenter(flow);
        getChildren().addAll(empty, page);
        page.visibleProperty().bind(model.session().currentProperty().map(Optional::isPresent));
        // Only where the store is known to be empty: a list that is still read is no empty store.
        empty.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        !page.isVisible()
                                                && model.session().changesProperty().get() > 0
                                                && model.session().conversations().isEmpty(),
                                page.visibleProperty(),
                                model.session().changesProperty(),
                                model.session().conversations()));
        model.session().currentProperty().subscribe(this::show);
        model.session()
                .turnProperty()
                .subscribe(turn -> {
                    flow.keepInView(turn.intValue());
                    // What is pressed is in view; moving it would put something else there.
                    if (!pressing) {
                        flow.reveal(turn.intValue());
                    }
                    markAll();
                });
        model.selectedThoughtProperty().subscribe(this::markAll);
        model.editingProperty().subscribe(this::editingChanged);
        model.hiddenCharactersProperty().subscribe(this::refresh);
        model.removed().turnsProperty().subscribe(this::refresh);
        model.branches().shownProperty().subscribe(this::refresh);
        model.litWordsProperty().subscribe(this::lightAll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::scrollByKey);
        // Beside the page, where the window is wider than one reads.
        addEventHandler(ScrollEvent.SCROLL, flow::scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> takeKeys());
        flow.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressing = true);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keysCameTo);
        flow.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressing = false);
    }

    /// A link that keys come to is shown.
    private void keysCameTo(@Nullable Node owner) {
        if (owner instanceof Text && flow.isFocusWithin()) {
            flow.bringIntoView(owner);
        }
    }

    /// Lays a hint above the conversation until it is taken away.
    public void showAbove(Region hint) {
        above.getChildren().setAll(hint);
        above.setPadding(new Insets(14, 28, 0, 28));
        above.setVisible(true);
        above.setManaged(true);
    }

    /// Takes the hint away.
    ///
    /// @return true when the focus was in it
    public boolean clearAbove() {
        boolean hadFocus = above.isFocusWithin();
        above.getChildren().clear();
        above.setVisible(false);
        above.setManaged(false);
        return hadFocus;
    }

    private void show(Optional<OpenConversation> opened) {
        Optional<OpenConversation> before = shown;
        shown = opened;
        if (opened.isEmpty()) {
            return;
        }
        setAccessibleText(Spoken.reader(model));
        CuratedConversation conversation = opened.get().conversation();
        head.show(conversation);
        boolean same =
                before.map(old -> old.id().equals(conversation.id())).orElse(false)
                        && before.get().conversation().messages().size()
                                == conversation.messages().size();
        if (same) {
            refresh();
            if (opened.get().scrollTo() > 0) {
                flow.reveal(opened.get().scrollTo());
            }
        } else {
            leaveEditing();
            contexts.clear();
            flow.reset(conversation.messages().size());
            if (opened.get().scrollTo() > 1) {
                flow.scrollTo(opened.get().scrollTo());
            }
        }
    }

    /// An editor that is open when its conversation leaves keeps what was written.
    private void leaveEditing() {
        for (Region turn : flow.existing()) {
            for (Node node : turn.lookupAll(".text-editor")) {
                if (node instanceof TextEditor editor) {
                    editor.keep();
                }
            }
        }
        model.endEditing();
    }

    /// Makes those turns anew whose looks changed.
    private void refresh() {
        List<Integer> changed = new ArrayList<>();
        contexts.forEach((turn, context) -> {
            if (!context.looksLike(context(turn))) {
                changed.add(turn);
            }
        });
        changed.forEach(contexts::remove);
        flow.renew(changed);
    }

    private Region makeTurn(int turn) {
        TurnContext context = context(turn);
        contexts.put(turn, context);
        TurnView view = new TurnView(model, parts, context);
        mark(view);
        light(view);
        return view;
    }

    /// Lights a stretch of text that somebody is sent to, until they are sent elsewhere.
    public void pointAt(Optional<PointedAt> stretch) {
        pointed = stretch;
        lightAll();
    }

    private void lightAll() {
        flow.existing().forEach(turn -> light((TurnView) turn));
    }

    private void light(TurnView view) {
        view.light(model.litWordsProperty().get(), pointed);
    }

    private void markAll() {
        boolean isOnLink = getScene() != null && getScene().getFocusOwner() instanceof Text;
        if (isOnLink && flow.isFocusWithin()) {
            // It may be of a turn that is left behind.
            requestFocus();
        }
        flow.existing().forEach(turn -> mark((TurnView) turn));
        setAccessibleText(Spoken.reader(model));
    }

    private void mark(TurnView view) {
        view.mark(model.session().turnProperty().get(), model.selectedThoughtProperty().get());
    }

    private TurnContext context(int turn) {
        OpenConversation open = shown.orElseThrow();
        CuratedConversation conversation = open.conversation();
        CuratedMessage message = conversation.message(turn);
        return new TurnContext(
                conversation,
                message,
                open.documents(),
                conversation.flags().stream().filter(flag -> flag.turn() == turn).toList(),
                model.session().schemeProperty().get(),
                model.editingProperty().get().filter(target -> target.turn() == turn),
                model.hiddenCharactersProperty().get()
                        ? HiddenCharacters.REVEALED
                        : HiddenCharacters.HIDDEN,
                model.removed().isShown(turn),
                model.branches().at(turn));
    }

    private void editingChanged(Optional<EditTarget> editing) {
        if (shown.isEmpty()) {
            return;
        }
        List<Integer> changed = new ArrayList<>();
        editedBefore.map(EditTarget::turn).ifPresent(changed::add);
        editing.map(EditTarget::turn).ifPresent(changed::add);
        changed.forEach(contexts::remove);
        flow.renew(changed);
        editedBefore = editing;
        if (editing.isPresent()) {
            flow.reveal(editing.get().turn());
            flow.layout();
            // The editor last: where not all of it fits, that is what one must see.
            turnView(editing.get().turn())
                    .ifPresent(turn -> {
                        Optional<Region> editor = turn.beginEditing();
                        turn.needed().forEach(flow::bringIntoView);
                        editor.ifPresent(flow::bringIntoView);
                    });
        } else {
            requestFocus();
        }
    }

    private Optional<TurnView> turnView(int turn) {
        return flow.nodeOf(turn).map(TurnView.class::cast);
    }

    private Optional<TurnView> currentTurn() {
        return turnView(model.session().turnProperty().get());
    }

    /// Lets one choose the label of the chosen thought.
    public void chooseLabel() {
        currentTurn()
                .flatMap(turn -> turn.panelOf(model.thought()))
                .ifPresent(ThoughtPanel::chooseLabel);
    }

    /// Choosing stage and relation of the turn in work.
    public TurnChoices choices() {
        return choices;
    }

    /// Makes two thoughts of the chosen one.
    public void splitThought() {
        currentTurn()
                .flatMap(turn -> turn.panelOf(model.thought()))
                .ifPresent(ThoughtPanel::splitInTwo);
    }

    /// Opens the editor of flags for what is selected, else for the turn in work.
    public void raiseFlag() {
        Optional<TurnView> turn = currentTurn();
        if (turn.isEmpty() || model.conversation().isEmpty()) {
            return;
        }
        Optional<ThoughtPanel> panel =
                turn.get()
                        .panelOf(model.thought())
                        .filter(candidate -> candidate.selectedSpan().isPresent());
        if (panel.isPresent()) {
            panel.get().raiseFlag();
            return;
        }
        int number = model.session().turnProperty().get();
        Optional<Span> span = turn.get().selectedSpan();
        parts.flags()
                .raise(
                        model.conversation().get().id(),
                        new Subject.OneMessage(number),
                        span.orElse(null),
                        (span.isPresent() ? "selected words of turn " : "turn ") + number,
                        turn.get().handle());
    }

    /// Opens the editor of flags for the chosen thought.
    public void raiseFlagOnThought() {
        currentTurn()
                .flatMap(turn -> turn.panelOf(model.thought()))
                .ifPresentOrElse(ThoughtPanel::raiseFlag, this::raiseFlag);
    }

    /// A press anywhere in the reader brings the keys to it, unless they are in it already.
    private void takeKeys() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up == this) {
                return;
            }
        }
        requestFocus();
    }

    private void scrollByKey(KeyEvent event) {
        if (event.getTarget() instanceof javafx.scene.control.TextInputControl) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.PAGE_DOWN || (code == KeyCode.SPACE && !event.isShiftDown())) {
            flow.page(0.85);
            event.consume();
        } else if (code == KeyCode.PAGE_UP || code == KeyCode.SPACE) {
            flow.page(-0.85);
            event.consume();
        } else if (event.getTarget() == this && readsOn(code) && move(code)) {
            event.consume();
        }
    }

    private static boolean readsOn(KeyCode code) {
        return code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
    }

    /// While the text itself has the keys the arrows read on in it, in place of leaving it for the
    /// nearest button.
    private boolean move(KeyCode code) {
        if (shown.isEmpty()) {
            // What is still read will want the keys; only where there is nothing to read they
            // leave.
            return !empty.isVisible();
        }
        switch (code) {
            case DOWN -> flow.page(LINES);
            case UP -> flow.page(-LINES);
            case HOME -> {
                model.goTo(1);
                flow.scrollTo(1);
            }
            case END -> {
                model.goToLast();
                flow.scrollTo(model.session().turnProperty().get());
                flow.page(TO_THE_END);
            }
            // To the side there is nothing to read.
            default -> {}
        }
        return true;
    }
}
