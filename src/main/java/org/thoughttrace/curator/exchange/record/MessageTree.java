package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Branch;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A conversation that forks where a message was written anew or a reply was asked for again. Walks
/// up from its leaves, never down, and without recursion: such trees are as deep as conversations
/// are long.
final class MessageTree {
    /// Branches repeat the messages that they share, so that few messages could unfold to very many.
    static final int MOST_IN_BRANCHES = 100_000;

    private static final int MOST_STEPS = 10_000_000;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final String field;
    private int steps;

    /// One place in the tree.
    ///
    /// @param parent null at a root
    /// @param said null where nothing is to be shown
    /// @param at its first byte
    private record Node(@Nullable String parent, @Nullable Said said, int at) {}

    /// The path that was gone on with, and the others.
    ///
    /// @param isWhole false when there are more branches than are laid out
    /// @param orphans messages that follow one that is not there: each begins a path
    record Paths(List<Said> chosen, List<Branch> branches, boolean isWhole, int orphans) {

        /// Tells what could not be read as it was meant.
        ///
        /// @param field the path of the tree
        void tell(String field, WarningList warnings) {
            if (!isWhole) {
                warnings.add(
                        field, "it has more branches than are laid out; the record keeps them");
            }
            if (orphans > 0) {
                warnings.add(
                        field,
                        (orphans == 1 ? "a message follows one" : orphans + " messages follow one")
                                + " that is not there; what came before is lost, the record is"
                                + " kept");
            }
        }
    }

    /// @param field the path of the tree, for faults
    MessageTree(String field) {
        this.field = field;
    }

    void add(String id, @Nullable String parent, @Nullable Said said, int at) {
        nodes.put(id, new Node(parent, said, at));
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /// The leaf that was added last; null when there is none.
    @Nullable String lastLeaf() {
        Set<String> parents = parents();
        String last = null;
        for (String id : nodes.keySet()) {
            last = parents.contains(id) ? last : id;
        }
        return last;
    }

    /// Lays the tree out.
    ///
    /// @param end the node at which the chosen path ends; null for an empty tree
    /// @throws RecordFault when the nodes go round in a circle
    Paths paths(@Nullable String end) throws RecordFault {
        int orphans = setOrphansFree();
        check();
        List<String> path = upFrom(end);
        List<Said> chosen = new ArrayList<>();
        Map<String, Integer> countAt = new HashMap<>();
        for (String id : path.reversed()) {
            Said said = node(id).said();
            if (said != null) {
                chosen.add(said);
            }
            countAt.put(id, chosen.size());
        }
        List<Branch> branches = new ArrayList<>();
        Set<String> parents = parents();
        int total = 0;
        for (String id : nodes.keySet()) {
            if (!parents.contains(id) && !countAt.containsKey(id)) {
                Branch branch = branch(id, countAt);
                total += branch.messages().size();
                if (total > MOST_IN_BRANCHES || steps > MOST_STEPS) {
                    return new Paths(chosen, branches, false, orphans);
                }
                if (!branch.messages().isEmpty()) {
                    branches.add(branch);
                }
            }
        }
        return new Paths(chosen, branches, true, orphans);
    }

    private Branch branch(String leaf, Map<String, Integer> countAt) {
        List<Said> messages = new ArrayList<>();
        String id = leaf;
        while (id != null && !countAt.containsKey(id) && steps++ <= MOST_STEPS) {
            Said said = node(id).said();
            if (said != null && messages.size() <= MOST_IN_BRANCHES) {
                messages.add(said);
            }
            id = node(id).parent();
        }
        return new Branch(id == null ? 0 : countAt.getOrDefault(id, 0), messages.reversed());
    }

    private List<String> upFrom(@Nullable String end) {
        List<String> path = new ArrayList<>();
        for (String id = end; id != null; id = node(id).parent()) {
            path.add(id);
        }
        return path;
    }

    /// Who follows a message that is not there begins a path.
    private int setOrphansFree() {
        int orphans = 0;
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            if (node.parent() != null && !nodes.containsKey(node.parent())) {
                entry.setValue(new Node(null, node.said(), node.at()));
                orphans++;
            }
        }
        return orphans;
    }

    private void check() throws RecordFault {
        Set<String> sound = new HashSet<>();
        for (String start : nodes.keySet()) {
            Set<String> way = new HashSet<>();
            for (String id = start; id != null && !sound.contains(id); ) {
                Node node = node(id);
                if (!way.add(id)) {
                    throw new RecordFault(
                            node.at(), field, "expected a tree; its messages go round in a circle");
                }
                id = node.parent();
            }
            sound.addAll(way);
        }
    }

    private Set<String> parents() {
        Set<String> parents = new HashSet<>();
        for (Node node : nodes.values()) {
            if (node.parent() != null) {
                parents.add(node.parent());
            }
        }
        return parents;
    }

    private Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a node that was checked is not there");
        }
        return node;
    }
}
