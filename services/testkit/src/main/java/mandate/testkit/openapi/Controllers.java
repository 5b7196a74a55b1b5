package mandate.testkit.openapi;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads what controllers answer off their annotations. */
public final class Controllers {
    private Controllers() {}

    /** The operations of all controllers below a package, by call. */
    public static List<Operation> operations(String basePackage) {
        var byCall = new TreeMap<String, Operation>();
        for (var controller : controllers(basePackage))
            for (var method : controller.getDeclaredMethods())
                for (var one : operations(method)) byCall.merge(one.call(), one, Operation::and);
        return List.copyOf(byCall.values());
    }

    private static List<? extends Class<?>> controllers(String basePackage) {
        return new ClassFileImporter()
                .importPackages(basePackage).stream()
                        .filter(one -> one.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static Collection<Operation> operations(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) return List.of();
        var found = new ArrayList<Operation>();
        for (var path : mapping.path())
            for (var verb : mapping.method())
                found.add(
                        Operation.of(
                                verb.name() + " " + path,
                                List.of(mapping.consumes()),
                                queries(method)));
        return found;
    }

    private static List<String> queries(Method method) {
        var names = new ArrayList<String>();
        for (var parameter : method.getParameters()) {
            var query = parameter.getAnnotation(RequestParam.class);
            if (query != null) names.add(name(query, parameter.getName()));
        }
        return names;
    }

    private static String name(RequestParam query, @Nullable String otherwise) {
        return query.name().isEmpty() ? String.valueOf(otherwise) : query.name();
    }
}
