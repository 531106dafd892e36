package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.LabelScheme;

import java.util.List;

/// Ties an editor to what is done with what was written.
final class EditorWiring {

    private EditorWiring() {}

    /// What is written at.
    ///
    /// @param draft what the draft is kept under
    record Writing(
            String conversation,
            EditTarget target,
            DraftKeeper.Key draft,
            String original,
            String name,
            List<LabelScheme.Item> labels) {}

    /// A new thought without words is none, nor is a better reply.
    private static boolean isNothing(String text, Writing writing) {
        return switch (writing.target()) {
            case EditTarget.NewThought _, EditTarget.NewRewrite _, EditTarget.OfRewrite _ ->
                    text.isBlank();
            default -> false;
        };
    }

    static TextEditor editor(ReaderViewModel model, ReaderParts parts, Writing writing) {
        return new TextEditor(
                writing.original(),
                parts.drafts().find(writing.draft()),
                writing.name(),
                writing.labels(),
                new TextEditor.Outcome() {
                    @Override
                    public void keep(String text, String label) {
                        if (isNothing(text, writing)) {
                            forget();
                            return;
                        }
                        parts.drafts().settle(writing.draft());
                        // Only once it is an act: a save that fails must not take the words along.
                        model.commit(
                                writing.conversation(),
                                writing.target(),
                                new ReaderViewModel.Written(text, label),
                                () -> parts.drafts().forget(writing.draft()));
                    }

                    @Override
                    public void forget() {
                        parts.drafts().drop(writing.draft());
                        model.endEditing();
                    }

                    @Override
                    public void draft(String text) {
                        if (!text.equals(writing.original())) {
                            parts.drafts().keep(writing.draft(), text);
                        }
                    }
                });
    }
}
