package org.thoughttrace.curator.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The bytes of zip archives that hold their numbers as those over 4 GB do: in 64 bits, whatever
/// their size.
final class ZipBytes {
    private static final int STORED = 0;
    private static final int VERSION = 45;
    private static final int ALL = 0xFFFFFFFF;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /// Adds a file.
    ZipBytes add(String name, String content) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        long at = files.size();
        ByteBuffer local = buffer(30 + named.length + 20);
        local.putInt(0x04034b50).putShort((short) VERSION).putShort((short) 0);
        local.putShort((short) STORED).putInt(0).putInt((int) sum.getValue());
        local.putInt(ALL).putInt(ALL).putShort((short) named.length).putShort((short) 20);
        local.put(named).putShort((short) 1).putShort((short) 16);
        local.putLong(bytes.length).putLong(bytes.length);
        files.writeBytes(local.array());
        files.writeBytes(bytes);
        ByteBuffer entry = buffer(46 + named.length + 28);
        entry.putInt(0x02014b50).putShort((short) VERSION).putShort((short) VERSION);
        entry.putShort((short) 0).putShort((short) STORED).putInt(0).putInt((int) sum.getValue());
        entry.putInt(ALL).putInt(ALL).putShort((short) named.length).putShort((short) 28);
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(ALL);
        entry.put(named).putShort((short) 1).putShort((short) 24);
        entry.putLong(bytes.length).putLong(bytes.length).putLong(at);
        directory.writeBytes(entry.array());
        count++;
        return this;
    }

    public byte[] toBytes() {
        return toBytes(directory.size(), files.size() + directory.size());
    }

    /// @param length what it says of how long its directory is
    /// @param endAt what it says of where the directory's end is told
    public byte[] toBytes(long length, long endAt) {
        ByteBuffer end = buffer(56 + 20 + 22);
        end.putInt(0x06064b50).putLong(44).putShort((short) VERSION).putShort((short) VERSION);
        end.putInt(0).putInt(0).putLong(count).putLong(count).putLong(length).putLong(files.size());
        end.putInt(0x07064b50).putInt(0).putLong(endAt).putInt(1);
        end.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1);
        end.putInt(ALL).putInt(ALL).putShort((short) 0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
