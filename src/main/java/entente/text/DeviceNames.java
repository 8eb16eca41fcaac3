package entente.text;

import java.util.regex.Pattern;

/** The names that Windows keeps for devices: no file or folder can be called so there, whatever its ending. */
public final class DeviceNames {
    private static final Pattern NAME = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private DeviceNames() {}

    /** What is wrong with such a name, at the end of a message that quotes it. */
    public static final String REASON = "Windows keeps the name for a device, and ids become names of files";

    /** Whether the name, in small letters and without an ending, is one of these. */
    public static boolean named(String name) {
        return NAME.matcher(name).matches();
    }
}
