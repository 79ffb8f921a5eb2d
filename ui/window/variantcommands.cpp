#include "window/variantcommands.h"

#include "pages/comparepage.h"
#include "pages/exportpage.h"
#include "pages/headerbar.h"
#include "pages/rehearsedialog.h"
#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "pages/variantspage.h"
#include "session/variantsteps.h"
#include "session/workfile.h"
#include "stack/answers.h"
#include "style/themestyle.h"
#include "widgets/variantstrip.h"
#include "window/windowactions.h"
#include "window/wizardwindow.h"

#include <QAction>
#include <QVBoxLayout>

namespace stackwright {

VariantCommands::VariantCommands(WizardWindow& window, HeaderBar& header, const WorkFile& workFile)
    : QObject(&window), window_(window), header_(header), workFile_(workFile)
{
    Session& session = window.session();
    connect(header.variants(), &VariantStrip::chosen, this,
        [&session](const QString& letter) { showVariant(session, letter); });
    connect(header.variants(), &VariantStrip::compareWanted, this, &VariantCommands::compare);
    connect(&session, &Session::opened, this, [this] { exportedTo_.clear(); });
    connect(&session, &Session::stackChanged, this, &VariantCommands::refresh);
}

void VariantCommands::connectPages(StagesPage& stages, const ExportPage& exportPage)
{
    stages_ = &stages;
    connect(stages.findChild<ComparePage*>(), &ComparePage::rehearseWanted, this, &VariantCommands::rehearse);
    connect(&stages.view()->room(), &StageRoom::rehearseWanted, this, &VariantCommands::rehearse);
    connect(&exportPage, &ExportPage::exported, this, [this](const ExportResult& result) {
        exportedTo_ = result.directory;
        refresh();
    });
}

void VariantCommands::refresh()
{
    const Session& session = window_.session();
    const QStringList letters = variantsOf(session.stack());
    const bool several = session.isOpen() && letters.size() > 1;
    header_.variants()->setVariants(several ? letters : QStringList(), presentVariant(session.stack()));
    const WindowActions& actions = window_.actions();
    actions.action(QStringLiteral("duplicate-variant"))->setEnabled(session.isOpen() && letters.size() < mostVariants);
    actions.action(QStringLiteral("next-variant"))->setEnabled(several);
    actions.action(QStringLiteral("compare-variants"))->setEnabled(several);
    if (stages_ != nullptr) {
        const bool known = !repository().isEmpty();
        stages_->findChild<ComparePage*>()->setRehearsable(known);
        stages_->view()->room().setRehearsable(known);
    }
}

void VariantCommands::duplicate()
{
    duplicateVariant(window_.session());
}

void VariantCommands::next()
{
    const Stack& stack = window_.session().stack();
    const QStringList letters = variantsOf(stack);
    showVariant(window_.session(), letters.at((letters.indexOf(presentVariant(stack)) + 1) % letters.size()));
}

void VariantCommands::compare()
{
    if (table_ != nullptr || variantsOf(window_.session().stack()).size() < 2) {
        return;
    }
    table_ = new QDialog(&window_);
    table_->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(table_);
    setMargins(column, 0, 0, 0, 0);
    auto* page = new VariantsPage(window_.session());
    table_->setWindowTitle(VariantsPage::tr("Variants side by side"));
    column->addWidget(page);
    connect(page, &VariantsPage::left, table_, &QDialog::accept);
    table_->resize(window_.size() * 0.94);
    table_->open();
    page->focusFirst();
}

QString VariantCommands::repository() const
{
    return workFile_.repository().isEmpty() ? exportedTo_ : workFile_.repository();
}

void VariantCommands::rehearse(const Swap& swap)
{
    if (repository().isEmpty() || window_.session().resolved() == nullptr) {
        return;
    }
    auto* dialog = new RehearseDialog(window_.session(), repository(), swap, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RehearseDialog::taken, this, [this](const Swap& taken) {
        window_.session().exchange(taken.stage, {taken.from}, taken.to);
        window_.showStage(taken.stage);
    });
    dialog->open();
}

} // namespace stackwright
