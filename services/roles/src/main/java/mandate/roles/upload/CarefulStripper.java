package mandate.roles.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mandate.roles.app.TextOfFiles.Fault;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The library's stripper with its steps and letters counted, and without programs of fonts. */
final class CarefulStripper extends PDFTextStripper {
    private static final int STEPS_A_LOOK = 500;

    private final Deadline deadline;
    private int steps;
    private int letters;

    CarefulStripper(Deadline deadline) {
        this.deadline = deadline;
        setParagraphEnd(getLineSeparator());
        addOperator(new BareFonts(this));
        addOperator(new Nothing(this));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        var streams = page.getContentStreams();
        while (streams.hasNext()) checkReadable(streams.next());
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        checkReadable(form.getStream());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        checkReadable(form.getStream());
        super.showTransparencyGroup(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > Limits.STEPS) throw new Unfit(Fault.SWELLS, "too many steps of drawing");
        if (steps % STEPS_A_LOOK == 0) deadline.check();
        super.processOperator(operator, operands);
    }

    /** Such a step may be wrong; a file that is given up stays given up. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        if (e instanceof Unfit) throw e;
        super.operatorException(operator, operands, e);
    }

    /** Nothing checked can leave from here. */
    @Override
    protected void processTextPosition(TextPosition text) {
        try {
            if (++letters > Limits.TEXT)
                throw new Unfit(Fault.TOO_MUCH_TEXT, "more than " + Limits.TEXT + " letters");
            if (letters % STEPS_A_LOOK == 0) deadline.check();
        } catch (Unfit e) {
            throw new UncheckedIOException(e);
        }
        super.processTextPosition(text);
    }

    private static void checkReadable(PDStream stream) throws Unfit {
        checkReadable(stream.getCOSObject());
    }

    /** What was set aside as a picture or a font was not measured as text. */
    static void checkReadable(COSStream stream) throws Unfit {
        if (BareFonts.isSetAside(stream))
            throw new Unfit(Fault.UNREADABLE, "a picture that pretends to be text");
    }

    /** Settings of drawing name fonts too, and nothing else that text needs. */
    private static final class Nothing extends OperatorProcessor {
        Nothing(CarefulStripper stripper) {
            super(stripper);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {}

        @Override
        public String getName() {
            return OperatorName.SET_GRAPHICS_STATE_PARAMS;
        }
    }
}
