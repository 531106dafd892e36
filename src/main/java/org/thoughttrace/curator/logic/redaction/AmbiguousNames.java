package org.thoughttrace.curator.logic.redaction;

import java.util.Locale;
import java.util.Set;

/// Words that are a name and something else as well, and are written with a capital as that, too: at the
/// beginning of a sentence, or as a month, a town, a brand.
final class AmbiguousNames {

    private static final Set<String> WORDS =
            Set.of(
                    """
                    amber angel apple april art ash asia aspen august austin autumn baker ball banks
                    bass bay bean bear beau bell berry best bill bird bishop black blake blue bond
                    books bridge brook brooks brown buck bud bush butler candy carol case cash chad
                    champion chance charity charlotte chase chelsea cherry china chip christian clay
                    cliff coach cole cook cooper cotton cross crystal daisy dakota dale dallas dawn
                    day dean destiny dick dollar drew duke earl east eve faith field fields fish
                    fisher flora florence ford forest fox frank gardener gates gay gene georgia
                    german ginger glen gold good grace grant gray green grey grove guy hall happy
                    harbor harmony harvest hawk hay hazel heart heath heather henna hill holiday
                    holly honey hope house hunter india iris israel ivy jade jasmine jay jersey
                    jesus jewel jordan joy judge june juniper justice kelvin king kit knight lake
                    lamb lance lane laurel law liberty lily lincoln little london long lord love
                    lucky lux madison major marine mark mars mason max may mercedes mercury milan
                    miles mill miller misty moon moore morning noble north nova novel oak ocean
                    olive page paris park parker pat patience peace pearl penny pepper phoenix pike
                    piper poppy porter post potter power price pride prince princess prose queen
                    rain ray read reed rice rich river rivers rob rock rod roman rome rose rosemary
                    ruby rusty sage sandy savannah scout sharp shell short silver skip sky smart
                    smith snow sonny south spring star stark sterling stone storm street strong sue
                    summer sunny sydney tab tally tank taylor tiger trinity turner van venice venus
                    vera verse victoria violet virginia walker ward washington weaver wells west
                    white will willow winter wise wolf wood woods wright york young zion
                    """
                            .strip()
                            .split("\\s+"));

    private AmbiguousNames() {}

    /// Whatever its letters.
    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
