package mandate.matching.web.scim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mandate.matching.app.Directory;
import mandate.matching.app.Directory.Entry;
import mandate.matching.app.PersonState;
import mandate.matching.app.PersonState.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A user in the terms of SCIM, attribute by attribute. What a directory sends and nobody here needs
 * is passed over and not kept; photos and addresses are among it, for they must not reach a
 * suggestion. Whatever else is unknown goes into the record, whose reader refuses it by name.
 */
final class ScimUser {
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** Of the standard, and of no use here; never kept. */
    static final Set<String> PASSED_OVER =
            Set.of(
                    "schemas",
                    "id",
                    "meta",
                    "nickname",
                    "profileurl",
                    "preferredlanguage",
                    "locale",
                    "timezone",
                    "password",
                    "emails",
                    "phonenumbers",
                    "ims",
                    "photos",
                    "addresses",
                    "groups",
                    "entitlements",
                    "roles",
                    "x509certificates");

    private static final Set<String> PROTECTED = Set.of("photos", "addresses");
    private static final Set<String> OUTSIDE = Set.of("external", "contractor", "guest", "vendor");

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private String userName;
    private String externalId;
    private boolean active;
    private String given = "";
    private String family = "";

    private ScimUser(Listing now) {
        userName = now.userName();
        externalId = now.externalId();
        active = now.active();
    }

    static ScimUser blank() {
        return new ScimUser(new Listing("", "", true));
    }

    static ScimUser of(PersonState person) {
        return new ScimUser(Directory.listing(person));
    }

    /** Names of protected attributes that came and were not kept. */
    List<String> ignored() {
        return ignored;
    }

    /** What is wrong, one sentence each. */
    List<String> wrong() {
        return wrong;
    }

    Entry entry() {
        if (!fields.containsKey("name") && !(given + family).isBlank())
            fields.put("name", (given + " " + family).strip());
        return new Entry(new Listing(userName, externalId, active), fields);
    }

    /** Takes every attribute of an object. */
    void takeAll(Map<?, ?> object) {
        object.forEach((name, value) -> take(String.valueOf(name), value));
    }

    /** Takes one attribute, by name or by path; null takes it away. */
    void take(String path, @Nullable Object value) {
        var name = path.toLowerCase(Locale.ROOT);
        switch (name) {
            case "username" -> userName = text(path, value, true);
            case "externalid" -> externalId = text(path, value, false);
            case "active" -> active = flag(path, value);
            case "displayname", "name.formatted" -> put("name", text(path, value, false));
            case "name.givenname" -> given = text(path, value, false);
            case "name.familyname" -> family = text(path, value, false);
            case "title" -> put("role", text(path, value, false));
            case "usertype" ->
                    fields.put(
                            "external",
                            OUTSIDE.contains(text(path, value, false).toLowerCase(Locale.ROOT)));
            case "name" -> inside("name.", path, value);
            default -> other(path, name, value);
        }
    }

    private void other(String path, String name, @Nullable Object value) {
        var enterprise = ENTERPRISE.toLowerCase(Locale.ROOT);
        if (name.equals(enterprise)) inside(ENTERPRISE + ":", path, value);
        else if (name.equals(enterprise + ":department")) put("unit", text(path, value, false));
        else if (name.startsWith(enterprise) || name.startsWith("name.")) return;
        else if (PASSED_OVER.contains(bare(name))) passOver(path);
        // the reader of records refuses it by name, a protected attribute with the reason
        else fields.put(path, value == null ? "" : value);
    }

    private static String bare(String name) {
        int end = 0;
        while (end < name.length() && ".[".indexOf(name.charAt(end)) < 0) end++;
        return name.substring(0, end);
    }

    private void passOver(String path) {
        if (PROTECTED.contains(bare(path.toLowerCase(Locale.ROOT)))) ignored.add(path);
    }

    private void inside(String prefix, String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> object)
            object.forEach((name, inner) -> take(prefix + name, inner));
        else if (value != null) wrong.add(path + " is an object.");
    }

    private void put(String field, String text) {
        fields.put(field, text.isEmpty() ? null : text);
    }

    private String text(String path, @Nullable Object value, boolean needed) {
        if (value == null && !needed) return "";
        if (value instanceof String text && text.length() <= 256 && !(needed && text.isBlank()))
            return text.strip();
        wrong.add(path + " is a text of at most 256 characters.");
        return "";
    }

    private boolean flag(String path, @Nullable Object value) {
        if (value instanceof Boolean flag) return flag;
        var word = String.valueOf(value).toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) wrong.add(path + " is true or false.");
        return word.equals("true");
    }

    /** A person as a user. */
    static Map<String, Object> json(PersonState person) {
        var listing = Directory.listing(person);
        var json = new LinkedHashMap<String, Object>();
        json.put("schemas", List.of(USER, ENTERPRISE));
        json.put("id", person.id());
        if (!listing.externalId().isEmpty()) json.put("externalId", listing.externalId());
        json.put("userName", listing.userName());
        json.put("active", listing.active());
        var display = person.display();
        if (!display.name().isEmpty()) {
            json.put("name", Map.of("formatted", display.name()));
            json.put("displayName", display.name());
        }
        if (!display.role().isEmpty()) json.put("title", display.role());
        json.put("userType", person.profile().external() ? "External" : "Employee");
        if (!display.unit().isEmpty()) json.put(ENTERPRISE, Map.of("department", display.unit()));
        json.put(
                "meta",
                Map.of(
                        "resourceType",
                        "User",
                        "location",
                        ScimController.USERS + "/" + person.id(),
                        "version",
                        "W/\"" + person.revision() + "\""));
        return json;
    }
}
