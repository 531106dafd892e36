package org.thoughttrace.curator.logic.check.personal;

/// What personal data there is to find.
public enum PersonalKind {
    EMAIL("email", "e-mail address"),
    URL_WITH_TOKEN("url_with_token", "web address with a key in it"),
    IBAN("iban", "bank account (IBAN)"),
    CARD("card", "card number"),
    BANK_NUMBER("bank_number", "bank number"),
    PHONE("phone", "phone number"),
    IP_ADDRESS("ip_address", "network address (IP)"),
    POSTAL_ADDRESS("postal_address", "postal address"),
    NAME("name", "name of a person");

    private final String key;
    private final String title;

    PersonalKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word that files use.
    public String key() {
        return key;
    }

    /// The words shown.
    public String title() {
        return title;
    }
}
