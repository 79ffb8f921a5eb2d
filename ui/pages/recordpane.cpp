#include "pages/recordpane.h"

#include "pages/notespane.h"
#include "style/look.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/markdownview.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int sideBySide = 620; // width from which form and page stand beside each other
constexpr auto folder = QLatin1String("docs/decisions/");

// Without what only programs read at its head.
QString pageOf(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto end = text.startsWith(QLatin1String("---\n")) ? text.indexOf(QLatin1String("\n---\n"), 3) : -1;
    if (end < 0) {
        return text;
    }
    const QString status = text.mid(4, text.indexOf(QLatin1Char('\n'), 4) - 4);
    return QLatin1Char('*') + status + QStringLiteral("*\n") + text.mid(end + 5);
}

const RenderedFile* recordOf(const Session& session, const QString& stage)
{
    if (session.files() == nullptr) {
        return nullptr;
    }
    const auto& files = session.files()->files();
    const auto isRecord = [&stage](const RenderedFile& file) {
        const QString name = file.path.mid(folder.size() + 5); // behind "0012-"
        return file.path.startsWith(folder) && name == stage + QLatin1String(".md");
    };
    const auto found = std::find_if(files.begin(), files.end(), isRecord);
    return found != files.end() ? &*found : nullptr;
}

} // namespace

RecordPane::RecordPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), splitter_(new QSplitter(Qt::Vertical)), notes_(new NotesPane(session)),
      page_(new Ground(Token::Surface)), record_(new MarkdownView)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(notes_);
    auto* page = new QVBoxLayout(page_);
    setMargins(page, 14, 10, 0, 0);
    setSpacing(page, 2);
    page->addWidget(new Label(tr("The record as it reads"), TextRole::Section));
    record_->setAccessibleName(tr("The record as it reads"));
    page->addWidget(record_, 1);
    splitter_->addWidget(page_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    column->addWidget(splitter_);
    connect(&session_, &Session::filesReady, this, &RecordPane::refresh);
}

void RecordPane::setStage(const QString& stage)
{
    stage_ = stage;
    notes_->setStage(stage);
    refresh();
}

void RecordPane::focusNotes()
{
    notes_->focusNotes();
}

void RecordPane::refresh()
{
    const RenderedFile* file = recordOf(session_, stage_);
    record_->setFile(
        stage_, file != nullptr ? pageOf(file->bytes) : tr("No record yet: pick a tool, or say why there is none."));
}

void RecordPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    splitter_->setOrientation(width() >= px(sideBySide) ? Qt::Horizontal : Qt::Vertical);
}

} // namespace stackwright
