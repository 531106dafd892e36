package org.thoughttrace.curator.logic.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made for the purpose. The figures in the explanation of the check count them.
class MachineMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As an AI language model, I do not have feelings, but I found it helpful.",
                "The answer covers what was asked. I hope this helps!",
                "I wanted to compare both routes. Let me know if you need any further detail.",
                "Certainly! Here is a reason for sending this message.",
                "Sure! I'd be happy to share why I asked.",
                "Here is a possible thought: I need this before Friday.",
                "Below is a revised version in the first person.",
                "It was clear and complete. Feel free to ask for more.",
                "A good overview. Would you like me to shorten it?"
            })
    void talksAsAnAssistant(String text) {
        assertThat(MachineMark.of(text)).contains(MachineMark.ASSISTANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The user is looking for a cheaper way to heat the greenhouse.",
                "The user appreciates the step by step plan.",
                "This user seems frustrated with the length of the reply.",
                "The user likely feels relieved that the visa question is answered.",
                "The user asked this to save time in the morning.",
                "The user might have expected a table."
            })
    void tellsOfTheUser(String text) {
        assertThat(MachineMark.of(text)).contains(MachineMark.NARRATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I wanted to write to [insert company name] about the delay.",
                "I asked because {{user_goal}} matters to me.",
                "<thought>I need a shorter list.</thought>",
                "Inner monologue: I hope it does not ask for my weight.",
                "{\"thought\": \"I need a shorter list\", \"label\": \"scope_fit\"}",
                "```json\n{\"a\": 1}\n```"
            })
    void holdsWhatIsLeftOfAPrompt(String text) {
        assertThat(MachineMark.of(text)).contains(MachineMark.LEFTOVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Goal:** save money on the trip to the coast.",
                "I liked the **second option** the most, since it is nearer.",
                "## Reaction\nThe plan is fine.",
                "I need three things: **speed**, **price** and **care**."
            })
    void isSetInMarkdown(String text) {
        assertThat(MachineMark.of(text)).contains(MachineMark.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hope this helps me to pass the exam on Monday",
                "hope that helps my mum, she never asks anybody",
                "I asked it to let me know if you can freeze rice twice",
                "It ended with \"Would you like me to make a table?\" and I did not want one",
                "I like that it says “I'm an AI” and does not pretend",
                "As an AI it should know what day it is",
                "The user interface is what I want to change, not the server",
                "The user guide of my oven was lost when we moved",
                "My app: the user is logged out after a minute and I need to know why",
                "The user id is stored twice and that is what I wanted solved",
                "Sure, but it took three tries",
                "Absolutely! Exactly what I needed for the trip",
                "Of course I know that, I asked for the year",
                "Here is the reason I asked: the bus is too slow",
                "Here are my kids' ages so that it can plan better",
                "Reason: I have the test tomorrow",
                "wanted to see if 2**3**2 is 512 or 64",
                "* not sure about the second * but the first is good",
                "#3 was the best one for me\nthe others I knew",
                "The array a[user] was empty and I had no idea why",
                "it did <b>not</b> read my last line",
                "How can I help my son with fractions, that was all",
                "Feel free is the name of the band I asked for",
                "Great question by me I think lol",
                "I wrote it to [NAME] at the bank and wanted it to be polite"
            })
    void peopleTypeThis(String text) {
        assertThat(MachineMark.of(text)).isEmpty();
    }
}
