package org.thoughttrace.curator.logic.check.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

/// What must be found, and what looks like it and must not be. All of it is made up or reserved for
/// examples.
class PersonalDataTest {

    /// What looks like it.
    static final List<String> NEAR_MISSES =
            List.of(
                    // No address of mail.
                    "@ada on the forum",
                    "ada@localhost",
                    "icon@2x.png",
                    "npm i react@18.2.0",
                    "git@github.com:owner/project.git",
                    "your.name@example.com",
                    "meet @ 5pm",
                    "you@yourcompany.com",
                    "5 apples @ $2.50",
                    // No address that is written out.
                    "look at example dot com",
                    "I bought it at amazon dot com last week",
                    "meet me at example dot",
                    "start at page dot two please",
                    "the dot product at point dot zero",
                    "we met (at) home. Now it rains",
                    "array[at] = x.y",
                    "your.name (at) example (dot) com",
                    "see (at http://example.org)",
                    "LOOK AT THE DOT",
                    // No key.
                    "https://example.org/watch?v=dQw4w9WgXcQ",
                    "https://shop.example.org/item?id=123456",
                    "https://example.org/?utm_source=mail&utm_medium=x",
                    "https://api.x.org/?key=YOUR_KEY_1",
                    "https://example.org/search?q=token+2024&session=spring",
                    // No account: a digit is wrong, or the length.
                    "DE88 3704 0044 0532 0130 00",
                    "GB29NWBK6016133192681",
                    "XX12 3456 7890 1234 5678",
                    // No card: the checksum, the issuer, or what it is.
                    "4111 1111 1111 1112",
                    "ISBN 978-3-16-148410-0",
                    "9783161484100",
                    "1712345678901",
                    "1234 5678 9012 3456",
                    "0000 0000 0000 0000",
                    "π = 3.14159265358979323846",
                    "order no. 8899001122334455",
                    // No bank number without a word, or with a wrong checksum.
                    "in total 021000021 people",
                    "routing number 021000022",
                    // No phone number.
                    "ISBN 0-306-40615-2",
                    "order 2125552368",
                    "2024-03-15 10:30",
                    "15.03.2024",
                    "1999-2024",
                    "$1,234,567.89",
                    "48.8566, 2.3522",
                    "40.7128° N, 74.0060° W",
                    "tracking number 9400 1000 0000 0000 0000 00",
                    "call the function 3 times in 2024",
                    "1 234 567 890 people",
                    "population 8336817",
                    "RTX 4070 12288 MB",
                    "+1 000 000 0000",
                    "version 20240315123",
                    "3-4-5 minutes",
                    "phone with 6000 mAh",
                    "+15-20 minutes",
                    // No network address of somebody.
                    "version 131.0.6778.205",
                    "v10.15.7.1",
                    "section 1.2.3.4",
                    "192.168.1.1",
                    "127.0.0.1",
                    "10.0.0.1",
                    "8.8.8.8",
                    "256.300.1.1",
                    "at 12:30:45",
                    "std::vector::size",
                    "00:1A:2B:3C:4D:5E",
                    "ratio 2:1:1",
                    "Chrome 120.0.6099.109",
                    // No address of somebody.
                    "the museum in 5 Main Street was fun",
                    "42nd Street",
                    "21 Jump Street",
                    "Baker Street",
                    "chapter 12 Long Road",
                    "5 Great Way",
                    "10 Drive",
                    "Goethestraße ist schön",
                    "via email 20",
                    // No name, or not somebody's.
                    "My name is on the list",
                    "My name is Not important here",
                    "my name is JOHN3 in the game",
                    "My name is ChatGPT and I can help",
                    "\"My name is Elara,\" said the witch",
                    "“My name is Tomas,” he lied",
                    "my dog's name is Rex",
                    "the film My Name Is Khan",
                    "my son plays Minecraft on Monday",
                    "my sister called Monday night",
                    "my brother's name is hard to spell",
                    "Best regards,\nThe Support Team",
                    "Best regards,\n[Your Name]",
                    "Kind regards\nCustomer Service",
                    "Sincerely,\nDepartment of Health",
                    "me llamo la atención que tarde",
                    "ich heiße Gäste willkommen",
                    "the name of the rose",
                    // Prices, amounts, sizes.
                    "3,500,000.00 EUR",
                    "12 x 34 x 56 cm",
                    "600$",
                    "5'11\"",
                    "10–15%",
                    "4x4",
                    "1/2 cup");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jane (at) example (dot) org|jane@example.org",
                "Jane.Doe[at]mail.example.org, thanks|jane.doe@mail.example.org",
                "jane{at}example{dot}org|jane@example.org",
                "jane (dot) doe (at) example.org|jane.doe@example.org",
                "reach me, jane(@)example.org|jane@example.org",
                "JANE AT EXAMPLE DOT ORG|jane@example.org",
                "mail me: jane at example dot co dot uk|jane@example.co.uk",
                "jane dot doe at example dot org|jane.doe@example.org",
                "I am jane77 at example dot org|jane77@example.org"
            })
    void anAddressThatIsWrittenOutHasTheValueOfTheOneThatIsMeant(String text, String value) {
        assertThat(PersonalData.in(text))
                .first()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(PersonalKind.EMAIL);
                    assertThat(found.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to ana.314@example.org please.|EMAIL|ana.314@example.org",
                "mail: O'Hara+news@sub.mail-host.co.uk, thanks|EMAIL|hara+news@sub.mail-host.co.uk",
                "(LI.Wei@Example.COM)|EMAIL|li.wei@example.com",
                "see https://files.example.org/a?token=9f8a7b6c5d4e3f2a1b0c&x=1.|URL_WITH_TOKEN|"
                        + "https://files.example.org/a?token=9f8a7b6c5d4e3f2a1b0c&x=1",
                "ftp://ada:s3cret99@host.example.org/in|URL_WITH_TOKEN|"
                        + "ftp://ada:s3cret99@host.example.org/in",
                "my account is DE89 3704 0044 0532 0130 00 ok|IBAN|DE89370400440532013000",
                "GB29NWBK60161331926819|IBAN|GB29NWBK60161331926819",
                "FR14 2004 1010 0505 0001 3M02 606.|IBAN|FR1420041010050500013M02606",
                "card 4111 1111 1111 1111 exp 12/30|CARD|4111111111111111",
                "5500-0055-5555-5559|CARD|5500005555555559",
                "amex 3782 822463 10005|CARD|378282246310005",
                "The routing number is 021000021.|BANK_NUMBER|021000021",
                "Mi CLABE: 032180000118359719|BANK_NUMBER|032180000118359719",
                "Call me at +44 20 7946 0958 tomorrow|PHONE|+442079460958",
                "+1 (212) 555-2368|PHONE|+12125552368",
                "The office (212) 736-5000 opens at nine|PHONE|+12127365000",
                "my phone number is 030 901820|PHONE|+4930901820",
                "WhatsApp: 11 96123 4567|PHONE|+5511961234567",
                "logged in from 203.0.113.77 twice|IP_ADDRESS|203.0.113.77",
                "2001:db8:85a3::8a2e:370:7334|IP_ADDRESS|2001:db8:85a3::8a2e:370:7334",
                "I live at 42 Rosewood Avenue and it leaks|POSTAL_ADDRESS|42 rosewood avenue",
                "Send it to 1600 Maple Street, Springfield, IL 62704 please|POSTAL_ADDRESS|"
                        + "1600 maple street, springfield, il 62704",
                "Hauptstraße 12, 10115 Berlin|POSTAL_ADDRESS|hauptstraße 12, 10115 berlin",
                "12 rue de la Paix, 75002 Paris|POSTAL_ADDRESS|12 rue de la paix, 75002 paris",
                "hi, my name is Ana Lucía Pérez and I am 30|NAME|ana lucía pérez",
                "My name's Bo.|NAME|bo",
                "my full name is Johan van der Berg, born in May|NAME|johan van der berg",
                "It is for my daughter named Mia, she is four|NAME|mia",
                "my little brother's name is O'Neil|NAME|o'neil",
                "my boss, whose name is Karla Diaz, said no|NAME|karla diaz",
                "Hola, me llamo Íñigo|NAME|íñigo",
                "Ich heiße Jürgen Groß.|NAME|jürgen groß",
                "Je m'appelle Zoé, j'ai vingt ans|NAME|zoé",
                "Mi chiamo Luca Rossi|NAME|luca rossi",
                "Meu nome é João|NAME|joão",
                "mijn naam is Sanne|NAME|sanne",
                "10 Downing Street, London SW1A 2AA|POSTAL_ADDRESS|"
                        + "10 downing street, london sw1a 2aa",
            })
    void isFoundWithItsKindAndItsValue(String text, PersonalKind kind, String value) {
        assertThat(PersonalData.in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(kind);
                    assertThat(found.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @FieldSource("NEAR_MISSES")
    void isNotFound(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void whoSignsALetterIsFound() {
        assertThat(PersonalData.in("Dear all,\nno.\n\nKind regards,\nEmma Wood\nSales"))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualTo("emma wood"));
        assertThat(PersonalData.in("Yours sincerely,\n\nJosé Silva"))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualTo("josé silva"));
    }

    @Test
    void spansCountCodePoints() {
        String text = "😀😀 ana@example.org";
        assertThat(PersonalData.in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.span().start()).isEqualTo(3);
                    assertThat(found.span().end()).isEqualTo(18);
                });
    }

    @Test
    void severalAreGivenInTheOrderInWhichTheyStandAndNoneTwice() {
        String text = "ana@example.org, 4111 1111 1111 1111, https://x.org/?token=abc123def456ghi";
        assertThat(PersonalData.in(text))
                .extracting(PersonalSpan::kind)
                .containsExactly(
                        PersonalKind.EMAIL, PersonalKind.CARD, PersonalKind.URL_WITH_TOKEN);
    }

    @Test
    void longTextIsLookedThroughWithoutTrouble() {
        String digits = "1".repeat(200_000);
        String words = "A ".repeat(100_000);
        assertThat(PersonalData.in(digits + " " + words + "a@".repeat(50_000))).isEmpty();
        assertThat(PersonalData.in("1 ".repeat(100_000) + "Aa".repeat(100_000))).isEmpty();
    }

    /// Many finds take no longer than as many texts with one: not each is compared with all.
    @Test
    @Timeout(60)
    void manyFindsInOneTextAreNoTrouble() {
        assertThat(PersonalData.in("My name is Ann. ".repeat(200_000))).hasSize(200_000);
        assertThat(PersonalData.in("my ".repeat(200_000))).isEmpty();
    }
}
