package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thoughttrace.curator.model.SourceFormat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Records of other programs with a few bytes changed, taken out or doubled: whatever they are, each
/// is accepted or rejected, and what is accepted can be read again.
final class SpoiltRecordsTest {
    private static final int RECORDS = 3_000;
    private static final List<String> SOUND =
            List.of(
                    "{'conversation_id':'g','create_time':1.5e9,'current_node':'c','mapping':{'a':{'parent':null,'children':['b','c'],'message':{'author':{'role':'user'},'create_time':1,'content':{'content_type':'text','parts':['x',{'content_type':'y'}]},'metadata':{'model_slug':'m'}}},'b':{'parent':'a','message':{'author':{'role':'tool'},'content':{'content_type':'code','text':'1'}}},'c':{'parent':'a','message':{'author':{'role':'assistant'},'content':{'content_type':'tether_quote','text':'q','url':'u'}}}}}",
                    "{'uuid':'u','created_at':'2026-02-01T10:00:00Z','chat_messages':[{'uuid':'a','sender':'human','text':'t','parent_message_uuid':'00000000-0000-4000-8000-000000000000','files':[{'file_name':'f'}]},{'uuid':'b','sender':'assistant','parent_message_uuid':'a','content':[{'type':'tool_use','name':'n','input':{'a':[1]}},{'type':'tool_result','content':[{'type':'text','text':'r'}]}]}]}",
                    "{'conversation_hash':'h','timestamp':1681000000.5,'conversation':[{'role':'user','content':'a','turn_identifier':1},{'role':'assistant','content':[{'type':'text','text':'b'},null,'c'],'tool_calls':[{'function':{'name':'f','arguments':'{}'}}]}]}",
                    "{'id':7,'messages':[{'role':'assistant','content':null,'function_call':{'name':'f','arguments':{'x':1.10}}}]}",
                    "{'conversations':[{'from':'human','value':'a'},{'from':'gpt','value':{'text':'b'}}]}");

    @TempDir Path folder;

    private static byte[] spoilt(byte[] sound, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int wounds = 1 + random.nextInt(3);
        int[] at = random.ints(wounds, 0, sound.length).toArray();
        for (int i = 0; i < sound.length; i++) {
            int here = i;
            boolean hurt = Arrays.stream(at).anyMatch(place -> place == here);
            if (!hurt) {
                out.write(sound[i]);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> out.write("\"{}[],:0n\\".charAt(random.nextInt(10)));
                case 1 -> {
                    int from = random.nextInt(sound.length);
                    int length = Math.min(sound.length - from, random.nextInt(40));
                    out.write(sound, from, length);
                }
                case 2 -> i += random.nextInt(30);
                default -> out.write(32 + random.nextInt(224));
            }
        }
        return out.toByteArray();
    }

    private Path file() throws IOException {
        Random random = new Random(11);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < RECORDS; i++) {
            String sound = SOUND.get(i % SOUND.size()).replace('\'', '"');
            out.writeBytes(spoilt(sound.getBytes(StandardCharsets.UTF_8), random));
            out.write('\n');
        }
        return Files.write(folder.resolve("spoilt.jsonl"), out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void eachIsAcceptedOrRejected(SourceFormat format) throws IOException {
        Path file = file();
        boolean recognised = format == SourceFormat.THOUGHTTRACE;
        Incoming read = recognised ? Incoming.of(file) : Incoming.of(file, Incoming.as(format));
        assertThat(read.rejected()).isNotEmpty();
        if (recognised) {
            assertThat(read.accepted()).hasSizeGreaterThan(50);
            assertThat(read.accepted().size() + read.rejected().size())
                    .isBetween(RECORDS - 50, RECORDS);
        }
        read.accepted()
                .forEach(one ->
                        assertThat(ConversationParser.parse(one.bytes()))
                                .isEqualTo(one.conversation()));
    }
}
