#include "pages/stagedetails.h"

#include "models/toolwords.h"
#include "pages/assumptionpane.h"
#include "stack/money.h"
#include "style/themestyle.h"
#include "widgets/label.h"
#include "widgets/optionform.h"
#include "widgets/termlist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <limits>

namespace stackwright {

namespace {

OptionField::Kind kindOf(const Option& option)
{
    switch (option.type) {
    case Option::Type::Enum: return OptionField::Kind::Choice;
    case Option::Type::Flag: return OptionField::Kind::Flag;
    case Option::Type::Integer:
    case Option::Type::Port: return OptionField::Kind::Number;
    default: return OptionField::Kind::Text;
    }
}

int bounded(qint64 value)
{
    return int(qBound(qint64(std::numeric_limits<int>::min()), value, qint64(std::numeric_limits<int>::max())));
}

} // namespace

StageDetails::StageDetails(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 6, 0, 0);
    setSpacing(column, 12);
    optionBox_ = new QWidget;
    auto* options = new QVBoxLayout(optionBox_);
    setMargins(options, 0, 0, 0, 0);
    setSpacing(options, 8);
    auto* head = new QHBoxLayout;
    optionTitle_ = new Label({}, TextRole::Section);
    reset_ = new QPushButton(tr("Reset to defaults"));
    setButtonKind(reset_, ButtonKind::Quiet);
    head->addWidget(optionTitle_, 1);
    head->addWidget(reset_);
    options->addLayout(head);
    form_ = new OptionForm;
    options->addWidget(form_);
    column->addWidget(optionBox_);

    factBox_ = new QWidget;
    auto* facts = new QVBoxLayout(factBox_);
    setMargins(facts, 0, 0, 0, 0);
    setSpacing(facts, 8);
    factTitle_ = new Label({}, TextRole::Section);
    facts_ = new TermList;
    judgement_ = new TermList;
    assumption_ = new AssumptionPane(session_);
    for (QWidget* part : QList<QWidget*>{factTitle_, judgement_, facts_, assumption_}) {
        facts->addWidget(part);
    }
    column->addWidget(factBox_);
    connect(reset_, &QPushButton::clicked, this, [this] {
        unfit_.clear();
        session_.resetOptions(tool_);
    });
    connect(form_, &OptionForm::edited, this, &StageDetails::takeEdit);
}

void StageDetails::show(const QString& stage, const QString& tool)
{
    if (tool != tool_) {
        unfit_.clear();
    }
    tool_ = tool;
    const Tool* record = session_.catalogue().tool(tool);
    factBox_->setVisible(record != nullptr);
    const bool picked = session_.stack().toolsOf(stage).contains(tool);
    optionBox_->setVisible(record != nullptr && picked && !record->options.empty());
    if (record != nullptr) {
        showFacts(*record);
        if (picked) {
            showOptions(*record);
        }
    }
}

void StageDetails::showOptions(const Tool& tool)
{
    optionTitle_->setText(tr("Options for %1").arg(tool.name));
    std::vector<OptionField> fields;
    const ValueMap values = session_.stack().options.value(tool.id);
    for (const Option& option : tool.options) {
        OptionField field;
        field.id = option.id;
        field.title = option.title;
        field.kind = kindOf(option);
        field.choices = option.choices;
        field.minimum = option.type == Option::Type::Port ? 1 : bounded(option.minimum);
        field.maximum = option.type == Option::Type::Port ? 65535 : bounded(option.maximum);
        field.standard = option.defaultValue.display();
        field.help = option.help;
        const Value value = values.contains(option.id) ? values.value(option.id) : option.defaultValue;
        field.value = unfit_.value(option.id, value.display());
        field.problem = unfit_.contains(option.id)
            ? optionProblem(option, optionValue(option, unfit_.value(option.id))).said
            : optionProblem(option, value).said;
        fields.push_back(field);
    }
    form_->setFields(fields);
    reset_->setVisible(!values.isEmpty() || !unfit_.isEmpty());
    reset_->setAccessibleName(tr("Reset the options of %1 to defaults").arg(tool.name));
}

void StageDetails::takeEdit(const QString& option, const QString& text)
{
    const Tool* tool = session_.catalogue().tool(tool_);
    const Option* record = tool != nullptr ? tool->option(option) : nullptr;
    if (record == nullptr) {
        return;
    }
    const Value value = optionValue(*record, text);
    if (optionProblem(*record, value).isEmpty()) {
        unfit_.remove(option);
        session_.setOption(tool_, option, value);
    } else {
        unfit_.insert(option, text); // half-typed: said below the field, not stored
        showOptions(*tool);
    }
}

void StageDetails::showFacts(const Tool& tool)
{
    factTitle_->setText(tr("About %1").arg(tool.name));
    const auto noted = [](const QString& word, const QString& note) {
        return note.isEmpty() ? word : word + QStringLiteral(" · ") + note;
    };
    std::vector<TermRow> rows;
    if (tool.lifecycle.status != LifecycleStatus::Active) {
        rows.push_back(
            {tr("Lifecycle"), lifecycleDetail(tool, session_.catalogue()).join(QLatin1Char('\n')), Token::Warning});
    }
    rows.push_back({tr("Licence"), tool.licence});
    rows.push_back({tr("Hosting"), hostingWord(tool.hosting) + QStringLiteral(" · ") + offlineWord(tool.offline)});
    rows.push_back({tr("Maturity"),
        tool.version.isEmpty() ? maturityWord(tool.maturity)
                               : tr("%1 · version %2").arg(maturityWord(tool.maturity), tool.version)});
    rows.push_back({tr("Upkeep"), noted(effortWords(tool.effortHours), tool.effortNote)});
    const ToolCost cost = costOf(tool, session_.stack());
    const QStringList money{cost.known ? costText(cost).said : costWord(tool.costModel), cost.how.said,
        cost.assumption.said, cost.date.isEmpty() ? QString() : tr("looked up %1: %2").arg(cost.date, cost.source)};
    rows.push_back({tr("Cost"), money.filter(QRegularExpression(QStringLiteral("."))).join(QLatin1Char('\n'))});
    facts_->setRows(rows);
    assumption_->show(tool.id);
    std::vector<TermRow> judgement;
    for (const QString& line : tool.strengths) {
        judgement.push_back({QStringLiteral("+"), line, Token::Ok});
    }
    for (const QString& line : tool.pitfalls) {
        judgement.push_back({QString(QChar(0x2212)), line, Token::Error});
    }
    judgement_->setRows(judgement);
    judgement_->setVisible(!judgement.empty());
}

} // namespace stackwright
