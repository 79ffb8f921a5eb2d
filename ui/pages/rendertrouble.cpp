#include "pages/rendertrouble.h"

#include "style/look.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace stackwright {

namespace {

// The tool in whose template it is: of the place, or where a generated file comes from.
const Tool* toolOf(const Error& error, const Catalogue& catalogue)
{
    static const QRegularExpression folder(QStringLiteral("\\btools/([^/]+)/"));
    for (const QString& text : {error.place.file, error.next}) {
        if (const QRegularExpressionMatch match = folder.match(text); match.hasMatch()) {
            return catalogue.tool(match.captured(1));
        }
    }
    return nullptr;
}

QStringList detailsOf(const Error& error, const Catalogue& catalogue)
{
    QStringList lines;
    if (const Tool* tool = toolOf(error, catalogue)) {
        const Stage* stage = catalogue.stage(tool->stage);
        lines += stage != nullptr ? RenderTrouble::tr("Stage: %1 › %2").arg(stage->title, tool->name)
                                  : RenderTrouble::tr("Tool: %1").arg(tool->name);
    }
    if (!error.place.file.isEmpty()) {
        lines += error.place.line > 0
            ? RenderTrouble::tr("File: %1, line %2").arg(error.place.file).arg(error.place.line)
            : RenderTrouble::tr("File: %1").arg(error.place.file);
    }
    lines += error.what;
    if (!error.next.isEmpty()) {
        lines += error.next;
    }
    return lines;
}

} // namespace

RenderTrouble::RenderTrouble(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), column_(new QVBoxLayout(this))
{
    setMargins(column_, 12, 8, 12, 8);
    connect(&session_, &Session::filesReady, this, &RenderTrouble::refresh);
    hide();
}

void RenderTrouble::refresh()
{
    if (session_.renderError() == shown_) {
        return;
    }
    shown_ = session_.renderError();
    setVisible(shown_.has_value());
    while (QLayoutItem* item = column_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!shown_) {
        return;
    }
    const QStringList details = detailsOf(*shown_, session_.catalogue());
    MessageValue value;
    value.tone = MessageValue::Tone::Error;
    value.title = tr("The files cannot be made");
    value.detail = details.join(QLatin1Char('\n'));
    value.fixes = QStringList{tr("Copy details")};
    value.fixIcon = QStringLiteral("copy");
    auto* bar = new MessageBar(value);
    connect(bar, &MessageBar::fixChosen, bar, [bar, details] {
        QApplication::clipboard()->setText(details.join(QLatin1Char('\n')) + QLatin1Char('\n'));
        bar->setEffect(tr("copied"));
    });
    column_->addWidget(bar);
}

} // namespace stackwright
