package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.logic.check.conversation.MessageTimes;
import org.thoughttrace.curator.logic.check.conversation.NearDuplicate;
import org.thoughttrace.curator.logic.check.conversation.NoPair;
import org.thoughttrace.curator.logic.check.conversation.NoThoughts;
import org.thoughttrace.curator.logic.check.conversation.Roles;
import org.thoughttrace.curator.logic.check.conversation.SingleTurn;
import org.thoughttrace.curator.logic.check.conversation.SummaryMismatch;
import org.thoughttrace.curator.logic.check.message.BidirectionalCharacters;
import org.thoughttrace.curator.logic.check.message.CutOff;
import org.thoughttrace.curator.logic.check.message.Empty;
import org.thoughttrace.curator.logic.check.message.EncodingDamage;
import org.thoughttrace.curator.logic.check.message.HiddenCharacters;
import org.thoughttrace.curator.logic.check.message.Refusal;
import org.thoughttrace.curator.logic.check.message.Repeated;
import org.thoughttrace.curator.logic.check.participant.Age;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.logic.check.participant.RareDemographics;
import org.thoughttrace.curator.logic.check.participant.SeveralIds;
import org.thoughttrace.curator.logic.check.participant.SurveyContradictory;
import org.thoughttrace.curator.logic.check.participant.SurveyMissing;
import org.thoughttrace.curator.logic.check.thought.Early;
import org.thoughttrace.curator.logic.check.thought.LabelWording;
import org.thoughttrace.curator.logic.check.thought.Late;
import org.thoughttrace.curator.logic.check.thought.MachineWritten;
import org.thoughttrace.curator.logic.check.thought.OtherLanguage;
import org.thoughttrace.curator.logic.check.thought.RestatesMessage;
import org.thoughttrace.curator.logic.check.thought.Reused;
import org.thoughttrace.curator.logic.check.thought.TooShort;
import org.thoughttrace.curator.logic.check.thought.UnknownLabel;
import org.thoughttrace.curator.logic.check.thought.WrongKind;

import java.util.List;
import java.util.Optional;

/// All checks there are, in the order in which they are shown.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new TooShort(),
                    new RestatesMessage(),
                    new Reused(),
                    new Early(),
                    new Late(),
                    new LabelWording(),
                    new WrongKind(),
                    new UnknownLabel(),
                    new OtherLanguage(),
                    new MachineWritten(),
                    new Empty(),
                    new CutOff(),
                    new Refusal(),
                    new EncodingDamage(),
                    new HiddenCharacters(),
                    new BidirectionalCharacters(),
                    new Repeated(),
                    new Roles(),
                    new SingleTurn(),
                    new NoThoughts(),
                    new NoPair(),
                    new MessageTimes(),
                    new NearDuplicate(),
                    new SummaryMismatch(),
                    new Age(),
                    new SurveyMissing(),
                    new SurveyContradictory(),
                    new SeveralIds(),
                    new RareDemographics(),
                    new PersonalDataPresent());

    private Checks() {}

    /// All of them.
    public static List<Check> all() {
        return ALL;
    }

    /// The check with this id.
    public static Optional<Check> of(String id) {
        return ALL.stream().filter(check -> check.info().id().equals(id)).findFirst();
    }
}
